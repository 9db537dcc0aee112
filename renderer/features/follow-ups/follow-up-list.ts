import { followUpLabels } from '../../../shared/domain/follow-up/kind.ts'
import type { PlannedFollowUp } from '../../../shared/domain/follow-up/schedule.ts'
import { type FollowUpState, followUpState } from '../../../shared/domain/follow-up/state.ts'
import { folded } from '../../../shared/french/folded.ts'
import { inFrench, inOrder, matching } from '../../ui/lists/listed-rows.ts'
import type { Sort } from '../../ui/lists/record-table.tsx'

export type Column = 'mission' | 'kind' | 'due' | 'state' | 'nps'

export type Listing = {
  readonly search: string
  readonly show: 'todo' | 'done' | 'all'
  readonly sort: Sort<Column>
}

export type ListedFollowUp = PlannedFollowUp & {
  /** Its row's, or one made of what tells it apart while there is none. */
  readonly id: string
  readonly missionTitle: string
  readonly clientName: string
  readonly state: FollowUpState
  readonly haystack: string
}

type Names = (missionId: string) => { readonly title: string; readonly client: string } | undefined

/** Follow-ups of missions that are still there, with what can be searched, folded once. */
export function listable(
  followUps: readonly PlannedFollowUp[],
  namesOf: Names,
  today: string,
): ListedFollowUp[] {
  return followUps.flatMap(each => {
    const names = namesOf(each.missionId)
    if (names === undefined) return []
    const { title, client } = names
    const words = [title, client, followUpLabels[each.kind], each.kept?.feedback, each.kept?.upsell]
    return {
      ...each,
      id: each.kept?.id ?? `${each.missionId} ${each.kind}`,
      missionTitle: title,
      clientName: client,
      state: followUpState(each, today),
      haystack: folded(words.join(' ')),
    }
  })
}

export function listed(
  followUps: readonly ListedFollowUp[],
  { search, show, sort }: Listing,
): ListedFollowUp[] {
  const shown = followUps.filter(
    ({ state }) => show === 'all' || (state === 'done') === (show === 'done'),
  )
  return inOrder(matching(shown, search), sort, sortKey, (a, b) => inFrench(a.due, b.due))
}

function sortKey(followUp: ListedFollowUp, by: Column): string | number | undefined {
  switch (by) {
    case 'mission':
      return `${followUp.clientName} ${followUp.missionTitle}`
    case 'kind':
      return followUpLabels[followUp.kind]
    case 'due':
      return followUp.due
    case 'state':
      return states.indexOf(followUp.state)
    case 'nps':
      return followUp.kept?.nps
  }
}

const states: readonly FollowUpState[] = ['late', 'due', 'planned', 'done']
