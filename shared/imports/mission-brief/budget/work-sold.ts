import { isPersonName, namesRole } from '../../header/person.ts'
import { kindOf } from './line-parts.ts'

/** In euros a day, what the cheapest consultant costs: a thing may cost as much. */
const lowestRate = 500

/** Somebody, or what somebody does; a name that nothing tells of is that of one, not of several things. */
export function isWork(label: string, rate: number): boolean {
  const kind = kindOf(label, false)
  if (kind === 'consulting' || namesRole(label) || isPersonName(label)) return true
  return kind === 'other' && rate >= lowestRate && !/^\p{L}+[sx](?!\p{L})/u.test(label)
}
