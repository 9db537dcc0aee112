import type { Entry } from '../../outline/entry.ts'
import type { Section } from '../../outline/sections.ts'
import { cellNamed } from '../planning/columns.ts'
import type { ReportTopic } from '../section-names.ts'

/** « Lot | Avancement | Fin prévue | Fin estimée »: pieces of work whose dates belong to the planning too. */
export function datedWorks(parts: readonly Section<ReportTopic>[]): Section<ReportTopic>[] {
  return parts
    .map(part => ({ ...part, entries: part.entries.filter(isDatedTwice) }))
    .filter(({ entries }) => entries.length > 0)
}

function isDatedTwice({ cells = [] }: Entry): boolean {
  const [planned, ...later] = (['planned', 'revised', 'actual'] as const).map(
    name => cellNamed(cells, name) ?? '',
  )
  return isDate(planned) && later.some(isDate)
}

function isDate(text = ''): boolean {
  return /\d{1,2}(?:er)?[\s/.-]\s?[\p{L}\d]/u.test(text)
}
