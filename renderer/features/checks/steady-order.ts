import type { ToldDocument } from '../../../shared/checks/by-document.ts'

/** The documents as they were first ordered: one that is put right, in part, stays under the pointer. */
export function inSteadyOrder(
  documents: readonly ToldDocument[],
  keys: readonly string[],
): ToldDocument[] {
  const rank = (key: string) => {
    const index = keys.indexOf(key)
    return index < 0 ? keys.length : index
  }
  return documents.toSorted((one, other) => rank(one.key) - rank(other.key))
}
