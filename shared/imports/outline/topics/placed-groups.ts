import type { Group, Title } from '../entry.ts'
import { withDatedSteps } from './dated-steps.ts'
import { type Place, placeOf } from './title-place.ts'

export type Placed = { readonly group: Group; readonly place: Place }

/** What stands before the first section says who wrote the document, for whom and when. */
export function withPlaces(groups: readonly Group[]): Placed[] {
  const document = documentTitle(groups)
  let isBefore = true
  return groups.map(group => {
    const titles = group.titles.filter(title => title !== document)
    isBefore &&= placeOf(titles, []).topics.every(topic => topic === 'header')
    return { group, place: withDatedSteps(group, placeOf(titles, isBefore ? ['header'] : [])) }
  })
}

/** The heading that stands first, where every other one is deeper. */
function documentTitle(groups: readonly Group[]): Title | undefined {
  const [first, ...others] = new Set(groups.flatMap(({ titles }) => titles))
  const isAbove = others.every(({ kind, depth }) => kind === 'label' || depth > (first?.depth ?? 0))
  return first?.kind === 'heading' && isAbove ? first : undefined
}
