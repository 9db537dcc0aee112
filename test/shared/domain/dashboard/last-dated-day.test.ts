import { expect, it } from 'vitest'
import { lastDatedDay } from '../../../../shared/domain/dashboard/last-dated-day.ts'
import { missionCard } from '../../../../shared/domain/mission/card.ts'
import { proposalCard } from '../../../../shared/domain/proposal/card.ts'
import { Proposal } from '../../../../shared/domain/proposal/proposal.ts'
import { mission as reported } from '../report/reported-mission.ts'

const { milestones: _milestones, ...bare } = reported
const mission = missionCard({ ...bare, milestones: [] })
const offer = (validUntil: string) =>
  proposalCard(Proposal.parse({ id: reported.id, clientId: reported.clientId, validUntil }))

it('Work that ended long ago says when: what is late there is no news of today', () => {
  expect(lastDatedDay([mission], [], '2025-06-01')).toBe('2024-09-15')
  expect(lastDatedDay([mission], [offer('2024-12-20')], '2025-06-01')).toBe('2024-12-20')
  expect(lastDatedDay([missionCard(reported)], [], '2025-06-01')).toBe('2024-09-24')
})

it('Work of these days says nothing, nor does work without a date', () => {
  expect(lastDatedDay([mission], [], '2024-12-01')).toBe(undefined)
  expect(lastDatedDay([mission], [offer('2025-05-31')], '2025-06-01')).toBe(undefined)
  expect(lastDatedDay([], [], '2025-06-01')).toBe(undefined)
})
