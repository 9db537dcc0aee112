import { existsSync } from 'node:fs'
import { basename, dirname, extname, join } from 'node:path'
import type { Dialog, FileFilter } from 'electron'
import type { ChosenFiles } from '../../shared/ipc/outcomes.ts'
import { readChosenFiles } from './chosen-files.ts'

export type FileKind = 'word' | 'pdf' | 'markdown' | 'excel' | 'workspace'

export type FileDialogs = {
  /** The path the user chose, or undefined when they gave up. */
  readonly chooseDestination: (kind: FileKind, fileName: string) => Promise<string | undefined>
  readonly chooseFiles: (kind: 'document' | 'workspace') => Promise<ChosenFiles>
}

/** Starts in the given folder, then where the user last went. */
export function fileDialogs(
  dialog: Pick<Dialog, 'showSaveDialog' | 'showOpenDialog'>,
  startFolder: string,
): FileDialogs {
  let folder = startFolder
  return {
    chooseDestination: async (kind, fileName) => {
      const { filter, extension, title } = destinations[kind]
      const { canceled, filePath } = await dialog.showSaveDialog({
        title,
        defaultPath: join(folder, basename(fileName)),
        filters: [filter],
        properties: ['createDirectory', 'showOverwriteConfirmation'],
      })
      if (canceled || !filePath) return undefined
      folder = dirname(filePath)
      return withExtension(filePath, extension)
    },
    chooseFiles: async kind => {
      const { filter, title } = sources[kind]
      const { canceled, filePaths } = await dialog.showOpenDialog({
        title,
        defaultPath: folder,
        filters: [filter, { name: 'Tous les fichiers', extensions: ['*'] }],
        properties: kind === 'document' ? ['openFile', 'multiSelections'] : ['openFile'],
      })
      const [first] = filePaths
      if (canceled || first === undefined) return { kind: 'cancelled' }
      folder = dirname(first)
      return readChosenFiles(filePaths)
    },
  }
}

/** Where the dialog did not add the extension, it did not ask about a file of that name either. */
function withExtension(path: string, extension: string): string {
  if (extname(path).toLowerCase() === extension) return path
  let candidate = `${path}${extension}`
  for (let copy = 2; existsSync(candidate); copy++) candidate = `${path} (${copy})${extension}`
  return candidate
}

const destinations: Record<FileKind, { title: string; extension: string; filter: FileFilter }> = {
  word: {
    title: 'Enregistrer le document Word',
    extension: '.docx',
    filter: { name: 'Document Word', extensions: ['docx'] },
  },
  pdf: {
    title: 'Enregistrer le document PDF',
    extension: '.pdf',
    filter: { name: 'Document PDF', extensions: ['pdf'] },
  },
  markdown: {
    title: 'Enregistrer le document en Markdown',
    extension: '.md',
    filter: { name: 'Texte Markdown', extensions: ['md'] },
  },
  excel: {
    title: 'Enregistrer le classeur Excel',
    extension: '.xlsx',
    filter: { name: 'Classeur Excel', extensions: ['xlsx'] },
  },
  workspace: {
    title: 'Enregistrer l’espace de travail',
    extension: '.json',
    filter: { name: 'Espace de travail Établi', extensions: ['json'] },
  },
}

const sources: Record<'document' | 'workspace', { title: string; filter: FileFilter }> = {
  document: {
    title: 'Importer des documents',
    filter: {
      name: 'Documents (Word, Excel, Markdown, texte, ZIP)',
      extensions: ['docx', 'docm', 'dotx', 'xlsx', 'md', 'markdown', 'txt', 'zip', 'json'],
    },
  },
  workspace: {
    title: 'Ouvrir un espace de travail',
    filter: { name: 'Espace de travail Établi', extensions: ['json'] },
  },
}
