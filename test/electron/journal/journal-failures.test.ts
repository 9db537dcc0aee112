import { spawnSync } from 'node:child_process'
import {
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { journalLine } from '../../../electron/journal/journal-line.ts'
import { fc } from '../../properties.ts'
import { aChange, aJournal, lineage } from './a-journal-folder.ts'

describe('a journal that a power cut left torn', () => {
  it('gives every change before the last line, wherever that one is cut, and tells of it', async () => {
    const { writeAll, files, read } = aJournal()
    await writeAll(1, 2, 3)
    const [file = ''] = files()
    const whole = readFileSync(file)
    const last = Buffer.byteLength(journalLine(aChange(3)))
    for (let cut = 0; cut <= last; cut++) {
      writeFileSync(file, whole.subarray(0, whole.length - cut))
      const { changes, unread } = await read({ lineage, sequence: 0 })
      // Only the end of the line is missing at 1, and nothing of the line is left at the last.
      const isWhole = cut <= 1
      expect(changes.map(({ sequence }) => sequence)).toEqual(isWhole ? [1, 2, 3] : [1, 2])
      expect(unread).toBe(isWhole || cut === last ? 0 : 1)
    }
  })

  it('is gone on with in another file, and what was torn is passed over where it was made again', async () => {
    const { writeAll, files, restart, read } = aJournal()
    await writeAll(1, 2)
    const [file = ''] = files()
    truncateSync(file, readFileSync(file).length - 5)
    restart()
    await writeAll(2, 3)
    const { changes, unread } = await read({ lineage, sequence: 0 })
    expect(changes.map(({ sequence }) => sequence)).toEqual([1, 2, 3])
    expect(unread).toBe(0)
  })
})

describe('a journal that the disk has damaged', () => {
  it('gives the changes before the damage, never a wrong one, and tells how many follow', async () => {
    const { writeAll, files, read } = aJournal()
    await writeAll(1, 2, 3, 4)
    const [file = ''] = files()
    const whole = readFileSync(file)
    const place = fc.nat(whole.length - 1)
    const bits = fc.integer({ min: 1, max: 255 })
    const damaged = fc.asyncProperty(place, bits, async (at, mask) => {
      const bytes = Buffer.from(whole)
      bytes.writeUInt8(bytes.readUInt8(at) ^ mask, at)
      writeFileSync(file, bytes)
      const { changes, unread } = await read({ lineage, sequence: 0 })
      expect(changes).toEqual(
        [1, 2, 3, 4]
          .slice(0, changes.length)
          .map(each => ({ ...aChange(each), rows: JSON.parse(aChange(each).rows) })),
      )
      if (changes.length < 4) expect(unread).toBeGreaterThan(0)
    })
    await fc.assert(damaged, { numRuns: 300 })
  })

  const broken: [how: string, damage: (file: string) => void][] = [
    ['overwritten with zeros', file => writeFileSync(file, Buffer.alloc(200))],
    ['that holds something else', file => writeFileSync(file, '{"checksum":"x"}\n')],
    [
      'that is a link',
      file => {
        rmSync(file)
        symlinkSync('/etc/hostname', file)
      },
    ],
  ]
  it.each(broken)('a file %s counts as one line that cannot be read', async (_how, damage) => {
    const { writeAll, files, read } = aJournal()
    await writeAll(1, 2)
    damage(files()[0] ?? '')
    expect(await read({ lineage, sequence: 0 })).toMatchObject({ changes: [], unread: 1 })
  })
})

describe('what cannot be noted is told in French, and the next change is tried again', () => {
  it('where a file has the name of the folder', async () => {
    const path = join(mkdtempSync(join(tmpdir(), 'etabli-journal-')), 'journal')
    writeFileSync(path, '')
    const { write, writeAll, sequencesAfter } = aJournal(path)
    expect(await write(aChange(1))).toMatchObject({
      kind: 'failed',
      reason: expect.stringContaining('un fichier tient la place de son dossier'),
    })
    rmSync(path)
    await writeAll(2)
    expect(await sequencesAfter(1)).toEqual([2])
  })

  it.runIf(existsSync('/sys/kernel'))('where nothing may be written', async () => {
    expect(await aJournal('/sys/kernel/journal').write(aChange(1))).toMatchObject({
      kind: 'failed',
      reason: expect.stringContaining('lecture seule'),
    })
  })

  it.skipIf(process.platform === 'win32')(
    'on a full disk, and all that was noted stays',
    async () => {
      const { path, writeAll, read } = aJournal()
      await writeAll(1, 2)
      const module = join(import.meta.dirname, '../../../electron/journal/journal-folder.ts')
      const script = `
      process.on('SIGXFSZ', () => {})
      const { journalFolder } = await import(${JSON.stringify(module)})
      const journal = journalFolder(${JSON.stringify(path)})
      const change = ${JSON.stringify({ ...aChange(3), rows: `["${'x'.repeat(1_500_000)}"]` })}
      const outcome = await journal.write(change)
      process.stdout.write(outcome.reason)`
      // A limit on the size of files fails a write half way, as a full disk does.
      const limited = spawnSync(
        'bash',
        ['-c', 'ulimit -f 1000; exec "$0" --input-type=module', process.execPath],
        { encoding: 'utf8', input: script },
      )
      expect(limited.stdout).toContain('le disque est plein')
      const { changes, unread } = await read({ lineage, sequence: 0 })
      expect(changes).toHaveLength(2)
      expect(unread).toBe(1)
    },
  )
})
