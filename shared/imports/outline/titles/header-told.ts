import { isHeaderField } from '../../report/header/lines.ts'
import type { Group, Title } from '../entry.ts'
import { withLabelsTold } from './announced-lines.ts'
import { leadingTitles } from './leading-titles.ts'

/**
 * « **Instance :** comité de pilotage », « **Objectif :** choisir un four » are lines of the header, as the day above
 * or below them is; what `isPart` names is a part of its own.
 */
export function withHeaderTold(
  groups: readonly Group[],
  isPart: (title: Title) => boolean,
): Group[] {
  const leading = leadingTitles(groups)
  const isLeading = (title: Title) => leading.includes(title)
  const isOver = (over: readonly Title[]) => over.length > 0 && over.every(isLeading)
  return withLabelsTold(
    groups,
    (title, { over, below, above }) =>
      isOver(over) &&
      !isLeading(title) &&
      !isPart(title) &&
      (below.some(isHeaderField) ||
        (above !== undefined && above.line === title.line - 1 && isHeaderField(above))),
    isLeading,
  )
}
