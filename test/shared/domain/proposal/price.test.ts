import { describe, expect, it } from 'vitest'
import { sum } from '../../../../shared/domain/money.ts'
import {
  isWhole,
  optionLineRange,
  optionPrice,
  paymentSchedule,
  paymentsOf,
} from '../../../../shared/domain/proposal/price.ts'
import { Option, OptionLine, type Payment } from '../../../../shared/domain/proposal/proposal.ts'
import { formatEuros } from '../../../../shared/french/writing.ts'
import { fc } from '../../../properties.ts'

const id = '00000000-0000-4000-8000-000000000001'

function anOption(lines: Partial<OptionLine>[], label = 'Option A'): Option {
  return Option.parse({ id, label, lines: lines.map(line => ({ label: 'Ligne', ...line })) })
}

function thePayments(...shares: number[]): { payments: Payment[] } {
  return { payments: shares.map((share, index) => ({ share, when: `Échéance ${index + 1}` })) }
}

describe('a line of an option', () => {
  it('costs its days at their rate, whatever amount is written beside', () => {
    const line = OptionLine.parse({ label: 'Conseil', days: 22, dayRate: 120_000, amount: 1 })
    expect(optionLineRange(line)).toEqual({ min: 2_640_000, max: 2_640_000 })
  })

  it('costs the amount given, or the range, where there are no days', () => {
    expect(optionLineRange({ label: 'Frais', amount: 160_000 })).toEqual({
      min: 160_000,
      max: 160_000,
    })
    expect(optionLineRange({ label: 'Site', amount: 1_200_000, amountMax: 1_600_000 })).toEqual({
      min: 1_200_000,
      max: 1_600_000,
    })
  })

  it('never has a top below its bottom', () => {
    expect(optionLineRange({ label: 'Site', amount: 500, amountMax: 100 })).toEqual({
      min: 500,
      max: 500,
    })
  })
})

describe('an option', () => {
  it('keeps what the client buys elsewhere out of the firm’s price, and in the total', () => {
    const option = anOption([
      { days: 22, dayRate: 120_000 },
      { amount: 160_000 },
      { amount: 1_200_000, amountMax: 1_600_000, billedByOthers: true },
      { amount: 120_000, amountMax: 240_000, billedByOthers: true },
    ])
    expect(optionPrice(option)).toEqual({
      firm: { min: 2_800_000, max: 2_800_000 },
      others: { min: 1_320_000, max: 1_840_000 },
      total: { min: 4_120_000, max: 4_640_000 },
    })
  })

  it('costs nothing as long as it has no line', () => {
    expect(optionPrice(anOption([])).total).toEqual({ min: 0, max: 0 })
  })

  it('shows a total that is the sum of the lines it shows, to the cent, in 10 000 random quotes', () => {
    const line = fc.record({
      days: fc.integer({ min: 0, max: 800 }).map(quarters => quarters / 4),
      dayRate: fc.integer({ min: 0, max: 250_000 }),
    })
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 12 }), lines => {
        const option = anOption(lines)
        const shown = option.lines.map(each => formatEuros(optionLineRange(each).max))
        expect(formatEuros(sum(shown.map(centsShown)))).toBe(
          formatEuros(optionPrice(option).total.max),
        )
      }),
      { numRuns: 10_000 },
    )
  })
})

describe('the payments of an option', () => {
  it('are its own where it has some, by its id or its label', () => {
    const own: Payment = { option: 'Option A', share: 100, when: 'À la signature' }
    const common: Payment = { share: 100, when: 'À la fin' }
    expect(paymentsOf({ payments: [own, common] }, anOption([]))).toEqual([own])
    expect(paymentsOf({ payments: [{ ...own, option: id }, common] }, anOption([]))).toHaveLength(1)
    expect(paymentsOf({ payments: [own, common] }, anOption([], 'Option B'))).toEqual([common])
  })

  it('are 30, 40 and 30 % of the firm’s price, without what others invoice', () => {
    const option = anOption([
      { amount: 2_800_000 },
      { amount: 1_200_000, amountMax: 1_600_000, billedByOthers: true },
    ])
    expect(amountsOf(thePayments(30, 40, 30), option)).toEqual([840_000, 1_120_000, 840_000])
  })

  it('add up in thirds, whether exact or written with two decimals', () => {
    const option = anOption([{ amount: 1_000_000 }])
    expect(amountsOf(thePayments(33.33, 33.33, 33.33), option)).toEqual([333_334, 333_333, 333_333])
    expect(amountsOf(thePayments(100 / 3, 100 / 3, 100 / 3), option)).toEqual([
      333_334, 333_333, 333_333,
    ])
  })

  it('leave a gap to be seen where the shares make less or more than the whole', () => {
    const option = anOption([{ amount: 1_000_000 }])
    expect(amountsOf(thePayments(30, 30), option)).toEqual([300_000, 300_000])
    expect(amountsOf(thePayments(60, 60), option)).toEqual([600_000, 600_000])
    expect(isWhole(thePayments(30, 30).payments)).toBe(false)
    expect(isWhole(thePayments(33, 33, 33).payments)).toBe(false)
  })

  it('add up to the cent for any total and up to twelve equal shares with two decimals', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 100_000_000 }),
        fc.integer({ min: 1, max: 12 }),
        (amount, count) => {
          const share = Math.round(10_000 / count) / 100
          const proposal = thePayments(...Array.from({ length: count }, () => share))
          expect(sum(amountsOf(proposal, anOption([{ amount }])))).toBe(amount)
        },
      ),
      { numRuns: 10_000 },
    )
  })

  it('add up to the cent for any shares that make 100 %', () => {
    const cuts = fc.uniqueArray(fc.integer({ min: 1, max: 9_999 }), { maxLength: 11 })
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 100_000_000 }), cuts, (amount, points) => {
        const bounds = [0, ...points.toSorted((a, b) => a - b), 10_000]
        const shares = bounds.slice(1).map((bound, index) => (bound - (bounds[index] ?? 0)) / 100)
        expect(sum(amountsOf(thePayments(...shares), anOption([{ amount }])))).toBe(amount)
      }),
      { numRuns: 10_000 },
    )
  })
})

function amountsOf(proposal: { payments: Payment[] }, option: Option): number[] {
  return paymentSchedule(proposal, option).map(({ amount }) => amount)
}

/** The cents that a printed amount says. */
function centsShown(text: string): number {
  const figures = text.replace(/[^\d,]/g, '')
  const [euros = '0', cents = '0'] = figures.split(',')
  return Number(euros) * 100 + Number(cents.padEnd(2, '0'))
}
