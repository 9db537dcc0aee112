import { sum } from '../../../domain/money.ts'
import { isTotalName } from '../../../french/names/total-name.ts'
import { type BudgetRow, centsIn } from './row.ts'

/** 1 where gaps are what was spent less what was planned, -1 where they are the other way round. */
export type GapSign = 1 | -1

/** One way for a whole column: that of most rows, else of its total; nothing where no row tells it. */
export function gapSignOf(rows: readonly BudgetRow[]): GapSign | undefined {
  const signs = rows.flatMap(row => signIn(row) ?? [])
  const weight = sum(signs)
  if (weight !== 0) return weight > 0 ? 1 : -1
  return rows.filter(({ label }) => isTotalName(label)).flatMap(row => signIn(row) ?? [])[0]
}

function signIn({ gap, planned, spent, unit }: BudgetRow): GapSign | undefined {
  const [apart, before, after] = [gap, planned, spent].map(text => centsIn(text, unit))
  if (apart === undefined || before === undefined || after === undefined) return undefined
  if (apart === 0 || Math.abs(apart) !== Math.abs(after - before)) return undefined
  return apart === after - before ? 1 : -1
}
