import { EventEmitter } from 'node:events'
import type { WebContents } from 'electron'
import { answers, askHost } from './host.ts'
import { onlyImplemented } from './only-implemented.ts'

export type WebContentsStandIn = Pick<
  WebContents,
  'send' | 'isCrashed' | 'on' | 'setWindowOpenHandler'
>

type OpenHandler = (details: { url: string }) => { action: 'allow' | 'deny' }

export function webContents(): WebContentsStandIn {
  const events = new EventEmitter()
  answers.navigate = ({ event, url }) => {
    let allowed = true
    const navigation = {
      url,
      preventDefault: () => {
        allowed = false
      },
    }
    events.emit(event, navigation)
    return { allowed }
  }
  const contents = {
    send: (channel: string, ...args: unknown[]) => void askHost('sendToPage', { channel, args }),
    isCrashed: () => false,
    on: (event: string, listener: (...args: never[]) => void) => {
      events.on(event, listener as () => void)
      return contents
    },
    setWindowOpenHandler: (handler: OpenHandler) => {
      answers.openPopup = ({ url }) => ({ allowed: handler({ url }).action === 'allow' })
    },
  }
  return onlyImplemented('webContents', contents) as unknown as WebContentsStandIn
}
