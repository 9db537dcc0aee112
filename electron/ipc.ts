import type { IpcMain, IpcMainInvokeEvent } from 'electron'
import {
  type CallInput,
  type CallName,
  type CallOutput,
  contract,
  printCalls,
} from '../shared/ipc/contract.ts'
import { appOrigin, printPage } from './page/app-origin.ts'

export type Handlers = {
  readonly [C in CallName]: (input: CallInput<C>) => Promise<CallOutput<C>>
}

type Sender = Pick<IpcMainInvokeEvent, 'senderFrame'>

/** The one that people work in, or the one that is printed: each makes calls of its own. */
type Page = 'app' | 'print'

/** The one gate: every call comes from the page whose it is and has the shape of the contract, both ways. */
export function serve(
  ipcMain: Pick<IpcMain, 'handle'>,
  handlers: Handlers,
  isTrusted: (sender: Sender, page: Page) => boolean,
): void {
  for (const name of Object.keys(contract) as CallName[]) {
    const { input, output } = contract[name]
    const page = printCalls.some(call => call === name) ? 'print' : 'app'
    // The contract ties each handler to its own schema: parsing the input is what makes this call safe.
    const run = handlers[name] as (input: unknown) => Promise<unknown>
    ipcMain.handle(name, async (event, request: unknown, ...rest: unknown[]) => {
      if (!isTrusted(event, page)) throw new Error(`Refused ${name}: not the app's own page`)
      if (rest.length > 0) throw new Error(`Refused ${name}: more than one argument`)
      return output.parse(await run(input.parse(request)))
    })
  }
}

/** The main frame of that page. A frame that has just navigated or closed is null. */
export function isAppFrame({ senderFrame }: Sender, page: Page): boolean {
  if (senderFrame === null || senderFrame.parent !== null) return false
  return senderFrame.origin === appOrigin && pageAt(senderFrame.url) === page
}

function pageAt(url: string): Page {
  return url.replace(/[?#].*$/, '') === printPage ? 'print' : 'app'
}
