import { withLabelsTold } from '../outline/announced-lines.ts'
import type { Group, Title } from '../outline/entry.ts'
import { leadingTitles } from '../outline/leading-titles.ts'
import { titleName } from '../outline/sections.ts'
import { minutesSections } from './section-names.ts'

/** « **Instance :** comité de pilotage », « **Objectif :** choisir un four » are lines of the header, as the day below them is. */
export function withHeaderTold(groups: readonly Group[]): Group[] {
  const leading = leadingTitles(groups)
  const isLeading = (title: Title) => leading.includes(title)
  const isPart = ({ text }: Title) =>
    minutesSections.some(({ named }) => named.test(titleName(text)))
  return withLabelsTold(
    groups,
    (title, over) =>
      over.length > 0 && over.every(isLeading) && !isLeading(title) && !isPart(title),
    isLeading,
  )
}
