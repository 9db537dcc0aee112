import { firstDateSpan } from '../../../french/dates/spans.ts'
import type { Section } from '../../outline/sections.ts'
import type { ReportTopic } from '../section-names.ts'

/** The day of the next report: under its own title, else in the middle of the text. */
export function nextReportOn(
  parts: readonly Section<ReportTopic>[],
  text: string,
  anchor: string,
): string | undefined {
  return dateIn(parts, anchor) ?? nextReportIn(text, anchor)
}

/** « Prochain rapport : 31 mai 2024. », « la suite au prochain point, le 27 juin ». */
function nextReportIn(text: string, anchor: string): string | undefined {
  const said =
    /prochaine? (?:rapport|point|flash|bulletin|compte[- ]rendu|note|lettre|édition)[^:,\n]{0,25}(?::\**|,?\s+le)\s*([^\n]{4,40})/iu.exec(
      text,
    )?.[1]
  const span = said === undefined ? undefined : firstDateSpan(said, anchor)
  return span?.exact ? span.start : undefined
}

function dateIn(parts: readonly Section<ReportTopic>[], anchor: string): string | undefined {
  const span = parts
    .flatMap(({ entries }) => entries)
    .map(({ text }) => firstDateSpan(text, anchor))
    .find(each => each?.exact)
  return span?.start
}
