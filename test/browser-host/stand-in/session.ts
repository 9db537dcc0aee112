import type {
  CallbackResponse,
  session as ElectronSession,
  OnBeforeRequestListenerDetails,
  Session,
} from 'electron'
import type { RequestAnswer } from '../messages.ts'
import { answers } from './host.ts'
import { onlyImplemented } from './only-implemented.ts'
import { handlerOf } from './protocol.ts'

type Guard = (
  details: OnBeforeRequestListenerDetails,
  answer: (response: CallbackResponse) => void,
) => void
type RequestHandler = NonNullable<Parameters<Session['setPermissionRequestHandler']>[0]>
type CheckHandler = NonNullable<Parameters<Session['setPermissionCheckHandler']>[0]>
type DeviceHandler = NonNullable<Parameters<Session['setDevicePermissionHandler']>[0]>

/** Electron lets everything through until it is told otherwise. */
let guard: Guard = (_details, answer) => answer({})
let onRequest: RequestHandler = (_contents, _permission, decide) => decide(true)
let onCheck: CheckHandler = () => true
let onDevice: DeviceHandler = () => true

const defaultSession = onlyImplemented('session.defaultSession', {
  webRequest: onlyImplemented('webRequest', {
    onBeforeRequest: (listener: Guard) => {
      guard = listener
    },
  }),
  setSpellCheckerEnabled: () => undefined,
  setPermissionRequestHandler: (handler: RequestHandler) => {
    onRequest = handler
  },
  setPermissionCheckHandler: (handler: CheckHandler) => {
    onCheck = handler
  },
  setDevicePermissionHandler: (handler: DeviceHandler) => {
    onDevice = handler
  },
})

export const session = onlyImplemented('session', { defaultSession }) as unknown as Pick<
  typeof ElectronSession,
  'defaultSession'
>

answers.request = async ({ url, method }): Promise<RequestAnswer> => {
  if (await isCancelled(url)) return { kind: 'cancelled' }
  const serve = handlerOf(url)
  if (!serve) return { kind: 'allowed' }
  const response = await serve(new Request(url, { method }))
  return {
    kind: 'served',
    status: response.status,
    headers: Object.fromEntries(response.headers),
    body: new Uint8Array(await response.arrayBuffer()),
  }
}

function isCancelled(url: string): Promise<boolean> {
  return new Promise(resolve =>
    guard({ url } as OnBeforeRequestListenerDetails, ({ cancel = false }) => resolve(cancel)),
  )
}

answers.askPermission = ({ permission, origin }) => {
  const address = { requestingUrl: `${origin}/`, isMainFrame: true }
  let request = false
  const contents = {} as Electron.WebContents
  onRequest(
    contents,
    permission as Parameters<RequestHandler>[1],
    granted => {
      request = granted
    },
    address,
  )
  const check = onCheck(contents, permission as Parameters<CheckHandler>[1], origin, address)
  const device = onDevice({ deviceType: 'usb', origin, device: {} as Electron.USBDevice })
  return { request, check, device }
}
