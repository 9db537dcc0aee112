import { searchWords } from '../../domain/folded.ts'
import { formatNumber, formatPercent } from '../../domain/french.ts'
import { type Gap, kpiGaps } from '../../domain/kpi-gap.ts'
import type { Kpi } from '../../domain/plan.ts'
import type { Finding } from '../finding.ts'
import { around, figuresLike, type Said } from '../said.ts'
import { type Account, placeIn, type Scene } from '../scene.ts'
import { type Figure, figuresIn, isNear } from './figures.ts'

/** « La valeur du stock a reculé de 9 % »: as far as the indicator of that name did, in the same report. */
export function toldKpis({ reports, workspace: { firm } }: Scene): Finding[] {
  return reports.flatMap(account => {
    if (account.report.kpis.length === 0) return []
    return figuresLike(account, rough).flatMap(said =>
      said.path[0] === 'kpis' || said.isQuoted
        ? []
        : sentencesOf(said.text).flatMap(sentence =>
            findingsIn(account, said, sentence, firm.hoursPerDay),
          ),
    )
  })
}

const changed =
  /(?:recul|baiss|diminu|r[ée]dui|chut|augment|progress|gagn|hauss|grimp|bondi|cr[ûu]\b|doubl)/i
const rough = new RegExp(`${changed.source}[^\\n]{0,80}\\d ?(?:%|points?|pts?)`, 'i')
/** Told of another time than the table is. */
const elsewhere =
  /(?:depuis|par rapport|contre|vs|sur un (?:an|mois)|en un (?:an|mois)|objectif|d[’']ici|prévu|attendu|pour|si |pourra|devra|sera|->|→)/i

function sentencesOf(text: string): string[] {
  return text
    .split(/(?<=[.;!?])\s|\n/)
    .filter(sentence => changed.test(sentence) && !elsewhere.test(sentence))
}

function findingsIn(
  account: Account,
  said: Said,
  sentence: string,
  hoursPerDay: number,
): Finding[] {
  const figures = figuresIn(sentence)
  return figures.flatMap((figure, index) => {
    const kind = figure.unit === '%' ? 'percent' : figure.unit === 'points' ? 'points' : undefined
    const words = sentence.slice(figures[index - 1]?.end ?? 0, figure.start)
    if (kind === undefined || !/ (?:de|d[’']|donc|:)[ \u00a0*]*$/u.test(words)) return []
    const meant = account.report.kpis.filter(({ label }) => isNamed(label, words))
    const [kpi] = meant
    if (kpi === undefined || meant.length > 1) return []
    const gaps = kpiGaps(kpi, hoursPerDay)
    const change = gaps.change
    if (change === undefined || [change, gaps.toTarget].some(gap => isTold(figure, kind, gap)))
      return []
    return [finding(account, said, sentence, { kpi, figure, change })]
  })
}

/** All the words of its label, in their order, with little between. */
function isNamed(label: string, words: string): boolean {
  const [own, said] = [searchWords(label), searchWords(words)]
  const telling = own.filter(word => word.length > 3)
  const at = said.indexOf(own[0] ?? '')
  return telling.length > 1 && at !== -1 && own.every((word, rank) => said[at + rank] === word)
}

/** A percentage may be told of points; a sign is in the verb. */
function isTold(figure: Figure, kind: Gap['kind'], gap: Gap | undefined): boolean {
  if (gap === undefined) return false
  if (kind !== gap.kind && gap.kind !== 'points') return true
  return isNear(figure, Math.abs(gap.value))
}

type Wrong = { readonly kpi: Kpi; readonly figure: Figure; readonly change: Gap }

function finding(
  account: Account,
  { text, field, path }: Said,
  sentence: string,
  { kpi, figure, change }: Wrong,
): Finding {
  const value = Math.round(change.value * 10) / 10
  const expected =
    change.kind === 'percent' ? formatPercent(value) : `${formatNumber(value)} points`
  return {
    code: 'gain-mismatch',
    severity: 'error',
    place: placeIn(account, field, path, around(text, text.indexOf(sentence), sentence.length)),
    against: placeIn(account, `Indicateur « ${kpi.label} »`, [
      'kpis',
      account.report.kpis.indexOf(kpi),
    ]),
    message: `« ${kpi.label} » passe de ${kpi.baseline} à ${kpi.actual} : l’écart est de ${expected}, et non de ${figure.source}.`,
    expected,
    stated: figure.source,
  }
}
