/**
 * The next values, where each one equal to a previous value is that previous value itself. A document
 * is built anew at each keystroke; this way only the blocks whose words changed are drawn again.
 */
export function shareUnchanged<Value>(
  previous: readonly Value[],
  next: readonly Value[],
): readonly Value[] {
  const known = new Map<string, Value[]>()
  for (const value of previous) {
    const key = JSON.stringify(value)
    known.set(key, [...(known.get(key) ?? []), value])
  }
  return next.map(value => known.get(JSON.stringify(value))?.shift() ?? value)
}

/** Remembers the last values it was given, to share them with the next. */
export function sharing<Value>(): (next: readonly Value[]) => readonly Value[] {
  let last: readonly Value[] = []
  return next => {
    last = shareUnchanged(last, next)
    return last
  }
}
