import { type Gap, kpiGaps } from '../../../domain/plan/kpi-gap.ts'
import type { Kpi } from '../../../domain/plan/plan.ts'
import { type Figure, figuresIn, isNear } from '../../../french/figures/figures.ts'
import { readMeasure } from '../../../french/figures/measure.ts'
import { searchWords } from '../../../french/folded.ts'
import { formatNumber, formatPercent } from '../../../french/writing.ts'
import { hasPercentGap, isHeldAgainstRows } from '../../across/indicators/measures-twice.ts'
import type { Finding } from '../../findings/finding.ts'
import { around, figuresLike, type Said } from '../../reading/said.ts'
import { isSameTitle } from '../../reading/same-thing.ts'
import { placeIn, type Scene, type ToldReport } from '../../scene/scene.ts'

/** « La valeur du stock a reculé de 9 % »: as far as the indicator of that name did, in the same report. */
export function toldKpis({ reports, workspace: { firm } }: Scene): Finding[] {
  return reports.flatMap(account => {
    const known = [...account.report.kpis, ...movedIn(account)]
    if (known.length === 0) return []
    const earlier = () => rowsBefore(account, reports)
    return figuresLike(account, rough).flatMap(said =>
      said.path[0] === 'kpis' || said.isQuoted || isUnderAims(account, said)
        ? []
        : sentencesOf(said.text).flatMap(sentence =>
            findingsIn(account, said, { sentence, known, earlier, hoursPerDay: firm.hoursPerDay }),
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
    .filter(
      sentence => changed.test(sentence) && !elsewhere.test(sentence) && !aimed.test(sentence),
    )
}

/** « Baisser les rebuts de 4 points » is aimed at. */
const aimed =
  /^[^\p{L}]*(?:recul|baiss|diminu|r[ée]dui|augment|progress|gagn|hauss|grimp|doubl|(?:faire|laisser) (?:recul|baiss|progress|chut|grimp))(?:er|re)(?!\p{L})/iu

/** « Objectifs initiaux », over notes. */
function isUnderAims({ report }: ToldReport, { path: [first, index] }: Said): boolean {
  const note = first === 'notes' && typeof index === 'number' ? report.notes?.[index] : undefined
  return /objectif|attendus?\b|(?<!\p{L})(?:cibles?|buts?)(?!\p{L})/iu.test(note?.heading ?? '')
}

/** « Stock ramené de 310 000 € à 264 000 € » is an indicator, in a highlight. */
function movedIn({ report }: ToldReport): Kpi[] {
  return report.highlights.flatMap(({ text }) => {
    const [, label, baseline, actual] = moved.exec(text) ?? []
    return label === undefined ? [] : [{ id: '', label, baseline, actual }]
  })
}

const value = String.raw`(\d[\d \u00a0\u202f,]*[ \u00a0\u202f]?(?:k€|M€|€|h|min|jours?|%)?)`
const moved = new RegExp(
  `^([\\p{L}][\\p{L} ’'-]{2,40}?)(?: :)? (?:ramenée?s?|passée?s?|réduite?s?|abaissée?s?|portée?s?|tombée?s?|de|d[’'])(?: de)? ${value} à ${value}(?![\\d\\p{L}])`,
  'u',
)

type Read = {
  readonly sentence: string
  readonly known: readonly Kpi[]
  /** What the reports before this one tell. */
  readonly earlier: () => readonly Kpi[]
  readonly hoursPerDay: number
}

function findingsIn(
  account: ToldReport,
  said: Said,
  { sentence, known, earlier, hoursPerDay }: Read,
): Finding[] {
  const figures = figuresIn(sentence)
  return figures.flatMap((figure, index) => {
    const kind = figure.unit === '%' ? 'percent' : figure.unit === 'points' ? 'points' : undefined
    const words = sentence.slice(figures[index - 1]?.end ?? 0, figure.start)
    if (kind === undefined || !/ (?:de|d[’']|donc|:)[ \u00a0*]*$/u.test(words)) return []
    if (isStart.test(sentence.slice(figure.end))) return []
    const meant = known.filter(({ label }) => isNamed(label, words))
    const [kpi] = meant
    if (kpi === undefined || meant.length > 1) return []
    const { change, toTarget } = kpiGaps(kpi, hoursPerDay)
    const relative = kind === 'percent' ? relativeChange(kpi, hoursPerDay) : undefined
    if (change === undefined || isToldByItsRow(kpi, kind, said)) return []
    if ([change, toTarget, relative].some(gap => isTold(figure, kind, gap))) return []
    if (
      otherWays(kpi, known, earlier()).some(each =>
        isTold(figure, kind, kpiGaps(each, hoursPerDay).change),
      )
    )
      return []
    return [finding(account, said, sentence, { kpi, figure, change, relative })]
  })
}

/** « de 21 % à 14 % » */
const isStart = /^[ \u00a0\u202f*]*(?:à|->|→)[ \u00a0*]*\d/u

/** All the words of its label, in their order, with little between. */
function isNamed(label: string, words: string): boolean {
  const [own, said] = [searchWords(label), searchWords(words)]
  const telling = own.filter(word => word.length > 3)
  const at = said.indexOf(own[0] ?? '')
  const isAll = at !== -1 && own.every((word, rank) => said[at + rank] === word)
  // One word is enough where it is the whole subject: « Le stock a baissé de… ».
  const isSubject = at === 1 && articles.has(said[0] ?? '') && /^(?:a|ont)$/.test(said[2] ?? '')
  return isAll && (telling.length > 1 || (telling.length === 1 && own.length === 1 && isSubject))
}

const articles = new Set(['l', 'la', 'le', 'les'])

/** A percentage may be told of points; a sign is in the verb. */
function isTold(figure: Figure, kind: Gap['kind'], gap: Gap | undefined): boolean {
  if (gap === undefined) return false
  if (kind !== gap.kind && gap.kind !== 'points') return true
  return isNear(figure, Math.abs(gap.value))
}

/** « +3 points » may be told since last month: from where another row that ends there, or an earlier report, was. */
function otherWays(kpi: Kpi, known: readonly Kpi[], earlier: readonly Kpi[]): readonly Kpi[] {
  const isEnd = ({ actual }: Kpi) => actual?.trim() === kpi.actual?.trim()
  const before = earlier.filter(({ label }) => isSameTitle(label, kpi.label))
  return [
    ...known.filter(each => each !== kpi && isEnd(each)),
    ...before.map(({ actual }) => ({ ...kpi, baseline: actual })),
  ]
}

function rowsBefore({ report }: ToldReport, reports: readonly ToldReport[]): readonly Kpi[] {
  return reports.flatMap(each =>
    each.report.clientId === report.clientId && (each.report.date ?? '') < (report.date ?? '')
      ? each.report.kpis
      : [],
  )
}

/** A row that tells its own gap, « −42 % », is what a percentage beside its name is held against. */
function isToldByItsRow(kpi: Kpi, kind: Gap['kind'], said: Said): boolean {
  return kind === 'percent' && hasPercentGap(kpi) && isHeldAgainstRows(said)
}

/** From 12 % to 9 %, a rate falls by 3 points, and by a quarter. */
function relativeChange({ baseline, actual, unit }: Kpi, hoursPerDay: number): Gap | undefined {
  const [from, to] = [baseline, actual].map(text => readMeasure(text, unit, hoursPerDay))
  if (from?.kind !== 'percent' || to?.kind !== 'percent' || from.value === 0) return undefined
  return { kind: 'percent', value: ((to.value - from.value) / from.value) * 100 }
}

type Wrong = {
  readonly kpi: Kpi
  readonly figure: Figure
  readonly change: Gap
  readonly relative: Gap | undefined
}

function finding(
  account: ToldReport,
  { text, field, path }: Said,
  sentence: string,
  { kpi, figure, change, relative }: Wrong,
): Finding {
  const expected = (relative === undefined ? [change] : [change, relative])
    .map(inWords)
    .join(' ou ')
  return {
    code: 'gain-mismatch',
    severity: 'error',
    place: placeIn(account, field, path, around(text, text.indexOf(sentence), sentence.length)),
    ...againstOf(account, kpi),
    message: `« ${kpi.label} » passe de ${kpi.baseline} à ${kpi.actual} : l’écart est de ${expected}, et non de ${figure.source}.`,
    expected,
    stated: figure.source,
  }
}

function inWords({ kind, value }: Gap): string {
  const shown = Math.round(value * 10) / 10
  return kind === 'percent' ? formatPercent(shown) : `${formatNumber(shown)} points`
}

/** A highlight is near enough to be found by its words. */
function againstOf(account: ToldReport, kpi: Kpi): Pick<Finding, 'against'> {
  const index = account.report.kpis.indexOf(kpi)
  return index === -1
    ? {}
    : { against: placeIn(account, `Indicateur « ${kpi.label} »`, ['kpis', index]) }
}
