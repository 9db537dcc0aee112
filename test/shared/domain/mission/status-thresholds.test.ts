import { expect, test } from 'vitest'
import {
  isInOrder,
  StatusThresholds,
  thresholdsOf,
  usualThresholds,
  withThreshold,
} from '../../../../shared/domain/mission/status-thresholds.ts'

test('A firm that wrote no threshold has the usual ones', () => {
  expect(thresholdsOf({})).toEqual(usualThresholds)
  expect(thresholdsOf({ statusThresholds: { slip: [2, 4] } })).toEqual({
    ...usualThresholds,
    slip: [2, 4],
  })
})

test('A threshold put back to its usual value is no longer the firm’s own', () => {
  const own = withThreshold(undefined, 'slip', [2, 4])
  expect(own).toEqual({ slip: [2, 4] })
  expect(withThreshold({ ...own, budget: [1, 2] }, 'slip', usualThresholds.slip)).toEqual({
    budget: [1, 2],
  })
  expect(withThreshold(own, 'slip', usualThresholds.slip)).toBeUndefined()
})

test('Red comes after amber, which for satisfaction is below it', () => {
  expect(isInOrder('slip', [5, 10])).toBe(true)
  expect(isInOrder('slip', [10, 5])).toBe(false)
  expect(isInOrder('satisfaction', [70, 50])).toBe(true)
  expect(isInOrder('satisfaction', [50, 70])).toBe(false)
})

test('The usual thresholds are such as a firm may write', () => {
  expect(StatusThresholds.safeParse(usualThresholds).success).toBe(true)
  for (const name of ['budget', 'burn', 'time', 'slip', 'risks', 'satisfaction'] as const) {
    expect(isInOrder(name, usualThresholds[name])).toBe(true)
  }
})
