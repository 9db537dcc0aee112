/** What a value says to whoever reads it: identifiers are drawn at random, and may hold any figure. */
export function withoutIds(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutIds)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => !/^id$|Ids?$/.test(key))
      .map(([key, each]) => [key, withoutIds(each)]),
  )
}
