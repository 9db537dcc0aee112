import type { Finding } from './finding.ts'

/**
 * What tells one finding from another as long as its subject says the same: once the figure changes,
 * a reason given for the old one no longer holds.
 */
export function findingKey({ code, place, stated, expected }: Finding): string {
  const { table, id, path } = place.record
  const where = path.length === 0 ? place.field : path.join('.')
  return [code, table, id, where, stated ?? '', expected ?? ''].join('|')
}

/** Points of the checklist before sending that no finding is behind have plain names. */
export function isFindingKey(code: string): boolean {
  return code.includes('|')
}
