import type { Said } from './said.ts'

/** Where a report tells how things stand on its own day: its summary, its highlights, its conclusion. */
export function isSummedUp({ path: [first], isQuoted }: Said): boolean {
  return !isQuoted && places.has(String(first))
}

const places: ReadonlySet<string> = new Set(['summary', 'statusReason', 'highlights', 'conclusion'])
