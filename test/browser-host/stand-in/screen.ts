import type { Display, Screen } from 'electron'
import { onlyImplemented } from './only-implemented.ts'

const workArea = { x: 0, y: 0, width: 1440, height: 900 }

export const screen: Pick<Screen, 'getAllDisplays'> = onlyImplemented('screen', {
  getAllDisplays: () => [{ workArea } as Display],
})
