import { EventEmitter } from 'node:events'
import { homedir } from 'node:os'
import { join } from 'node:path'
import type { App } from 'electron'
import { answers, becomeReady, beforeReadyOnly, isReady, note } from './host.ts'
import { takeLock } from './instance-lock.ts'
import { onlyImplemented } from './only-implemented.ts'
import { closeAllWindows } from './open-windows.ts'

const events = new EventEmitter()
const paths = new Map<string, string>([
  ['appData', applicationData()],
  ['documents', process.env.ETABLI_HOST_DOCUMENTS ?? join(homedir(), 'Documents')],
])

const implemented = {
  name: 'Établi',
  isPackaged: false,
  enableSandbox: () => beforeReadyOnly('app.enableSandbox'),
  whenReady: async () => {
    await Promise.resolve()
    if (!isReady()) note('ready')
    becomeReady()
  },
  getPath: (name: string) => {
    const path = paths.get(name)
    if (path === undefined) throw new Error(`The stand-in for Electron knows no folder ${name}`)
    return path
  },
  setPath: (name: string, path: string) => {
    paths.set(name, path)
    // Where the host's browser keeps what pages store.
    if (name === 'userData') paths.set('sessionData', join(path, 'browser', 'Default'))
  },
  commandLine: onlyImplemented('app.commandLine', {
    hasSwitch: (name: string) => switchValue(name) !== undefined,
    getSwitchValue: (name: string) => switchValue(name) ?? '',
  }) as App['commandLine'],
  requestSingleInstanceLock: () => {
    note('app.requestSingleInstanceLock')
    return takeLock(implemented.getPath('userData'))
  },
  on: (event: string, listener: (...args: never[]) => void) => {
    events.on(event, listener as () => void)
    return app
  },
  quit: () => void quit(),
  exit: (code = 0) => process.exit(code),
}

async function quit(): Promise<void> {
  if (await closeAllWindows()) setImmediate(() => process.exit(0))
}

export const app = onlyImplemented(
  'app',
  implemented satisfies { [K in keyof typeof implemented]: App[K & keyof App] },
) as unknown as App

export function emitFromApp(event: string, ...args: unknown[]): void {
  events.emit(event, ...args)
}

/** Electron ends with its last window, unless the app listens to that event. */
export function lastWindowClosed(): void {
  if (!events.emit('window-all-closed')) void quit()
}

answers.startAgain = () => emitFromApp('second-instance', {}, [], '')

function switchValue(name: string): string | undefined {
  const flag = process.argv.find(word => word === `--${name}` || word.startsWith(`--${name}=`))
  return flag?.slice(name.length + 3)
}

function applicationData(): string {
  if (process.platform === 'win32') return process.env.APPDATA ?? homedir()
  if (process.platform === 'darwin') return join(homedir(), 'Library', 'Application Support')
  return process.env.XDG_CONFIG_HOME ?? join(homedir(), '.config')
}
