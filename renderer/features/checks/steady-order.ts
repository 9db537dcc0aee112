import type { FindingGroup } from './finding-groups.ts'

/** The groups as they were first ordered: one that is put right, in part, stays under the pointer. */
export function inSteadyOrder(
  groups: readonly FindingGroup[],
  keys: readonly string[],
): FindingGroup[] {
  const rank = (key: string) => {
    const index = keys.indexOf(key)
    return index < 0 ? keys.length : index
  }
  return groups.toSorted((one, other) => rank(one.key) - rank(other.key))
}
