import { describe, expect, it } from 'vitest'
import { journalName, namedJournal } from '../../../electron/journal/journal-name.ts'

const name = '2026-11-23 14h05m09 +0100, version 2, changements 1205 et suivants de 3f9a0c1e.ndjson'

describe('the name of a file of the journal', () => {
  it('tells when it was begun, for which version, and with which change', () => {
    const first = { lineage: '3f9a0c1e', sequence: 1205 }
    expect(journalName(new Date('2026-11-23T13:05:09.250Z'), 60, first, 2)).toBe(name)
    const takenAt = '2026-11-23T13:05:09.000Z'
    expect(namedJournal(name)).toEqual({ name, takenAt, day: '2026-11-23', first, version: 2 })
  })

  it.each([
    name.replace('ndjson', 'json'),
    name.replace('.ndjson', ' (2).ndjson'),
    name.replace('-11-', '-13-'),
    name.replace('3f9a0c1e', '../../etc'),
    `../${name}`,
    '',
  ])('of another file is none: « %s »', other => {
    expect(namedJournal(other)).toBeUndefined()
  })
})
