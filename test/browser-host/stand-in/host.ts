import { type Answering, type Asking, link } from '../link.ts'
import type { HostCalls, MainCalls } from '../messages.ts'

/** What each part of the stand-in answers the host; filled by the parts as they are loaded. */
export const answers: Partial<Answering<MainCalls>> = {}

if (!process.send) throw new Error('The stand-in for Electron runs only under its host')
process.once('disconnect', () => process.exit(1))

export const askHost: Asking<HostCalls> = link<MainCalls, HostCalls>(
  {
    send: message => process.send?.(message),
    receive: listener => process.on('message', listener),
  },
  answers as Answering<MainCalls>,
)

let ready = false

/** Keeps, for the tests, that a call was made, and whether the app was ready by then. */
export function note(call: string, details?: unknown): void {
  void askHost('note', { call, ready, ...(details === undefined ? {} : { details }) })
}

export function isReady(): boolean {
  return ready
}

export function becomeReady(): void {
  ready = true
}

/** Electron refuses these calls once the app is ready. */
export function beforeReadyOnly(call: string): void {
  if (ready) throw new Error(`${call} must be called before the app is ready`)
  note(call)
}
