import type { Group, Title } from '../../outline/entry.ts'
import type { Section } from '../../outline/sections.ts'
import { isCard } from '../actions/cards.ts'
import type { MinutesTopic } from '../section-names.ts'
import { isSaid, speaking } from './speech.ts'
import type { ToldGroup } from './told-sections.ts'

type Sections = readonly Section<MinutesTopic>[]

/** What stands under no title of its own kind is the talk itself, and what somebody says under any. */
export function talkGroups(
  groups: readonly ToldGroup[],
  leading: readonly Title[],
  { taken, spoken }: { taken: readonly number[]; spoken: Sections },
): ToldGroup[] {
  const saidUnder = new Set(spoken.map(({ below }) => below.at(-1)?.line))
  const isTold = ({ titles }: ToldGroup) =>
    saidUnder.has(titles.at(-1)?.line) || !titles.some(({ line }) => taken.includes(line))
  return groups
    .filter(group => !isOver(group, leading) && (isCard(group) || isTold(group)))
    .map(group => ({ ...group, titles: group.titles.filter(title => !leading.includes(title)) }))
}

/** Under the titles that lead, and no other. */
export function isOver({ titles }: Group, leading: readonly Title[]): boolean {
  return titles.every(title => leading.includes(title))
}

/** « **Odile (conclusion) :** » over her words, under « Décisions ». */
export function isSpoken({ topic, below, entries }: Sections[number], speakers: readonly string[]) {
  const label = below.at(-1)
  const isList = topic === 'decisions' || topic === 'actions'
  const isQuoted = entries[0] !== undefined && isSaid(entries[0])
  return (
    isList && isQuoted && label !== undefined && speaking(label, entries, speakers) !== undefined
  )
}

/** « **Comité de pilotage n° 2 du 11 juin 2026** », over the first words of all. */
export function headTitles(groups: readonly Group[]): Title[] {
  const first = groups.findIndex(({ entries }) => entries.length > 0)
  return groups
    .slice(0, Math.max(0, first))
    .flatMap(({ titles }) => titles.filter(({ kind }) => kind === 'label'))
}
