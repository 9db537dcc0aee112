import type { Client } from '../../../shared/domain/client.ts'
import type { Firm } from '../../../shared/domain/firm.ts'
import type { Mission } from '../../../shared/domain/mission.ts'

/** `what` is the French name of the change, as the history shows it. */
export type Edit<Row> = (what: string, change: (row: Row) => Row) => void

/** What every tab of a mission reads and changes. */
export type MissionTab = {
  readonly mission: Mission
  readonly client: Client
  readonly firm: Firm
  readonly today: string
  readonly edit: Edit<Mission>
  readonly editClient: Edit<Client>
}

/** Puts a value in one field of the row. */
export function setter<Row, Key extends keyof Row>(edit: Edit<Row>, key: Key, what: string) {
  return (value: Row[Key]) => edit(what, row => ({ ...row, [key]: value }))
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
