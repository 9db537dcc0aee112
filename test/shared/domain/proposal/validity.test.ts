import { expect, it } from 'vitest'
import { isExpired, usualValidity } from '../../../../shared/domain/proposal/validity.ts'

it('an offer usually stands for thirty days', () => {
  expect(usualValidity('2024-09-15')).toBe('2024-10-15')
})

it('an offer expires the day after its last day', () => {
  const sent = { status: 'sent' as const, validUntil: '2024-09-30' }
  expect(isExpired(sent, '2024-09-30')).toBe(false)
  expect(isExpired(sent, '2024-10-01')).toBe(true)
})

it('an offer that was answered, or that has no last day, does not expire', () => {
  expect(isExpired({ status: 'accepted', validUntil: '2024-09-30' }, '2025-01-01')).toBe(false)
  expect(isExpired({ status: 'refused', validUntil: '2024-09-30' }, '2025-01-01')).toBe(false)
  expect(isExpired({ status: 'sent' }, '2025-01-01')).toBe(false)
})

it('an offer marked as expired is', () => {
  expect(isExpired({ status: 'expired', validUntil: '2024-09-30' }, '2024-09-01')).toBe(true)
})
