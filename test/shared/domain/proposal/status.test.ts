import { expect, it } from 'vitest'
import { ProposalStatus } from '../../../../shared/domain/proposal/proposal.ts'
import { statusOn, transitionsFrom } from '../../../../shared/domain/proposal/status.ts'

it('lets an offer expire the day after its last day, when it was sent and not answered', () => {
  const sent = { status: 'sent', validUntil: '2024-09-30' } as const
  expect(statusOn(sent, '2024-09-30')).toBe('sent')
  expect(statusOn(sent, '2024-10-01')).toBe('expired')
  expect(statusOn({ ...sent, status: 'accepted' }, '2024-10-01')).toBe('accepted')
  expect(statusOn({ ...sent, status: 'draft' }, '2024-10-01')).toBe('draft')
})

it('answers a proposal only once it was sent', () => {
  expect(transitionsFrom('draft', { isKept: false })).toEqual([])
  expect(reached('sent')).toEqual(['accepted', 'refused', 'draft'])
})

it('never makes a draft again of what was kept as it left', () => {
  for (const from of ProposalStatus.options) {
    expect(reached(from, { isKept: true })).not.toContain('draft')
  }
})

it('lets every wrong answer be taken back', () => {
  for (const from of ['sent', 'accepted', 'refused'] as const) {
    for (const to of reached(from, { isKept: true })) {
      expect(reached(to)).toContain(from)
    }
  }
})

function reached(from: ProposalStatus, given = { isKept: false }): ProposalStatus[] {
  return transitionsFrom(from, given).map(({ to }) => to)
}
