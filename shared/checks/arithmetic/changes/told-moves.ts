import type { Figure } from '../../../french/figures/figures.ts'
import { pattern } from '../../../french/pattern.ts'

/** What is said of a change. */
export type Stated =
  | { readonly kind: 'percent' | 'points' | 'gap'; readonly figure: Figure }
  | { readonly kind: 'times'; readonly times: number; readonly words: string }

/** A change that a line tells, and where. */
export type Told = {
  readonly stated: Stated
  readonly start: number
  readonly end: number
  /** « réduire de 30 % les litiges (14 → 10 par mois) »: the figures are rounded from the change. */
  readonly isAimed?: true
}

const afterWords = pattern('iu')`
  ^[^\d.;()]{0,60}(?:\((?:soit )?|, ?(?:soit|donc)?|[ \u00a0\u202f]?:)[ \u00a0\u202f]*(?:
    (?:une? )?(?:
      baisse|hausse|gain|réduction|progression|recul|diminution|augmentation|économie
      |amélioration|croissance|chute|écart
    )[^\d.;()]{0,20} d(?:e |[’'])
    |[+−–-]
  )[ \u00a0\u202f]*$
`
const multiples = pattern('iu')`
  ^[^\d.;()]{0,60}(?:\(|, ?)(?:soit )?(?<words>
    (?:doubl|tripl|quadrupl|divis)[^\d.;(),]{0,20}(?:par (?:deux|trois|quatre|2|3|4))?
    |(?:une? )?(?:baisse |réduction )?d[e’']? ?(?:un tiers|moitié)
  )
`

/** Right after the second figure, in the same sentence. */
export function toldAfter(
  line: string,
  figures: readonly Figure[],
  index: number,
): Told | undefined {
  const [last, next] = [figures[index], figures[index + 1]]
  const start = figures[index - 1]?.start ?? 0
  if (last === undefined) return undefined
  const rest = line.slice(last.end)
  const words = multiples.exec(rest)?.groups?.words
  const times = words === undefined ? undefined : timesIn(words)
  if (words !== undefined && times !== undefined)
    return {
      stated: { kind: 'times', times, words },
      start,
      end: last.end + rest.indexOf(words) + words.length,
    }
  if (next === undefined) return undefined
  const stated = statedOf(next) ?? gapOf(next, last)
  const [between, after] = [line.slice(last.end, next.start), line.slice(next.end)]
  const isTold =
    (afterWords.test(between) && !isOfOthers.test(after)) ||
    (linked.test(between) && ofChange.test(after))
  return isTold && stated !== undefined ? { stated, start, end: next.end } : undefined
}

/** « , soit 4,4 % de moins », « (12 % d’économie) ». */
const linked = /^[^\d.;()]{0,40}(?:, (?:soit|donc) |[ \u00a0\u202f]\((?:soit )?)$/iu
const ofChange =
  /^[ \u00a0\u202f](?:(?:de|en) (?:moins|plus)|de (?:baisse|hausse|réduction)|d[’'](?:écart|économie|augmentation))(?! que|\p{L})/iu

/** « (+2 000 € de frais) », « (−5 % de remise) ». */
const isOfOthers =
  /^(?: HT)? (?:de |d[’']|pour )(?:la |l[’']|les? )?(?:remise|rabais|frais|marge|tva|al[ée]as?|provision|licence|option|prestation|matériel|déplacement)/i

/** « (−1,2 point, soit −16 %) ». */
export function toldTwice(
  line: string,
  figures: readonly Figure[],
  { start, end, stated }: Told,
): Told[] {
  const next = figures.find(figure => figure.start >= end)
  const again = next && statedOf(next)
  if (next === undefined || again === undefined || again.kind === stated.kind) return []
  const isBeside =
    /^[ \u00a0\u202f]?(?:,? soit|,|\/|;|\()[ \u00a0\u202f]?[+−–-]?[ \u00a0\u202f]?$/u.test(
      line.slice(end, next.start),
    )
  return isBeside ? [{ stated: again, start, end: next.end }] : []
}

const verbs =
  /(?:r[ée]dui|baiss|dimin|augment|hauss|gagn|gain|amélior|cr[oû]i|recul|chut|progress)[^\d.;()]{0,60}$/iu

/** « réduire de 40 % (de 50 à 30 min) », « ont doublé, de 35 à 70 ». */
export function toldBefore(
  line: string,
  figures: readonly Figure[],
  index: number,
): Told | undefined {
  const [first, last, before] = [figures[index], figures[index + 1], figures[index - 1]]
  if (first === undefined || last === undefined) return undefined
  const intro = line.slice(before?.end ?? 0, first.start)
  const words = multiplied.exec(intro)?.[0]
  const times = words === undefined ? undefined : timesIn(words)
  if (words !== undefined && times !== undefined) {
    const start = (before?.end ?? 0) + intro.indexOf(words)
    return { stated: { kind: 'times', times, words }, start, end: last.end }
  }
  if (before === undefined) return undefined
  const gap = isRaise.test(intro) ? gapOf(before, first) : undefined
  if (gap !== undefined) return { stated: gap, start: before.start, end: last.end }
  const stated = statedOf(before)
  if (stated === undefined) return undefined
  const isAimed = openedAfterIts.test(intro) && !before.isVague && isMoveOf(line, first, last)
  const isMove =
    before.sign !== '' || verbs.test(line.slice(Math.max(0, before.start - 80), before.start))
  if (!isMove || !(isAimed || opened.test(intro))) return undefined
  return { stated, start: before.start, end: last.end, ...(isAimed && { isAimed }) }
}

const opened = /^[ \u00a0\u202f]?\((?:passe[rés]* |passant )?(?:de )?$/iu
/** « réduire de 15 % la valeur du stock (de 90 000 € à 76 500 €) »: what changes stands between. */
const openedAfterIts =
  /^ (?:la |le |les |l[’']|nos |vos |notre |votre |leurs? )(?:(?! et |, )[^\d.;:()€%]){3,60}(?: \((?:de )?|(?:,| :)? (?:passe[rés]* |passant )?de )$/iu

/**
 * Of one measure, with an arrow or down: « (de 10 à 12 semaines) » may be how long it takes. With an arrow, the
 * second may tell for both what they count, or in how long: « (20 h → 14 h/semaine) », « (120 → 90 appels) ».
 */
function isMoveOf(line: string, from: Figure, to: Figure): boolean {
  const hasArrow = /→|->/.test(line.slice(from.end, to.start))
  const isAlike = from.unit === to.unit && from.unit !== '' && from.per === to.per
  const isToldOnce =
    hasArrow && isToldLast(from.unit, to.unit) && isToldLast(from.per, to.per) && to.unit !== ''
  return isToldOnce || (isAlike && (hasArrow || to.value < from.value))
}

function isToldLast(first: string, second: string): boolean {
  return first === second || first === ''
}

/** « divisé par deux (de 40 à 20) », « réduire de moitié le temps de saisie (de 40 à 20 min) ». */
const multiplied = pattern('iu')`
  (?:
    (?:doubl|tripl|quadrupl)(?:é[es]*|er|ent|e)|divis[a-zé]* par (?:deux|trois|quatre|[2-4])
    |(?:r[ée]du|baiss|dimin|recul|ramen)[a-zé]* (?:de (?:la )?moitié|d[’']un tiers)
  )(?=(?: (?!et )[^\d.;(),€%]{3,50})?(?:,? |[ \u00a0\u202f]?\()(?:en )?(?:passant )?de $)
`

/** « +3 100 € : l’enveloppe passe de 46 000 € à 49 100 € ». */
const isRaise =
  /^(?: HT)?[*_ ]*[,:;(]? ?(?:l[’']|la |le |les )?[^\d.;()€%]{0,40}(?:passe|passant|portée?s?|ramenée?s?|revue?s?)(?:nt)? (?:ainsi |donc )?de [*_]*$/iu

/** With its sign, and counted as the two others are. */
function gapOf(figure: Figure, { unit, per }: Figure): Stated | undefined {
  const isAlike = figure.unit === unit && figure.per === per && (unit === '€' || unit === 'min')
  return isAlike && figure.sign !== '' ? { kind: 'gap', figure } : undefined
}

export function statedOf(figure: Figure): Stated | undefined {
  if (figure.unit === '%') return { kind: 'percent', figure }
  return figure.unit === 'points' ? { kind: 'points', figure } : undefined
}

/** How much the first figure is multiplied by. */
function timesIn(words: string): number | undefined {
  const isDivided = /divis|baiss|r[ée]du|moitié|tiers/i.test(words)
  if (/tiers/i.test(words)) return 2 / 3
  const times = /quatre|4|quadr/i.test(words)
    ? 4
    : /trois|3|tripl/i.test(words)
      ? 3
      : /deux|2|doubl|moitié/i.test(words)
        ? 2
        : undefined
  return times === undefined || !isDivided ? times : 1 / times
}
