import { Client } from '../../../shared/domain/client/client.ts'
import { FollowUp } from '../../../shared/domain/follow-up/follow-up.ts'
import { Meeting } from '../../../shared/domain/meeting/meeting.ts'
import { Mission } from '../../../shared/domain/mission/mission.ts'
import { Proposal } from '../../../shared/domain/proposal/proposal.ts'

/** The nth UUID: the same in every run. */
export function uuid(n: number): string {
  return `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`
}

export const clientId = uuid(1)
export const missionId = uuid(2)
export const proposalId = uuid(3)
export const meetingId = uuid(4)
export const followUpId = uuid(5)

export function aClient(fields: Partial<Client> = {}): Client {
  return Client.parse({ id: clientId, name: 'Ateliers Réunis', ...fields })
}

export function aMission(fields: Partial<Mission> = {}): Mission {
  return Mission.parse({ id: missionId, clientId, title: 'Catalogue en ligne', ...fields })
}

export function aProposal(fields: Partial<Proposal> = {}): Proposal {
  return Proposal.parse({ id: proposalId, clientId, missionId, subject: 'Offre', ...fields })
}

export function aMeeting(fields: Partial<Meeting> = {}): Meeting {
  return Meeting.parse({
    id: meetingId,
    clientId,
    missionId,
    kind: 'workshop',
    title: 'Atelier',
    ...fields,
  })
}

export function aFollowUp(fields: Partial<FollowUp> = {}): FollowUp {
  return FollowUp.parse({ id: followUpId, missionId, due: '2024-10-15', kind: '1m', ...fields })
}
