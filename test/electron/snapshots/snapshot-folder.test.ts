import { spawnSync } from 'node:child_process'
import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { snapshotFolder } from '../../../electron/snapshots/snapshot-folder.ts'

const json = (title: string) => JSON.stringify({ format: 'etabli-workspace', version: 1, title })
const packed = (title: string) => new Uint8Array(gzipSync(json(title)))
const holding = (records: number) => ({ missions: 2, proposals: 1, records })

/** A folder that is not there yet, and a clock that is told what time it is. */
function aFolder(path = join(mkdtempSync(join(tmpdir(), 'etabli-snapshots-')), 'sauvegardes')) {
  let now = Date.parse('2026-11-23T13:05:09Z')
  const shown: string[] = []
  const snapshots = snapshotFolder(
    path,
    { showItemInFolder: file => shown.push(file) },
    { now: () => new Date(now), minutesFromUtc: () => 60 },
  )
  const list = async () => {
    const listed = await snapshots.list()
    if (listed.kind === 'failed') throw new Error(listed.reason)
    return listed.snapshots
  }
  return {
    path,
    snapshots,
    list,
    shown,
    keep: (title: string, records = 10) => snapshots.keep(packed(title), holding(records)),
    newest: async () => (await list())[0]?.id ?? '',
    waitMinutes: (minutes: number) => {
      now += minutes * 60_000
    },
  }
}

describe('a snapshot', () => {
  it('is a file that tells when it was taken and what it holds, readable without Établi', async () => {
    const { path, keep, list } = aFolder()
    expect(await keep('Lundi')).toEqual({ kind: 'kept' })
    const name = '2026-11-23 14h05m09 +0100, 2 missions, 1 proposition, 10 fiches.json.gz'
    expect(readdirSync(path)).toEqual([name])
    const file = readFileSync(join(path, name))
    expect(gunzipSync(file).toString()).toBe(json('Lundi'))
    expect(await list()).toMatchObject([
      { id: name, takenAt: '2026-11-23T13:05:09.000Z', bytes: file.length, isReduced: false },
    ])
  })

  it('is given back as it was', async () => {
    const { snapshots, keep, newest } = aFolder()
    await keep('Lundi')
    expect(await snapshots.read(await newest())).toEqual({ kind: 'read', json: json('Lundi') })
  })

  it('is not taken again of what has not changed', async () => {
    const { keep, list, waitMinutes } = aFolder()
    await keep('Lundi')
    waitMinutes(5)
    expect(await keep('Lundi')).toEqual({ kind: 'kept' })
    expect(await list()).toHaveLength(1)
  })

  it('of the same second takes no other’s place', async () => {
    const { keep, list } = aFolder()
    await Promise.all([keep('a'), keep('b'), keep('c')])
    expect(await list()).toHaveLength(3)
  })

  it('that is not of a workspace is refused, and nothing goes for it', async () => {
    const { path, snapshots, keep, list, waitMinutes } = aFolder()
    for (let each = 0; each < 10; each++) {
      await keep(`${each}`)
      waitMinutes(1)
    }
    for (const bytes of [
      new Uint8Array(),
      packed('x').subarray(0, 20),
      new Uint8Array(gzipSync('{}')),
    ]) {
      expect(await snapshots.keep(bytes, holding(10))).toMatchObject({ kind: 'failed' })
    }
    expect(await list()).toHaveLength(10)
    expect(readdirSync(path)).toHaveLength(10)
  })

  it('goes once ten are newer, and none of another name with it', async () => {
    const { path, keep, list, waitMinutes } = aFolder()
    await keep('first')
    writeFileSync(join(path, 'À garder.json.gz'), 'x')
    writeFileSync(join(path, '.etabli-1-half-written.tmp'), 'x')
    for (let each = 0; each < 11; each++) {
      waitMinutes(1)
      await keep(`${each}`)
    }
    expect(await list()).toHaveLength(10)
    expect(readdirSync(path).filter(name => !name.startsWith('2026'))).toEqual(['À garder.json.gz'])
  })

  it('of a state that lost most of its records is kept beside the others and marked', async () => {
    const { keep, list, waitMinutes } = aFolder()
    for (let each = 0; each < 30; each++) {
      await keep(`${each}`, each < 10 ? 100 : 4)
      waitMinutes(1)
    }
    const kept = await list()
    expect(kept.filter(({ records }) => records === 100)).toHaveLength(10)
    expect(kept.filter(({ isReduced }) => isReduced).every(({ records }) => records === 4)).toBe(
      true,
    )
  })
})

describe('a damaged snapshot', () => {
  const broken: [how: string, damage: (file: string) => void][] = [
    ['torn', file => truncateSync(file, 40)],
    ['emptied', file => truncateSync(file, 0)],
    ['overwritten with zeros', file => writeFileSync(file, Buffer.alloc(100))],
    [
      'with one letter changed',
      file => {
        const bytes = readFileSync(file)
        bytes.writeUInt8(bytes.readUInt8(30) ^ 1, 30)
        writeFileSync(file, bytes)
      },
    ],
    ['that holds something else', file => writeFileSync(file, gzipSync('{"format":"other"}'))],
    [
      'that is a link',
      file => {
        rmSync(file)
        symlinkSync('/etc/hostname', file)
      },
    ],
  ]
  it.each(broken)('%s is refused with one sentence', async (_how, damage) => {
    const { path, snapshots, keep, newest } = aFolder()
    await keep('Lundi')
    const id = await newest()
    damage(join(path, id))
    expect(await snapshots.read(id)).toEqual({
      kind: 'refused',
      reason: 'Cette sauvegarde est abîmée\u00a0: choisissez celle d’avant.',
    })
  })

  it('is taken again, since it no longer holds what there is', async () => {
    const { path, snapshots, keep, newest, waitMinutes } = aFolder()
    await keep('Lundi')
    truncateSync(join(path, await newest()), 40)
    waitMinutes(1)
    await keep('Lundi')
    expect(await snapshots.read(await newest())).toMatchObject({ kind: 'read' })
  })
})

describe('what cannot be kept is told in one French sentence', () => {
  it('where a file has the name of the folder', async () => {
    const path = join(mkdtempSync(join(tmpdir(), 'etabli-snapshots-')), 'sauvegardes')
    writeFileSync(path, '')
    const { snapshots, keep } = aFolder(path)
    expect(await keep('x')).toMatchObject({
      kind: 'failed',
      reason: expect.stringContaining('un fichier tient la place de son dossier'),
    })
    expect(await snapshots.list()).toMatchObject({ kind: 'failed' })
    expect(await snapshots.show('x')).toMatchObject({ kind: 'failed' })
  })

  it.runIf(existsSync('/sys/kernel'))('where nothing may be written', async () => {
    expect(await aFolder('/sys/kernel/sauvegardes').keep('x')).toMatchObject({
      kind: 'failed',
      reason: expect.stringContaining('lecture seule'),
    })
  })

  it.skipIf(process.platform === 'win32')(
    'on a full disk, and all that was there stays',
    async () => {
      const { path, keep, list } = aFolder()
      await keep('Lundi')
      const module = join(import.meta.dirname, '../../../electron/snapshots/snapshot-folder.ts')
      const script = `
      process.on('SIGXFSZ', () => {})
      const { snapshotFolder } = await import(${JSON.stringify(module)})
      const folder = snapshotFolder(${JSON.stringify(path)}, {})
      const bytes = new Uint8Array(5e6)
      const outcome = await folder.keep(bytes, { missions: 0, proposals: 0, records: 0 })
      process.stdout.write(outcome.reason)`
      // A limit on the size of files fails a write half way, as a full disk does.
      const limited = spawnSync(
        'bash',
        ['-c', 'ulimit -f 1000; exec "$0" --input-type=module -e "$1"', process.execPath, script],
        { encoding: 'utf8' },
      )
      expect(limited.stdout).toContain('le disque est plein')
      expect(await list()).toHaveLength(1)
      expect(readdirSync(path)).toHaveLength(1)
    },
  )
})

describe('security: of all files, only snapshots are read and shown', () => {
  it.each(['../../etc/passwd', '/etc/passwd', 'À garder.json.gz', ''])('never « %s »', async id => {
    const { path, snapshots, keep, shown } = aFolder()
    await keep('x')
    writeFileSync(join(path, 'À garder.json.gz'), packed('x'))
    expect(await snapshots.read(id)).toMatchObject({ kind: 'refused' })
    expect(await snapshots.show(id)).toMatchObject({ kind: 'failed' })
    expect(shown).toEqual([])
  })

  it('one that is there is shown in its folder, one that has gone is told', async () => {
    const { path, snapshots, keep, newest, shown } = aFolder()
    await keep('x')
    const id = await newest()
    expect(await snapshots.show(id)).toEqual({ kind: 'opened' })
    expect(shown).toEqual([join(path, id)])
    rmSync(join(path, id))
    expect(await snapshots.show(id)).toMatchObject({ kind: 'failed' })
    expect(await snapshots.read(id)).toMatchObject({
      reason: expect.stringContaining('n’est plus'),
    })
  })
})
