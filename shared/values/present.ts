/** The entries that have a value: an absent value is an absent key. */
export type Present<T> = { [K in keyof T]?: Exclude<T[K], undefined> }

export function present<T extends object>(entries: T): Present<T> {
  const kept = Object.entries(entries).filter(([, value]) => value !== undefined)
  // What was filtered is exactly what the type takes away.
  return Object.fromEntries(kept) as Present<T>
}
