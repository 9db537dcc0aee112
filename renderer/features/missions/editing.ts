import type { Client } from '../../../shared/domain/client/client.ts'
import type { Firm } from '../../../shared/domain/firm/firm.ts'
import type { Mission } from '../../../shared/domain/mission/mission.ts'
import type { Edit } from '../../records/editing.ts'

/** What every tab of a mission reads and changes. */
export type MissionTab = {
  readonly mission: Mission
  readonly client: Client
  readonly firm: Firm
  readonly today: string
  readonly edit: Edit<Mission>
  readonly editClient: Edit<Client>
}

/** For `memo`: a section is drawn again only when what it reads of the mission has changed. */
export function reads(...keys: readonly (keyof Mission)[]) {
  return (before: MissionTab, after: MissionTab): boolean =>
    before.firm === after.firm &&
    before.client === after.client &&
    before.today === after.today &&
    before.edit === after.edit &&
    keys.every(key => before.mission[key] === after.mission[key])
}
