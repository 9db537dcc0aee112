import { randomUUID } from 'node:crypto'
import { realpath, stat } from 'node:fs/promises'
import { basename, extname } from 'node:path'
import type { Shell } from 'electron'
import { noBreakSpace } from '../../shared/french/writing.ts'
import type { OpenOutcome } from '../../shared/ipc/outcomes.ts'

export type ExportedFiles = {
  /** Takes note of a file just written; the page gets the token, never the path. */
  readonly remember: (path: string) => Promise<{ token: string; fileName: string }>
  readonly open: (token: string) => Promise<OpenOutcome>
  readonly show: (token: string) => Promise<OpenOutcome>
}

/** The files written since the start: the only ones the page may have opened. */
export function exportedFiles(shell: Pick<Shell, 'openPath' | 'showItemInFolder'>): ExportedFiles {
  const paths = new Map<string, string>()

  const withFile = async (token: string, act: (path: string) => Promise<OpenOutcome>) => {
    const path = paths.get(token)
    if (path === undefined) return failed('Ce fichier n’a pas été enregistré par Établi.')
    if (!(await isStillThatFile(path))) return failed(goneSentence(path))
    return act(path)
  }

  return {
    remember: async path => {
      const token = randomUUID()
      paths.set(token, await realpath(path))
      return { token, fileName: basename(path) }
    },
    open: token =>
      withFile(token, async path => {
        const refusal = await shell.openPath(path)
        return refusal === '' ? opened : failed(noProgramSentence(path))
      }),
    show: token =>
      withFile(token, async path => {
        shell.showItemInFolder(path)
        return opened
      }),
  }
}

/** Documents only: opening another kind of file could run it. */
const openable = ['.docx', '.xlsx', '.pdf', '.md', '.json']

/** The path must still lead to a plain file, not to a link put in its place. */
async function isStillThatFile(path: string): Promise<boolean> {
  if (!openable.includes(extname(path).toLowerCase())) return false
  try {
    return (await realpath(path)) === path && (await stat(path)).isFile()
  } catch {
    return false
  }
}

const opened: OpenOutcome = { kind: 'opened' }

function failed(reason: string): OpenOutcome {
  return { kind: 'failed', reason }
}

function goneSentence(path: string): string {
  return `Le fichier «${noBreakSpace}${basename(path)}${noBreakSpace}» n’est plus à l’endroit où il a été enregistré.`
}

function noProgramSentence(path: string): string {
  return `Aucun programme n’a pu ouvrir «${noBreakSpace}${basename(path)}${noBreakSpace}»${noBreakSpace}: ouvrez-le depuis son dossier.`
}
