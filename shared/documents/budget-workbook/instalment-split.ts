import { sum } from '../../domain/money.ts'
import { type Instalment, isWhole } from '../../domain/proposal/price.ts'
import type { WorkbookCell } from '../workbook-tree.ts'
import { computed } from './cells.ts'

/** First and last row of the instalments; the row below holds what is left over. */
export type Block = { readonly first: number; readonly last: number }

/** `firm` refers to the cell of the price that is split. */
export type Basis = { readonly firm: string; readonly vatRate: number }
export type Priced = Basis & { readonly price: number }

/** Whole cents, and one more for the largest remainders, the earlier instalment first where they are equal. */
export function amountFormula(row: number, { first, last }: Block): string {
  const larger = `SUMPRODUCT(--(G$${first}:G$${last}>G${row}))`
  const earlier = `SUMPRODUCT(--(G$${first}:G${row}=G${row}))`
  return `(F${row}+IF(${larger}+${earlier}<=G$${last + 1},1,0))/100`
}

/** The price's part in whole cents, and what is cut off; shares that miss the whole are just rounded. */
export function centCells(
  instalment: Instalment,
  schedule: readonly Instalment[],
  row: number,
  { first, last }: Block,
  { firm, price }: Priced,
): WorkbookCell[] {
  const exact = `${firm}*100*B${row}/SUM(B$${first}:B$${last})`
  const flag = `F$${last + 1}`
  const cents = exactCents(instalment, schedule, price)
  const whole = isWhole(schedule) ? Math.floor(cents) : instalment.amount
  const rest = isWhole(schedule) ? cents - whole : 0
  const cut = `IF(${flag}=1,INT(ROUND(${exact},6)),ROUND(${firm}*100*ROUND(B${row},6),0))`
  return [
    computed(cut, whole, 'integer', 'note'),
    computed(`IF(${flag}=1,ROUND(${exact}-F${row},6),0)`, rest, 'days', 'note'),
  ]
}

/** As exact as the domain takes a share: a hundred-millionth of the whole. */
export function roundedShare(share: number): number {
  return Math.round(share * 1e6) / 1e6
}

/** The part of the price that falls to an instalment, before whole cents are made of it. */
export function exactCents(
  { share }: Instalment,
  schedule: readonly Instalment[],
  price: number,
): number {
  const weight = sum(schedule.map(each => roundedShare(each.share)))
  return Math.round(((price * roundedShare(share)) / weight) * 1e6) / 1e6
}
