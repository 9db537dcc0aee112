import { readFile, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { largestPacked, tooLargePacked } from '../../shared/domain/workspace/import-limits.ts'
import { noBreakSpace } from '../../shared/french/writing.ts'
import type { ChosenFiles } from '../../shared/ipc/outcomes.ts'
import { failureSentence } from './failure.ts'

/** All the files or, for the first that cannot be read, the reason. */
export async function readChosenFiles(paths: readonly string[]): Promise<ChosenFiles> {
  const files: Extract<ChosenFiles, { kind: 'chosen' }>['files'] = []
  for (const path of paths) {
    try {
      const file = await stat(path)
      if (!file.isFile()) return refused(path, 'n’est pas un fichier')
      if (file.size > largestPacked) return refused(path, tooLargePacked)
      files.push({ name: basename(path), bytes: new Uint8Array(await readFile(path)) })
    } catch (error) {
      return { kind: 'failed', reason: failureSentence(error, path) }
    }
  }
  return { kind: 'chosen', files }
}

function refused(path: string, why: string): ChosenFiles {
  const name = `«${noBreakSpace}${basename(path)}${noBreakSpace}»`
  return { kind: 'failed', reason: `${name} ${why}.` }
}
