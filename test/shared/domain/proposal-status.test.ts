import { expect, it } from 'vitest'
import { ProposalStatus } from '../../../shared/domain/proposal.ts'
import { statusOn, transitionsFrom } from '../../../shared/domain/proposal-status.ts'

it('lets an offer expire the day after its last day, when it was sent and not answered', () => {
  const sent = { status: 'sent', validUntil: '2024-09-30' } as const
  expect(statusOn(sent, '2024-09-30')).toBe('sent')
  expect(statusOn(sent, '2024-10-01')).toBe('expired')
  expect(statusOn({ ...sent, status: 'accepted' }, '2024-10-01')).toBe('accepted')
  expect(statusOn({ ...sent, status: 'draft' }, '2024-10-01')).toBe('draft')
})

it('answers a proposal only once it was sent', () => {
  expect(transitionsFrom('draft').map(({ to }) => to)).toEqual(['sent'])
  expect(transitionsFrom('sent').map(({ to }) => to)).toContain('accepted')
})

it('lets every wrong click be taken back', () => {
  for (const from of ProposalStatus.options) {
    for (const { to } of transitionsFrom(from)) {
      const waysBack = transitionsFrom(to).map(each => each.to)
      const direct = waysBack.includes(from) || (from === 'expired' && waysBack.includes('sent'))
      expect([from, to, direct || waysBack.includes('draft')]).toEqual([from, to, true])
    }
  }
})
