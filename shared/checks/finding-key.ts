import type { Finding } from './finding.ts'

/**
 * What tells one finding from another as long as its subject says the same: once the figure changes,
 * a reason given for the old one no longer holds.
 */
export function findingKey({ code, place, stated, expected }: Finding): string {
  const { table, id, path } = place.record
  return [code, table, id, path.join('.'), stated ?? '', expected ?? ''].join('|')
}
