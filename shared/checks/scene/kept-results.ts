/**
 * What was worked out of a record, for as long as nothing that it was made from is another thing:
 * records never change in place, so that the very same ones give the very same result.
 */
export function keptResults<Result>() {
  const kept = new WeakMap<object, { readonly from: readonly unknown[]; readonly result: Result }>()
  return (record: object, from: readonly unknown[], work: () => Result): Result => {
    const known = kept.get(record)
    if (known !== undefined && isSame(known.from, from)) return known.result
    const result = work()
    kept.set(record, { from, result })
    return result
  }
}

function isSame(one: readonly unknown[], other: readonly unknown[]): boolean {
  return one.length === other.length && one.every((each, index) => each === other[index])
}
