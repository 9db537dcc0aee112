import type { Entry, Group, Title } from '../outline/entry.ts'
import { type Left, left } from '../outline/reading.ts'
import { isNamedInBold } from '../outline/titles/bold-names.ts'
import type { ReportParts } from './divided-report.ts'
import type { ReportFigures } from './read-sections.ts'

/** What no field took, in the order of the text; the `opening` of the header is the summary. */
export function leftOverReport(
  { header, unknown, remarks }: ReportParts,
  { works, budget, planning, measures, satisfaction, returns }: ReportFigures,
  opening: readonly Left[],
): Left[] {
  const sections = [works, budget, planning, measures, satisfaction, returns]
  return [
    ...header.left.filter(each => !opening.includes(each)),
    ...sections.flatMap(section => section.left),
    ...remarks,
    ...unknown.flatMap(leftOfGroup),
  ].toSorted((one, other) => one.line - other.line)
}

function leftOfGroup({ titles, entries }: Group): Left[] {
  return entries.map(each => ({ ...left(each), heading: headingOver(each, titles)?.text ?? '' }))
}

/** « **Tournées :** … », below the table of another label, stands under the title of both. */
function headingOver(each: Entry, titles: readonly Title[]): Title | undefined {
  const heading = titles.findLast(({ kind }) => kind === 'heading')
  return (isNamedInBold(each) ? heading : undefined) ?? titles.at(-1)
}
