import { type Figure, figuresIn, isNear } from '../../../french/figures/figures.ts'
import { folded } from '../../../french/folded.ts'
import { formatEuros, formatNumber } from '../../../french/writing.ts'
import type { Finding } from '../../findings/finding.ts'
import { around, figuresLike, type Said } from '../../reading/said.ts'
import { sentenceAround } from '../../reading/sentence-around.ts'
import { isSummedUp } from '../../reading/summed-up.ts'
import { placeIn, type Scene, type ToldReport } from '../../scene/scene.ts'
import { daysSpent, moneySpent, type Share } from './spent-so-far.ts'
import { isOfAnotherDay } from './told-spending.ts'

/** « Le budget consommé est de 12 950 € », « il reste 12 jours de conseil »: as the budget of the same report has them. */
export function spentAlone({ reports }: Scene): Finding[] {
  return reports.flatMap(account =>
    figuresLike(account, rough).flatMap(said =>
      isSummedUp(said)
        ? figuresIn(said.text).flatMap(figure => wrongIn(account, said, figure))
        : [],
    ),
  )
}

const rough =
  /(?:consomm|dépens)[^\n.;]{0,40}\d|\d[^\n.;]{0,40}(?:consomm|dépens)|rest(?:e|ent|ant) [^\n\d]{0,10}\d/i

const ofMission =
  " d[e’'] ?(?:conseil|consultante?s?|intervention|mission|prestation|accompagnement)"
const spentBefore =
  /(?:^|[\s(*])(?:(?:budget|montant|total) )?consommée?s?(?: au total)?(?: à (?:ce jour|date))?(?: est(?: donc)? de| s[’']élève à| atteint| ?:) ?\**$/iu
const spentAfter = new RegExp(
  `^(?: HT)?(?:${ofMission})?(?: (?:sont|ont été))?(?: déjà)? (?:consommé|dépensé)e?s?(?: à (?:ce jour|date))?\\**(?= ?(?:[.;,:)!]|$))`,
  'iu',
)
const leftBefore =
  /(?:^|[\s(*])(?:il |en )?reste(?:nt)?(?: donc| encore| à consommer)?(?: ?:)? ?\**$/iu
const leftAfter = new RegExp(
  `^(?: HT)?(?:${ofMission}| de budget| à (?:consommer|engager|dépenser)| sur (?:le budget|l[’']enveloppe))(?![\\p{L}])`,
  'iu',
)

/** Whether a figure alone tells what was spent, or what is left. */
function kindOf(text: string, { start, end }: Figure): 'spent' | 'left' | undefined {
  const [before, after] = [text.slice(Math.max(0, start - 60), start), text.slice(end)]
  if (spentBefore.test(before) || spentAfter.test(after)) return 'spent'
  return leftBefore.test(before) && leftAfter.test(after) ? 'left' : undefined
}

function wrongIn(account: ToldReport, said: Said, figure: Figure): Finding[] {
  const isMoney = figure.unit === '€'
  if ((!isMoney && figure.unit !== 'jour') || figure.isVague || figure.per !== '') return []
  const kind = kindOf(said.text, figure)
  if (kind === undefined || isOfAnotherDay(folded(sentenceAround(said.text, figure.start))))
    return []
  const shares = isMoney ? moneySpent(account) : daysSpent(account)
  const [meant, ...others] = shares.map(each => meantBy(kind, each))
  if (meant === undefined || [meant, ...others].some(each => isNear(figure, each))) return []
  if (Math.abs(figure.value - meant) > Math.max(meant * reach, isMoney ? 0 : 2)) return []
  return [finding(account, said, { figure, meant, kind })]
}

/** Further from the whole budget's, it is that of a part which no line tells. */
const reach = 0.1

function meantBy(kind: 'spent' | 'left', { whole, spent }: Share): number {
  return kind === 'spent' ? spent : whole - spent
}

type Wrong = { readonly figure: Figure; readonly meant: number; readonly kind: 'spent' | 'left' }

function finding(
  account: ToldReport,
  { text, field, path }: Said,
  { figure, meant, kind }: Wrong,
): Finding {
  const shown = (value: number) =>
    figure.unit === '€' ? formatEuros(Math.round(value * 100)) : `${formatNumber(value)} jours`
  const what = kind === 'spent' ? 'consommés' : 'restants'
  return {
    code: 'figure-conflict',
    severity: 'error',
    place: placeIn(account, field, path, around(text, figure.start, figure.end - figure.start)),
    against: placeIn(account, 'Budget', ['budget', 'lines']),
    message: `Le budget du même rapport donne ${shown(meant)} ${what}, et non ${shown(figure.value)}.`,
    expected: shown(meant),
    stated: shown(figure.value),
  }
}
