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
 * `pdf`, `odt` or `xlsx:Calc MS Excel 2007 XML`. Each call has a profile of its own, so that calls
 * can run at the same time.
 */
export async function convert(
  bytes: Uint8Array,
  from: 'docx' | 'xlsx',
  to: string,
): Promise<Uint8Array> {
  if (libreOffice === undefined) throw new Error('LibreOffice is not installed here.')
  const folder = await mkdtemp(join(tmpdir(), 'etabli-office-'))
  try {
    const source = join(folder, `source.${from}`)
    const out = join(folder, 'out')
    await writeFile(source, bytes)
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`
    const args = [profile, '--headless', '--convert-to', to, '--outdir', out, source]
    await run(libreOffice, args, { timeout: patienceMs })
    const [result] = await readdir(out)
    if (result === undefined) throw new Error(`LibreOffice could not convert the file to ${to}.`)
    return await readFile(join(out, result))
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
