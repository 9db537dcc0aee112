export type Fields = Readonly<Record<string, unknown>>

export function isRecord(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Whether two readings say the same. */
export function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one, asCompared) === JSON.stringify(other, asCompared)
}

/** Each reading gives new ids; editors of text turn the spaces that do not break into those that do. */
function asCompared(key: string, value: unknown): unknown {
  if (key === 'id') return undefined
  return typeof value === 'string' ? value.replace(/[\u00a0\u202f]/g, ' ') : value
}
