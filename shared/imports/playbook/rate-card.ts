import type { Person } from '../../domain/firm/firm.ts'
import { moneyIn } from '../../french/figures/numbers.ts'
import { isPersonName } from '../header/person.ts'
import type { Entry, Group } from '../outline/entry.ts'
import { columnNamed } from '../outline/tables/column-names.ts'

export type Rated = Pick<Person, 'name' | 'role'> & { readonly dayRate: number }

/** « Consultant | Fonction | TJM HT »: what a day of each of the firm's people costs. */
export function rateCardIn(groups: readonly Group[]): Rated[] {
  return groups.flatMap(({ entries }) => entries.flatMap(ratedRow))
}

function ratedRow({ cells = [] }: Entry): Rated[] {
  const [first] = cells
  const rate = cells.find(({ column }) => columnNamed(column) === 'rate')
  const dayRate = rate === undefined || /TTC/.test(rate.column) ? undefined : amountIn(rate.text)
  if (first === undefined || dayRate === undefined || !isPersonName(first.text)) return []
  const role = cells.find(({ column }) => columnNamed(column) === 'role')?.text ?? ''
  return [{ name: first.text, ...(role !== '' && { role }), dayRate }]
}

/** One amount; « 900 à 1 100 € » is no price. */
function amountIn(text: string): number | undefined {
  const [money, ...others] = moneyIn(/^[\d\s\u00a0\u202f]+$/u.test(text) ? `${text} €` : text)
  const isOne = money !== undefined && others.length === 0 && money.min === money.max
  return isOne && money.max >= lowest && money.max <= highest ? money.max : undefined
}

/** In cents. */
const lowest = 150_00
const highest = 5_000_00
