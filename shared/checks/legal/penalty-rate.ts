import { toNumber } from '../../french/figures/numbers.ts'
import { formatPercent } from '../../french/writing.ts'
import { matchesIn } from '../../values/matches-in.ts'
import { remembered } from '../../values/remembered.ts'

/**
 * The legal interest rate between professionals, in percent a year, by the day it stands from. It is
 * set each half-year by an arrêté, the last one known here on 15 December 2025.
 */
const legalInterest: readonly { readonly from: string; readonly rate: number }[] = [
  { from: '2024-07-01', rate: 4.92 },
  { from: '2025-01-01', rate: 3.71 },
  { from: '2025-07-01', rate: 2.76 },
  { from: '2026-01-01', rate: 2.62 },
]

/** How many times the legal interest rate late payment must cost at the least (L441-10 II). */
const leastMultiple = 3

function leastPenaltyRate(today: string): number {
  const known = legalInterest.findLast(({ from }) => from <= today) ?? legalInterest[0]
  return Math.round((known?.rate ?? 0) * leastMultiple * 100) / 100
}

/** What a text says late payment costs. */
type StatedPenalty =
  | { readonly kind: 'waived' }
  /** So many times the legal interest rate. */
  | { readonly kind: 'multiple'; readonly times: number }
  /** Percent a year. */
  | { readonly kind: 'fixed'; readonly percent: number }

/** Why the rate a text states is too low; undefined where it is not, or where it states none. */
export function penaltyProblem(text: string, today: string): string | undefined {
  const stated = penaltiesIn(text)
  if (stated.some(({ kind }) => kind === 'waived')) {
    return 'Le texte écarte les pénalités de retard, alors qu’elles sont dues de plein droit.'
  }
  // « 5 %, et au moins trois fois le taux légal »: the second makes up for the first.
  const multiples = stated.flatMap(each => (each.kind === 'multiple' ? [each.times] : []))
  if (multiples.some(times => times >= leastMultiple)) return undefined
  if (multiples.length > 0) return 'Le taux doit être au moins trois fois le taux d’intérêt légal.'
  const least = leastPenaltyRate(today)
  const low = stated.find(each => each.kind === 'fixed' && each.percent < least)
  if (low?.kind !== 'fixed') return undefined
  return `Le taux de ${formatPercent(low.percent)} par an est sous le minimum : ${formatPercent(least)}, trois fois le taux d’intérêt légal.`
}

/** A firm's text is the same in all of its proposals. */
const penaltiesIn = remembered((text): readonly StatedPenalty[] =>
  waived.test(text) ? [{ kind: 'waived' }] : [...multiplesIn(text), ...fixedIn(text)],
)

const waived =
  /(?<!\p{L})(?:aucune?|pas de|sans|ni)\s+(?:intérêts?\s+(?:ou|et|ni)\s+)?(?:pénalités?|intérêts? de retard)/iu

const timesWords: Record<string, number> = {
  une: 1,
  deux: 2,
  trois: 3,
  quatre: 4,
  cinq: 5,
  dix: 10,
  double: 2,
  triple: 3,
  quadruple: 4,
}

/** « trois fois le taux d’intérêt légal », « au triple du taux légal », or that rate on its own. */
function multiplesIn(text: string): StatedPenalty[] {
  const pattern = new RegExp(
    String.raw`(?:(?<times>\d+(?:[.,]\d+)?|${Object.keys(timesWords).join('|')})\s+(?:fois\s+)?(?<half>et demie?\s+)?(?:le\s+|du\s+|au\s+)?)?taux\s+(?:de l[’']|d[’'])?(?:intérêts?\s+)?légal`,
    'giu',
  )
  return matchesIn(text, pattern).map(({ groups = {} }) => ({
    kind: 'multiple',
    times: timesOf(groups.times) + (groups.half === undefined ? 0 : 0.5),
  }))
}

function timesOf(text = 'une'): number {
  return timesWords[text.toLowerCase()] ?? toNumber(text)
}

function fixedIn(text: string): StatedPenalty[] {
  const pattern =
    /(?<percent>\d+(?:[.,]\d+)?)\s*%(?<monthly>\s*(?:par mois|mensuels?|\/\s*mois))?/giu
  return matchesIn(text, pattern).map(({ groups = {} }) => {
    const percent = toNumber(groups.percent ?? '')
    return { kind: 'fixed', percent: groups.monthly === undefined ? percent : percent * 12 }
  })
}
