import { type Dated, missionState } from '../mission/state.ts'

export type ClientState = 'current' | 'past' | 'prospect'

export const clientStateLabels: Record<ClientState, string> = {
  current: 'En mission',
  past: 'Déjà client',
  prospect: 'Prospect',
}

type Known = {
  readonly missions: readonly Dated[]
  /** Their reports and minutes: work was done for them, whatever missions are written down. */
  readonly deliveredCount: number
}

/** What a client is to the firm: work is planned or done for them, was, or is only offered. */
export function clientState({ missions, deliveredCount }: Known, today: string): ClientState {
  if (missions.some(mission => missionState(mission, today) !== 'finished')) return 'current'
  return missions.length > 0 || deliveredCount > 0 ? 'past' : 'prospect'
}
