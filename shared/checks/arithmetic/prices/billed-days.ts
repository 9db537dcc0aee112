import { daysTimesRate, roundCents, sum } from '../../../domain/money.ts'
import { toNumber } from '../../../french/figures/numbers.ts'
import { amount, amountsIn } from '../../../french/figures/told-amounts.ts'
import { pattern } from '../../../french/pattern.ts'
import { formatDays, formatEuros } from '../../../french/writing.ts'
import { matchesIn } from '../../../values/matches-in.ts'
import type { Finding } from '../../findings/finding.ts'
import { around, figuresLike, type Said } from '../../reading/said.ts'
import {
  placeIn,
  type Scene,
  type ToldBrief,
  type ToldProposal,
  type ToldReport,
} from '../../scene/scene.ts'

/** « 18 jours à 1 100 € ont été facturés », where the table has 20 700 € for 18 days: they cost one price. */
export function billedDays({ briefs, proposals, reports }: Scene): Finding[] {
  return [...briefs, ...proposals, ...reports].flatMap(told => {
    const said = figuresLike(told, rough).filter(
      ({ path, isQuoted }) => !isQuoted && !apart.has(String(path[0])),
    )
    if (said.length === 0) return []
    const counted = countedIn(told)
    return said.flatMap(each =>
      pricedIn(each.text).flatMap(priced => {
        const meant = counted.lots.filter(({ days }) => days === priced.days)
        const [lot] = meant
        const isRight = meant.some(({ cents }) => isNear(priced, cents))
        const isKnown = counted.rates.includes(priced.rate)
        return lot === undefined || isRight || isKnown ? [] : [finding(told, each, priced, lot)]
      }),
    )
  })
}

const rough = /\d ?j(?:ours?)?(?: [^\n\d€]{1,50})? à \d[^\n]{0,8}€/i

/** The lines themselves, and what is told of others or may be chosen. */
const apart = new Set(
  'budget options references situation trigger painPoints alerts risks recommendations recommendationsByTerm requests lessons'.split(
    ' ',
  ),
)

type Lot = { readonly label: string; readonly days: number; readonly cents: number }
type Line = {
  readonly label: string
  readonly kind?: string | undefined
  readonly days?: number | undefined
  readonly dayRate?: number | undefined
  readonly amount?: number | undefined
  readonly spentDays?: number | undefined
  readonly spent?: number | undefined
}

/** Days of a line, spent or not, and of all lines together, with what they cost. */
function countedIn(told: ToldBrief | ToldProposal | ToldReport) {
  const tables = tablesOf(told).map(lines =>
    lines.filter(({ kind = 'consulting' }) => kind === 'consulting'),
  )
  const lots = tables.flatMap(lines => {
    const sold = lines.flatMap(({ label, days, amount: cents }) => lotOf(label, days, cents))
    const spent = lines.flatMap(({ label, spentDays, spent: cents }) =>
      lotOf(label, spentDays, cents),
    )
    return [...sold, ...spent, ...together(sold), ...together(spent)]
  })
  return { lots, rates: tables.flat().flatMap(({ dayRate }) => dayRate ?? []) }
}

function tablesOf(told: ToldBrief | ToldProposal | ToldReport): (readonly Line[])[] {
  if (told.table === 'proposals') return told.proposal.options.map(({ lines }) => lines)
  return told.table === 'reports' ? [told.report.budget.lines] : [told.mission.budget.lines]
}

function lotOf(label: string, days: number | undefined, cents: number | undefined): Lot[] {
  return days === undefined || cents === undefined ? [] : [{ label, days, cents }]
}

function together(lots: readonly Lot[]): Lot[] {
  const [days, cents] = [sum(lots.map(each => each.days)), sum(lots.map(each => each.cents))]
  return lots.length < 2 ? [] : [{ label: 'Le tableau', days, cents }]
}

type Priced = {
  readonly quote: string
  readonly index: number
  readonly days: number
  /** In cents. */
  readonly rate: number
}

const priced = new RegExp(
  `(?<![\\d.,+×–-]|[+×–-] |(?:entre|environ|près de|plus de|moins de|à) )(?<days>\\d{1,3}(?:,5)?) ?j(?:ours?)?(?: [^\\d\\n.;:()€]{1,50}?)? à (?<rate>${amount})(?!\\p{L}| ?(?:à|ou|-|–) ?\\d)`,
  'giu',
)

/** A price of other people or of other things, one that is not the price, or the price of them all. */
const otherwise = pattern('i')`
  sous-trait|freelance|prestataire|partenaire|location|matériel|salle|intérim|junior|senior
  |stagiaire|remise|moyen|environ|au lieu|contre|serai|aurai|pourrai|option|hypothèse|\bsi\b
  |avant|ancien|TTC|déplacement|hôtel|repas
`

function pricedIn(text: string): Priced[] {
  return matchesIn(text, priced).flatMap(({ 0: quote, index, groups = {} }) => {
    const start = text.slice(0, index).search(/[^.;\n]*$/)
    const [sentence = ''] = /^.*?(?=[.;\n]|$)/u.exec(text.slice(index + quote.length)) ?? []
    const [rate] = amountsIn(groups.rate ?? '')
    const isPlain = !otherwise.test(text.slice(start, index) + quote + sentence)
    const isOfDay = rate !== undefined && rate.precision === 0 && rate.cents <= dearest
    return isPlain && isOfDay
      ? [{ quote, index, days: toNumber(groups.days ?? ''), rate: rate.cents }]
      : []
  })
}

/** A day that costs more is the price of several. */
const dearest = 400_000

/** Amounts are told in whole euros, prices of a day too. */
function isNear({ days, rate }: Priced, cents: number): boolean {
  return Math.abs(daysTimesRate(days, rate) - cents) <= Math.max(100, days * 50)
}

function finding(
  told: ToldBrief | ToldProposal | ToldReport,
  { text, field, path }: Said,
  { quote, index, days, rate }: Priced,
  lot: Lot,
): Finding {
  const [stated, expected] = [formatEuros(rate), formatEuros(roundCents(lot.cents / days))]
  const made = formatEuros(daysTimesRate(days, rate))
  return {
    code: 'days-rate-mismatch',
    severity: 'error',
    place: placeIn(told, field, path, around(text, index, quote.length)),
    message: `${formatDays(days)} à ${stated} font ${made} ; « ${lot.label} » en compte ${formatEuros(lot.cents)}.`,
    expected,
    stated,
  }
}
