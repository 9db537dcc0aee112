import { expect, it } from 'vitest'
import { portfolio } from '../../../../shared/domain/dashboard/portfolio.ts'
import type { MissionCard } from '../../../../shared/domain/mission/card.ts'
import type { ProposalCard } from '../../../../shared/domain/proposal/card.ts'

const today = '2024-06-15'
const mission: MissionCard = {
  id: 'm1',
  clientId: 'c1',
  title: '',
  start: '2024-05-01',
  total: 30_000_00,
  spent: 12_000_00,
  days: 0,
  deliverables: { done: 0, all: 0 },
  milestones: [],
  graveRisks: 0,
  words: '',
}
const proposal: ProposalCard = {
  id: 'p1',
  clientId: 'c1',
  version: 1,
  status: 'sent',
  validUntil: today,
  subject: '',
  recipient: '',
  optionCount: 1,
  price: { min: 20_000_00, max: 24_000_00 },
  words: '',
}

it('counts only missions under way and offers that still stand', () => {
  const missions = [mission, { ...mission, id: 'm2', start: '2024-07-01' }]
  const proposals = [
    proposal,
    { ...proposal, id: 'p2', validUntil: '2024-06-14' },
    { ...proposal, id: 'p3', status: 'draft' as const },
  ]
  expect(portfolio(missions, proposals, today)).toEqual({
    missionsUnderway: 1,
    planned: 30_000_00,
    spent: 12_000_00,
    remaining: 18_000_00,
    awaited: { count: 1, amount: 24_000_00 },
  })
})
