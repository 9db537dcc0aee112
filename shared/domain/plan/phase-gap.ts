import { toNumber } from '../../french/figures/numbers.ts'
import type { HolidayZone } from '../calendar/holidays.ts'
import { workingDaysMoved } from './milestone-slip.ts'
import type { Period } from './plan.ts'

type DurationUnit = 'jour' | 'semaine' | 'mois'

/** `working days` counts how much later the end came; the others how much longer it all took. */
export type PhaseGap =
  | { readonly kind: 'end'; readonly workingDays: number }
  | { readonly kind: 'length'; readonly unit: DurationUnit; readonly value: number }

type Planned = { readonly planned?: Period | undefined; readonly actual?: Period | undefined }

/** How far a phase was from its plan: by its dates where they are known, else by its stated length. */
export function phaseGap({ planned, actual }: Planned, zone: HolidayZone): PhaseGap | undefined {
  if (planned?.end !== undefined && actual?.end !== undefined) {
    return { kind: 'end', workingDays: workingDaysMoved(planned.end, actual.end, zone) }
  }
  const [from, to] = [statedLength(planned), statedLength(actual)]
  if (from === undefined || to === undefined || from.unit !== to.unit) return undefined
  return { kind: 'length', unit: from.unit, value: to.value - from.value }
}

export type StatedLength = { readonly unit: DurationUnit; readonly value: number }

/** « 3 semaines », « 1,5 mois »; nothing where the words say more than a length. */
export function statedLength(period: Period | undefined): StatedLength | undefined {
  const [, figure, unit] =
    /^\s*(\d+(?:[.,]\d+)?)\s*(jour|semaine|mois)s?\s*$/i.exec(period?.label ?? '') ?? []
  if (figure === undefined || unit === undefined) return undefined
  return { unit: unit.toLowerCase() as DurationUnit, value: toNumber(figure) }
}

/** The lengths added up, where all of them are told in one unit. */
export function totalLength(periods: readonly (Period | undefined)[]): StatedLength | undefined {
  const lengths = periods.map(statedLength)
  const [first] = lengths
  if (first === undefined || lengths.some(each => each?.unit !== first.unit)) return undefined
  return { unit: first.unit, value: lengths.reduce((sum, each) => sum + (each?.value ?? 0), 0) }
}
