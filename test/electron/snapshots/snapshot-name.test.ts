import { describe, expect, it } from 'vitest'
import { namedSnapshot, snapshotName } from '../../../electron/snapshots/snapshot-name.ts'
import { fc } from '../../properties.ts'

const contents = { missions: 6, proposals: 4, records: 58 }

describe('the name of a snapshot', () => {
  it('tells when it was taken, on the clock of whoever worked, and what it holds', () => {
    expect(snapshotName(new Date('2026-11-23T13:05:09.250Z'), 60, contents)).toBe(
      '2026-11-23 14h05m09 +0100, 6 missions, 4 propositions, 58 fiches.json.gz',
    )
    expect(
      snapshotName(new Date('2026-01-01T01:00:00Z'), -210, {
        missions: 1,
        proposals: 0,
        records: 1,
      }),
    ).toBe('2025-12-31 21h30m00 -0330, 1 mission, 0 proposition, 1 fiche.json.gz')
  })

  it('tells the last change in it, and whether an update sealed it', () => {
    const position = { lineage: '3f9a0c1e', sequence: 1204 }
    const taken = new Date('2026-11-23T13:05:09Z')
    const name = snapshotName(taken, 60, contents, { position, sealedBefore: 3 })
    expect(name).toBe(
      '2026-11-23 14h05m09 +0100, 6 missions, 4 propositions, 58 fiches, changement 1204 de 3f9a0c1e, avant la version 3.json.gz',
    )
    expect(namedSnapshot(name)).toMatchObject({ ...contents, position, isSealed: true })
    const plain = snapshotName(taken, 60, contents, { position })
    expect(namedSnapshot(plain)).toMatchObject({ position, isSealed: false })
    expect(namedSnapshot(snapshotName(taken, 60, contents))?.position).toBeUndefined()
  })

  it('gives back the moment, whatever the clock said, and the contents', () => {
    const count = fc.nat(99_999_999)
    const moment = fc.date({
      min: new Date('2001-01-01T00:00:00Z'),
      max: new Date('2099-01-01T00:00:00Z'),
      noInvalidDate: true,
    })
    const zone = fc.integer({ min: -48, max: 56 }).map(quarters => quarters * 15)
    const held = fc.record({ missions: count, proposals: count, records: count })
    fc.assert(
      fc.property(moment, zone, held, (taken, minutes, what) => {
        const named = namedSnapshot(snapshotName(taken, minutes, what))
        expect(named).toMatchObject(what)
        expect(Date.parse(named?.takenAt ?? '')).toBe(Math.floor(taken.getTime() / 1000) * 1000)
      }),
    )
  })

  it.each([
    '2026-11-23 14h05m09 +0100, 6 missions, 4 propositions, 58 fiches.json',
    '2026-11-23 14h05m09 +0100, 6 missions, 4 propositions, 58 fiches (2).json.gz',
    '2026-13-23 14h05m09 +0100, 6 missions, 4 propositions, 58 fiches.json.gz',
    '../2026-11-23 14h05m09 +0100, 6 missions, 4 propositions, 58 fiches.json.gz',
    '/etc/passwd',
    '',
  ])('of another file is none: « %s »', name => {
    expect(namedSnapshot(name)).toBeUndefined()
  })
})
