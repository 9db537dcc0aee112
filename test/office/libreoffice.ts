import { execFile } from 'node:child_process'
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { programPath } from './program.ts'

const run = promisify(execFile)
const patienceMs = 120_000

/** Where LibreOffice is, or nothing on a machine without it: such tests are skipped there. */
export const libreOffice = programPath('soffice') ?? programPath('libreoffice')

/**
 * Opens a file in LibreOffice and saves it in another format. `to` is a LibreOffice target such as
 * `pdf`, `odt` or `xlsx:Calc MS Excel 2007 XML`.
 */
export async function convert(
  bytes: Uint8Array,
  from: 'docx' | 'xlsx',
  to: string,
): Promise<Uint8Array> {
  const [converted] = await convertAll([bytes], from, to)
  if (converted === undefined) throw new Error(`LibreOffice could not convert the file to ${to}.`)
  return converted
}

/**
 * Several files in one start of LibreOffice, in the same order. Each call has a profile of its own,
 * so that calls can run at the same time.
 */
export async function convertAll(
  files: readonly Uint8Array[],
  from: 'docx' | 'xlsx',
  to: string,
): Promise<Uint8Array[]> {
  if (libreOffice === undefined) throw new Error('LibreOffice is not installed here.')
  const folder = await mkdtemp(join(tmpdir(), 'etabli-office-'))
  try {
    const names = files.map((_, index) => `source-${String(index).padStart(4, '0')}`)
    const sources = names.map(name => join(folder, `${name}.${from}`))
    await Promise.all(files.map((bytes, index) => writeFile(sources[index] ?? '', bytes)))
    const out = join(folder, 'out')
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`
    const args = [profile, '--headless', '--convert-to', to, '--outdir', out, ...sources]
    await run(libreOffice, args, { timeout: patienceMs })
    const results = (await readdir(out)).toSorted()
    if (results.length !== files.length) {
      throw new Error(`LibreOffice converted ${results.length} files of ${files.length} to ${to}.`)
    }
    return await Promise.all(results.map(name => readFile(join(out, name))))
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
