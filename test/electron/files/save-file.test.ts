import { spawnSync } from 'node:child_process'
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { writeAtomically } from '../../../electron/files/save-file.ts'

const folder = () => mkdtempSync(join(tmpdir(), 'etabli-save-'))
const bytes = (text: string) => new TextEncoder().encode(text)
const failureOf = (path: string) =>
  writeAtomically(path, bytes('new')).then(
    () => 'none',
    (error: NodeJS.ErrnoException) => error.code,
  )

describe('a file is written whole or not at all', () => {
  it('with the bytes it was given', async () => {
    const path = join(folder(), '2024-09-15 Proposition Élan 🚀.docx')
    await writeAtomically(path, bytes('first'))
    await writeAtomically(path, bytes('second'))
    expect(readFileSync(path, 'utf8')).toBe('second')
    expect(readdirSync(join(path, '..'))).toHaveLength(1)
  })

  it('through a link, into the file it leads to', async () => {
    const place = folder()
    writeFileSync(join(place, 'real.docx'), 'old')
    symlinkSync(join(place, 'real.docx'), join(place, 'link.docx'))
    await writeAtomically(join(place, 'link.docx'), bytes('new'))
    expect(readFileSync(join(place, 'real.docx'), 'utf8')).toBe('new')
  })

  it('nothing is left where the folder has vanished', async () => {
    expect(await failureOf(join(folder(), 'gone', 'a.docx'))).toBe('ENOENT')
  })

  it('nothing is left where a folder has the name', async () => {
    const place = folder()
    mkdirSync(join(place, 'a.docx'))
    expect(await failureOf(join(place, 'a.docx'))).toBe('EISDIR')
    expect(readdirSync(place)).toEqual(['a.docx'])
  })

  it('nothing is left where the name is too long for the disk', async () => {
    const place = folder()
    expect(await failureOf(join(place, `${'a'.repeat(300)}.docx`))).toBe('ENAMETOOLONG')
    expect(readdirSync(place)).toEqual([])
  })

  it.skipIf(process.getuid?.() === 0)('a read-only file or folder is left as it was', async () => {
    const place = folder()
    const path = join(place, 'a.docx')
    writeFileSync(path, 'old')
    chmodSync(path, 0o444)
    expect(await failureOf(path)).toBe('EACCES')
    chmodSync(place, 0o555)
    expect(await failureOf(join(place, 'b.docx'))).toBe('EACCES')
    expect(readFileSync(path, 'utf8')).toBe('old')
  })

  it.runIf(existsSync('/sys/kernel'))('nothing is written where writing is refused', async () => {
    expect(['EROFS', 'EACCES', 'EPERM']).toContain(await failureOf('/sys/a.docx'))
  })

  it.skipIf(process.platform === 'win32')('a full disk leaves the old file whole', () => {
    const place = folder()
    const path = join(place, 'a.docx')
    writeFileSync(path, 'old')
    const module = join(import.meta.dirname, '../../../electron/files/save-file.ts')
    const script = `
      process.on('SIGXFSZ', () => {})
      const { writeAtomically } = await import(${JSON.stringify(module)})
      const error = await writeAtomically(${JSON.stringify(path)}, new Uint8Array(5e6)).catch(e => e)
      process.stdout.write(error?.code ?? 'none')`
    // A limit on the size of files fails a write half way, as a full disk does.
    const limited = spawnSync(
      'bash',
      ['-c', 'ulimit -f 1000; exec "$0" --input-type=module -e "$1"', process.execPath, script],
      { encoding: 'utf8' },
    )
    expect(limited.stdout).toBe('EFBIG')
    expect(readFileSync(path, 'utf8')).toBe('old')
    expect(readdirSync(place)).toEqual(['a.docx'])
  })
})
