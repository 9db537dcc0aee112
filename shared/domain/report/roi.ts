import { sum } from '../money.ts'
import type { Roi } from './report.ts'

export type Return = {
  /** In cents. */
  readonly costs: number
  /** In cents. */
  readonly gains: number
  /** (gains − costs) / costs, in percent: the only figure called a return on investment. */
  readonly net: number
  /** gains / costs, in percent, always a hundred points above: « retour brut ». */
  readonly gross: number
}

/** The return with all gains first, then without each of them where there are several. */
export type ReturnCase = Return & { readonly without?: string }

type Amounts = Pick<Roi, 'costs' | 'gains'>

/** Nothing where there are no costs to divide by. */
export function returnOn({ costs, gains }: Amounts): Return | undefined {
  const cost = sum(costs.map(({ amount }) => amount))
  const gain = sum(gains.map(({ amount }) => amount))
  if (cost <= 0) return undefined
  return {
    costs: cost,
    gains: gain,
    net: ((gain - cost) / cost) * 100,
    gross: (gain / cost) * 100,
  }
}

/** None where nothing is gained, or nothing is spent. */
export function returnCases(roi: Amounts): ReturnCase[] {
  const all = returnOn(roi)
  if (all === undefined || roi.gains.length === 0) return []
  return [all, ...(roi.gains.length > 1 ? casesWithoutOne(roi) : [])]
}

function casesWithoutOne({ costs, gains }: Amounts): ReturnCase[] {
  return gains.flatMap((left, index) => {
    const without = returnOn({ costs, gains: gains.toSpliced(index, 1) })
    return without === undefined ? [] : [{ ...without, without: left.label }]
  })
}

export type StatedReturn = {
  readonly label: string | undefined
  readonly percent: number
  /** The computed figure that it is, to the percent; nothing when no computation gives it. */
  readonly found: { readonly of: 'net' | 'gross'; readonly without?: string } | undefined
}

/** Each return that a document claims, beside the figure it comes from. */
export function statedReturns(roi: Roi): StatedReturn[] {
  const cases = returnCases(roi)
  return (roi.stated ?? []).map(({ label, percent }) => ({
    label,
    percent,
    found: foundIn(cases, percent),
  }))
}

/** Of all gains first, and the net return before the gross one, which another gain left out may come near. */
function foundIn(cases: readonly ReturnCase[], percent: number): StatedReturn['found'] {
  const isSame = (value: number) => Math.abs(value - percent) < 1
  for (const tried of [cases.slice(0, 1), cases.slice(1)]) {
    for (const kind of ['net', 'gross'] as const) {
      const found = tried.find(each => isSame(each[kind]))
      if (found === undefined) continue
      return found.without === undefined ? { of: kind } : { of: kind, without: found.without }
    }
  }
  return undefined
}
