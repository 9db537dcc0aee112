import type { IpcMain, IpcMainInvokeEvent } from 'electron'
import type { Frame } from '../messages.ts'
import { answers } from './host.ts'
import { onlyImplemented } from './only-implemented.ts'

type Handler = Parameters<IpcMain['handle']>[1]

const handlers = new Map<string, Handler>()

export const ipcMain: Pick<IpcMain, 'handle'> = onlyImplemented('ipcMain', {
  handle: (channel: string, handler: Handler) => {
    if (handlers.has(channel))
      throw new Error(`Attempted to register a second handler for '${channel}'`)
    handlers.set(channel, handler)
  },
})

answers.invoke = ({ channel, args, frame }) => {
  const handler = handlers.get(channel)
  if (!handler) throw new Error(`No handler registered for '${channel}'`)
  return handler({ senderFrame: senderFrame(frame) } as IpcMainInvokeEvent, ...args)
}

function senderFrame({ url, origin, isMain }: Frame): Partial<IpcMainInvokeEvent['senderFrame']> {
  return onlyImplemented('senderFrame', {
    url,
    origin,
    parent: isMain ? null : ({} as Electron.WebFrameMain),
  })
}
