import type { Shell } from 'electron'
import { askHost } from './host.ts'
import { onlyImplemented } from './only-implemented.ts'

export const shell: Pick<Shell, 'openPath' | 'showItemInFolder'> = onlyImplemented('shell', {
  openPath: async (path: string) => {
    await askHost('useShell', { action: 'openPath', path })
    return ''
  },
  showItemInFolder: (path: string) =>
    void askHost('useShell', { action: 'showItemInFolder', path }),
})
