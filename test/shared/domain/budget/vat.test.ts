import { expect, it } from 'vitest'
import { withVat } from '../../../../shared/domain/budget/vat.ts'
import { sum } from '../../../../shared/domain/money.ts'
import { withInstalmentVat } from '../../../../shared/domain/proposal/instalment-vat.ts'

it('adds VAT to a total, rounded once', () => {
  expect(withVat(2_800_000, 20)).toEqual({ net: 2_800_000, vat: 560_000, gross: 3_360_000 })
  expect(withVat(333, 5.5)).toEqual({ net: 333, vat: 18, gross: 351 })
})

it('adds nothing for a firm that VAT does not apply to', () => {
  expect(withVat(2_800_000, 0)).toEqual({ net: 2_800_000, vat: 0, gross: 2_800_000 })
})

it('shares the VAT of a whole between its instalments, to the cent', () => {
  const instalments = withInstalmentVat([3_334, 3_333, 3_333], 5.5)
  expect(sum(instalments.map(({ vat }) => vat))).toBe(withVat(10_000, 5.5).vat)
  expect(instalments.every(({ net, vat, gross }) => net + vat === gross)).toBe(true)
})
