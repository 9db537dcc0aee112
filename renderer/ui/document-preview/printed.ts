import { createContext } from 'react'

/**
 * Whether the pages are those of a file rather than a part of the screen: their titles start at the
 * first level, their links lead somewhere, and what every page repeats is not read out each time.
 */
export const Printed = createContext(false)

/** Where the table of contents leads; no two blocks of a document have the same number. */
export function headingId(block: number): string {
  return `titre-${block}`
}
