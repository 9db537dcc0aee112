import { toCents } from '../../../domain/money.ts'
import { returnOn } from '../../../domain/report/roi.ts'
import { type Figure, figuresIn } from '../../../french/figures/figures.ts'
import { formatEuros, formatPercent } from '../../../french/writing.ts'
import type { Finding } from '../../findings/finding.ts'
import { figuresLike, figuresSaid, type Said } from '../../reading/said.ts'
import { placeIn, type ToldReport } from '../../scene/scene.ts'
import { yearsOf } from './kinds-of-return.ts'

/** « ROI à 36 mois : +72 % (gains cumulés de 666 906 €) »: what these gains make of the costs, or of any that are told. */
export function cumulatedReturns(account: ToldReport): Finding[] {
  const costs = costsOf(account)
  if (costs === undefined) return []
  return figuresLike(account, rough).flatMap(said =>
    (said.isQuoted ? [] : said.text.split('\n')).flatMap(line => {
      const claim = claimIn(line)
      if (claim === undefined || isMade(account, claim, costs)) return []
      return [finding(account, said, claim, costs)]
    }),
  )
}

/** In cents; nothing where some are of each year. */
function costsOf({ report: { roi } }: ToldReport): number | undefined {
  const isYearly = roi?.costs.some(({ label }) => /par an|\/ ?an|annuel/i.test(label))
  return roi === undefined || isYearly ? undefined : returnOn(roi)?.costs
}

type Claim = { readonly line: string; readonly percent: Figure; readonly gains: Figure }

const rough = /gains? (?:nets? )?(?:cumul|sur|en)[^\n]*€/i
const named = /(?<![a-zà-ÿ])(?:roi|retour sur investissement|rentabilité)(?![a-zà-ÿ])/i
const horizon = String.raw`(?:sur|en) [^\n(:;]{1,12} (?:ans|mois)`
const cumulated = new RegExp(
  `gains? (?:nets? )?(?:(?:cumulés?|totaux)(?: nets?)?(?: ${horizon})?|${horizon})[^\\d(;]{0,24}$`,
  'i',
)
const supposed =
  /(?<![a-zà-ÿ])(?:si|sans|hors|avec|brut)(?![a-zà-ÿ])|hypoth|actualis|pr[ée]v|rait\b/i

function claimIn(line: string): Claim | undefined {
  const told = figuresIn(line)
  const [percent, ...percents] = told.filter(({ unit }) => unit === '%')
  const [gains, ...amounts] = told.filter(({ unit }) => unit === '€')
  const isAlone = percents.length === 0 && amounts.length === 0
  if (!isAlone || percent === undefined || gains === undefined) return undefined
  const isReturn = named.test(line) && cumulated.test(line.slice(0, gains.start))
  const isKnown = isReturn && yearsOf({ label: line }) > 1 && !supposed.test(line)
  return isKnown ? { line, percent, gains } : undefined
}

/** Of these costs, or of others that the report tells. */
function isMade(account: ToldReport, { percent, gains }: Claim, costs: number): boolean {
  const others = figuresSaid(account).flatMap(({ text }) => figuresIn(text))
  const wholes = others.filter(({ unit }) => unit === '€').map(({ value }) => value)
  const stated = percent.sign === '-' ? -percent.value : percent.value
  const margin = percent.isVague ? 10 : 2 * percent.half
  return [costs / 100, ...wholes].some(whole => {
    const gross = (gains.value / whole) * 100
    return [gross, gross - 100].some(each => Math.abs(each - stated) <= margin)
  })
}

function finding(
  account: ToldReport,
  { field, path }: Said,
  { line, percent, gains }: Claim,
  costs: number,
): Finding {
  const cents = toCents(gains.value)
  const expected = formatPercent(Math.round(((cents - costs) / costs) * 100))
  const stated = formatPercent(percent.sign === '-' ? -percent.value : percent.value)
  const formula = `(${formatEuros(cents)} − ${formatEuros(costs)}) / ${formatEuros(costs)}`
  return {
    code: 'percent-mismatch',
    severity: 'error',
    place: placeIn(account, field, path, line.trim()),
    message: `Le retour net est ${formula} = ${expected}, et non ${stated}.`,
    expected,
    stated,
  }
}
