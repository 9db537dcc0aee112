import type { Entry } from '../outline/entry.ts'
import { wholeText } from '../outline/entry.ts'
import { textsOf } from '../outline/reading.ts'
import { companyField } from '../outline/topics/field-names.ts'
import type { Part } from '../outline/topics/routing.ts'
import { withoutNumber } from '../outline/topics/section-names.ts'

export type Past = {
  readonly history: readonly string[]
  /** What is told there of how it is now. */
  readonly today: readonly string[]
}

/** What a part says of the company's past; nothing for a part that is about something else. */
export function pastOf(part: Part): Past | undefined {
  if (part.topic !== 'history')
    return isChronicle(part) ? pastIn({ ...part, isOwnTitle: false }) : undefined
  return pastIn(part)
}

/** Prose without a year, below a list of years, tells how it is today. */
function pastIn(part: Part): Past {
  const { entries } = part
  // The sentences of a paragraph stand on one line.
  const isProse = (each: Entry) =>
    each.kind === 'paragraph' || entries.some(other => other !== each && other.line === each.line)
  const isToday = (each: Entry, index: number) =>
    isProse(each) &&
    !/\b(?:1[89]|20)\d\d\b/.test(each.text) &&
    entries.slice(0, index).some(other => !isProse(other))
  const past = entries.filter((each, index) => !isToday(each, index))
  return {
    history: textsOf([{ ...part, entries: past }]),
    today: entries.filter(isToday).map(wholeText),
  }
}

/** « **Quelques repères** » over « 1974 : création », « 2009 : second atelier »: most of its lines open with a year. */
function isChronicle({ title, isOwnTitle, entries }: Part): boolean {
  const field = title === undefined ? undefined : companyField(withoutNumber(title.text))
  const dated = entries.filter(isOfYear)
  return isOwnTitle && field === undefined && dated.length > 1 && dated.length * 2 > entries.length
}

/** « 1974 : création par 38 éleveurs », not « 2023 : 4,1 M€ ». */
function isOfYear({ text, cells }: Entry): boolean {
  return (
    cells === undefined &&
    /^(?:en |depuis )?(?:1[5-9]|20)\d\d\s*(?::|[–—-]|,|→)\s*\p{L}{2}/iu.test(text)
  )
}

/** « Fondée en 1951, transformée en SA en 1988 », « 1974 : création ». */
export function isPast(each: Entry): boolean {
  const { text, label, cells } = each
  const isTold = label === undefined && cells === undefined
  return (
    isOfYear(each) ||
    (isTold &&
      /^(?:fondée?|créée?|née?|reprise?|rachetée?|constituée?)\s.*\b(?:19|20)\d\d\b/iu.test(text))
  )
}
