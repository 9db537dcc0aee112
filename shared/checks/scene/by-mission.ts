import { groupedBy } from '../../values/grouped-by.ts'
import { missionOf, type Told } from './scene.ts'

/** The documents of each mission, the earliest first; those of none are left out. */
export function byMission<Document extends Told>(
  documents: readonly Document[],
  dayOf: (told: Document) => string = ({ date }) => date ?? '',
): Document[][] {
  const ofSome = documents.filter(told => missionOf(told) !== undefined)
  return [...groupedBy(ofSome, told => missionOf(told)?.id).values()].map(told =>
    told.toSorted((one, other) => dayOf(one).localeCompare(dayOf(other))),
  )
}
