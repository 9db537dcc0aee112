import { describe, expect, it } from 'vitest'
import { missionCard } from '../../../shared/domain/mission/card.ts'
import { Mission } from '../../../shared/domain/mission/mission.ts'
import { proposalCard } from '../../../shared/domain/proposal/card.ts'
import { Proposal } from '../../../shared/domain/proposal/proposal.ts'

const id = '00000000-0000-4000-8000-000000000001'

describe('the card of a mission', () => {
  it('shows its figures without its prose', () => {
    const card = missionCard(
      Mission.parse({
        id,
        clientId: id,
        title: 'Catalogue',
        contact: { name: 'Ana Costa' },
        start: '2024-03-01',
        phases: [
          {
            id,
            name: 'Cadrage',
            deliverables: [
              { id, title: 'a', status: 'done' },
              { id, title: 'b' },
            ],
            effort: [{ person: 'x', days: 2.5 }],
          },
        ],
        budget: {
          envelope: 3_500_000,
          lines: [{ id, label: 'Conseil', days: 10, dayRate: 100_000, amount: 0, spentDays: 4 }],
        },
        risks: [
          { id, title: 'a', impact: 'critical' },
          { id, title: 'b', impact: 'high', probability: 'high' },
          { id, title: 'c', impact: 'high', probability: 'low' },
        ],
      }),
    )
    expect(card).toMatchObject({
      title: 'Catalogue',
      contact: 'Ana Costa',
      start: '2024-03-01',
      envelope: 3_500_000,
      total: 1_000_000,
      spent: 400_000,
      days: 2.5,
      deliverables: { done: 1, all: 2 },
      graveRisks: 2,
    })
    expect(card).not.toHaveProperty('end')
  })

  it('lists the milestones still to come, by date', () => {
    const milestones = [
      { id, title: 'sans date' },
      { id, title: 'fait', planned: '2024-01-01', status: 'done' as const },
      { id, title: 'atteint', planned: '2024-01-01', actual: '2024-01-02' },
      { id, title: 'reporté', planned: '2024-02-01', revised: '2024-06-01' },
      { id, title: 'prévu', planned: '2024-03-01' },
    ]
    expect(missionCard(Mission.parse({ id, clientId: id, milestones })).milestones).toEqual([
      { id, title: 'prévu', date: '2024-03-01' },
      { id, title: 'reporté', date: '2024-06-01' },
      { id, title: 'sans date' },
    ])
  })
})

describe('the card of a proposal', () => {
  it('shows the firm’s price of the recommended option', () => {
    const lines = [
      { label: 'Conseil', amount: 100_000 },
      { label: 'Site', amount: 500_000, billedByOthers: true },
    ]
    const options = [
      { id, label: 'Légère', lines: [{ label: 'Audit', amount: 5_000 }] },
      { id, label: 'Complète', recommended: true, lines },
    ]
    const card = proposalCard(Proposal.parse({ id, clientId: id, options }))
    expect(card.price).toEqual({ min: 100_000, max: 100_000 })
    expect(card.optionCount).toBe(2)
  })

  it('has no price as long as there is no option', () => {
    expect(proposalCard(Proposal.parse({ id, clientId: id }))).not.toHaveProperty('price')
  })
})
