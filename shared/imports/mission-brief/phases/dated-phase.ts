import { firstDays } from '../../../french/figures/numbers.ts'
import { type Entry, wholeText } from '../../outline/entry.ts'
import { isPeriod, phaseTitle } from '../../outline/titles/phase-title.ts'

/** A phase told on one line of a list. */
export type DatedPhase = {
  /** Its name and its dates. */
  readonly title: string
  readonly content: string
  /** « E. Vasseur 6 j, C. Maillot 4 j ». */
  readonly effort?: string
}

/** « Cadrer – du 24 février au 28 mars 2025 – besoins, cahier des charges (E. Vasseur 6 j, C. Maillot 4 j) ». */
export function datedPhase(each: Entry, anchor: string): DatedPhase | undefined {
  if (each.cells !== undefined || each.children.length > 0) return undefined
  const [, told = '', effort] =
    /^(.*?)(?:\s*\(([^()]*\d\s?j(?:ours?)?[^()]*)\))?\.?$/su.exec(wholeText(each)) ?? []
  const isEffort =
    effort !== undefined &&
    firstDays(effort) !== undefined &&
    /\p{L}{3}/u.test(effort.replace(/jours?/giu, ''))
  const [name = '', period = '', ...rest] = (isEffort ? told : wholeText(each)).split(
    /\s+[–—-]\s+/u,
  )
  if (name.length > longestName || isPeriod(name, anchor) || !isPeriod(period, anchor))
    return undefined
  return {
    title: `${name} (${period})`,
    content: rest.join(' – '),
    ...(isEffort && { effort }),
  }
}

const longestName = 60

/** « 1) Observer (janvier et février 2026 ; 6 j.) », alone over what is done then. */
export function rankedPhase(
  { kind, text, cells, children }: Entry,
  anchor: string,
): string | undefined {
  const [, title] =
    /^\d{1,2}\s?[.)°–—-]\s*(\p{Lu}[^.]{2,}\([^()]+\))$/u.exec(text.replace(/\bj\.\)$/u, 'j)')) ?? []
  if (title === undefined || kind !== 'paragraph' || cells !== undefined || children.length > 0)
    return undefined
  return phaseTitle(title, anchor).period?.start === undefined ? undefined : title
}
