import type { Client } from '../../../domain/client/client.ts'
import type { Mission } from '../../../domain/mission/mission.ts'
import type { Member } from '../../../domain/plan/plan.ts'
import { peopleToldIn } from '../../reading/told-people.ts'
import { type Scene, type Told, toldClient } from '../../scene/scene.ts'

/**
 * Those that the brief and the client's sheet name, and the firm's own people; without a brief, those that
 * the firm has written to.
 */
export function rosterOf(
  { client }: Told,
  mission: Mission | undefined,
  { workspace, proposals }: Scene,
): Member[] {
  const recipients = recipientsOf(client, proposals)
  if (mission === undefined) return recipients
  return [
    ...mission.team.client,
    ...mission.team.firm,
    ...(mission.contact === undefined ? [] : [mission.contact]),
    ...(client?.contacts ?? []),
    ...workspace.firm.people,
    ...recipients,
    ...(client === undefined ? [] : peopleOfSheet(client)),
  ]
}

function recipientsOf(client: Client | undefined, proposals: Scene['proposals']): Member[] {
  const own = proposals.filter(offer => client !== undefined && offer.client === client)
  return own.flatMap(({ proposal }) => proposal.recipient ?? [])
}

/** « Atelier Brunel » over its own sheet is nobody. */
function peopleOfSheet(client: Client): Member[] {
  return peopleToldIn(toldClient(client)).filter(({ name }) => name !== client.name)
}
