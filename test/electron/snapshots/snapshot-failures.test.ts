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
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { aFolder, packed } from './a-snapshot-folder.ts'

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
