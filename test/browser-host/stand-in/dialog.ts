import type { Dialog, OpenDialogOptions, SaveDialogOptions } from 'electron'
import type { ShownDialog } from '../messages.ts'
import { askHost } from './host.ts'
import { onlyImplemented } from './only-implemented.ts'

type Used = 'showSaveDialog' | 'showOpenDialog' | 'showErrorBox'

/** Answered by the host: by a script in the tests, by the browser when a person uses the app. */
const implemented = {
  showSaveDialog: async (options: SaveDialogOptions) => {
    const answer = await askHost('showDialog', shown('save', options))
    if (answer === 'cancel') return { canceled: true, filePath: '' }
    return { canceled: false, filePath: answer.paths[0] ?? '' }
  },
  showOpenDialog: async (options: OpenDialogOptions) => {
    const answer = await askHost('showDialog', shown('open', options))
    if (answer === 'cancel') return { canceled: true, filePaths: [] }
    return { canceled: false, filePaths: answer.paths }
  },
  showErrorBox: (title: string, message: string) => {
    console.error(`${title}\n${message}`)
    void askHost('showDialog', { kind: 'error', title, message })
  },
}

export const dialog: Pick<Dialog, Used> = onlyImplemented(
  'dialog',
  implemented as Pick<Dialog, Used>,
)

function shown(
  kind: ShownDialog['kind'],
  options: SaveDialogOptions | OpenDialogOptions,
): ShownDialog {
  return {
    kind,
    title: options.title ?? '',
    ...(options.defaultPath === undefined ? {} : { defaultPath: options.defaultPath }),
  }
}
