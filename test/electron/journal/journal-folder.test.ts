import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { aChange, aJournal, lineage, other } from './a-journal-folder.ts'

describe('a change that is stored', () => {
  it('is on the disk as a line that can be read without Établi', async () => {
    const { write, names, files } = aJournal()
    expect(await write(aChange(1))).toEqual({ kind: 'written', isLong: false })
    expect(names()).toEqual([
      '2026-11-23 14h05m09 +0100, version 2, changements 1 et suivants de 3f9a0c1e.ndjson',
    ])
    const [line, rest] = readFileSync(files()[0] ?? '', 'utf8').split('\n')
    expect(JSON.parse(line ?? '')).toEqual({
      checksum: expect.stringMatching(/^[0-9a-f]{16}$/),
      change: { ...aChange(1), rows: [{ table: 'missions', row: { id: '1', title: 'n° 1' } }] },
    })
    expect(rest).toBe('')
  })

  it('is given back as it was, with those that follow it', async () => {
    const { writeAll, read } = aJournal()
    await writeAll(1, 2, 3)
    const { changes, unread, furthest } = await read({ lineage, sequence: 1 })
    expect(changes.map(({ sequence }) => sequence)).toEqual([2, 3])
    expect(changes[0]).toEqual({ ...aChange(2), rows: JSON.parse(aChange(2).rows) })
    expect({ unread, furthest }).toEqual({ unread: 0, furthest: { lineage, sequence: 3 } })
  })

  it('waits for no other: a burst of them lies on the disk in its order', async () => {
    const { write, sequencesAfter } = aJournal()
    const sequences = Array.from({ length: 50 }, (_, index) => index + 1)
    const written = await Promise.all(sequences.map(sequence => write(aChange(sequence))))
    expect(new Set(written.map(({ kind }) => kind))).toEqual(new Set(['written']))
    expect(await sequencesAfter(0)).toEqual(sequences)
  })

  it('goes into a new file at each start of the app', async () => {
    const { writeAll, restart, names, sequencesAfter } = aJournal()
    await writeAll(1, 2)
    restart()
    await writeAll(3)
    expect(names()).toHaveLength(2)
    expect(await sequencesAfter(0)).toEqual([1, 2, 3])
    expect(await sequencesAfter(2)).toEqual([3])
  })

  it('after many others says that a snapshot would spare the journal', async () => {
    const { write } = aJournal()
    const long = (sequence: number) => aChange(sequence, lineage, 'x'.repeat(1_900_000))
    for (let sequence = 1; sequence <= 4; sequence++) {
      expect(await write(long(sequence))).toEqual({ kind: 'written', isLong: false })
    }
    expect(await write(long(5))).toEqual({ kind: 'written', isLong: true })
  })
})

describe('what is read', () => {
  it('is nothing where nothing was noted', async () => {
    const { read } = aJournal()
    expect(await read()).toEqual({ kind: 'read', changes: [], unread: 0 })
    expect((await read({ lineage, sequence: 4 })).changes).toEqual([])
  })

  it('stops where a change is missing, and tells how many follow', async () => {
    const { writeAll, read } = aJournal()
    await writeAll(1, 2, 4, 5)
    const { changes, unread, furthest } = await read({ lineage, sequence: 0 })
    expect(changes.map(({ sequence }) => sequence)).toEqual([1, 2])
    expect({ unread, furthest }).toEqual({ unread: 2, furthest: { lineage, sequence: 5 } })
  })

  it('is of one store only; without a name, of the latest', async () => {
    const { write, restart, read } = aJournal()
    await write(aChange(1))
    restart()
    await write(aChange(1, other))
    expect((await read()).changes).toMatchObject([{ lineage: other, sequence: 1 }])
    expect((await read({ lineage, sequence: 0 })).changes).toMatchObject([{ lineage }])
  })

  it('is never what a newer version of Établi wrote', async () => {
    const { path, writeAll, names, read, snapshotKept } = aJournal()
    await writeAll(1)
    const newer =
      '2026-11-24 14h05m09 +0100, version 99, changements 2 et suivants de 3f9a0c1e.ndjson'
    writeFileSync(join(path, newer), 'autre chose')
    expect((await read()).changes).toHaveLength(1)
    await snapshotKept(2, 2)
    expect(names()).toContain(newer)
  })
})

describe('once a snapshot was verified', () => {
  it('what follows goes into a new file', async () => {
    const { writeAll, snapshotKept, names, sequencesAfter } = aJournal()
    await writeAll(1, 2)
    await snapshotKept(2)
    await writeAll(3)
    expect(names()).toHaveLength(2)
    expect(await sequencesAfter(2)).toEqual([3])
  })

  it('the journal that leads to it stays until another one was, lest it prove damaged', async () => {
    const { writeAll, snapshotKept, sequencesAfter, names } = aJournal()
    await writeAll(1, 2)
    await snapshotKept(2)
    await writeAll(3, 4)
    await snapshotKept(4, 2)
    expect(await sequencesAfter(2)).toEqual([3, 4])
    await writeAll(5)
    await snapshotKept(5, 4, 2)
    expect(names()).toHaveLength(1)
    expect(await sequencesAfter(4)).toEqual([5])
  })

  it('a change that was noted while it was taken is still found', async () => {
    const { writeAll, snapshotKept, sequencesAfter } = aJournal()
    await writeAll(1, 2, 3)
    await snapshotKept(1)
    await writeAll(4)
    await snapshotKept(2, 1)
    await snapshotKept(3, 2, 1)
    await writeAll(5)
    expect(await sequencesAfter(2)).toEqual([3, 4, 5])
  })

  it('files of another name stay, and a store that was left stays for a month', async () => {
    const { path, write, snapshotKept, restart, names, waitDays } = aJournal()
    await write(aChange(1, other))
    restart()
    await write(aChange(1))
    writeFileSync(join(path, 'À garder.ndjson'), 'x')
    await snapshotKept(1)
    expect(names()).toHaveLength(3)
    waitDays(31)
    await snapshotKept(1)
    expect(names()).toHaveLength(2)
    expect(names()).toContain('À garder.ndjson')
  })
})
