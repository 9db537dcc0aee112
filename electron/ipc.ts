import type { IpcMain, IpcMainInvokeEvent } from 'electron'
import { type CallInput, type CallName, type CallOutput, contract } from '../shared/ipc/contract.ts'
import { appOrigin } from './app-origin.ts'

export type Handlers = {
  readonly [C in CallName]: (input: CallInput<C>) => Promise<CallOutput<C>>
}

type Sender = Pick<IpcMainInvokeEvent, 'senderFrame'>

/** The one gate: every call comes from the app's own page and has the shape of the contract, both ways. */
export function serve(
  ipcMain: Pick<IpcMain, 'handle'>,
  handlers: Handlers,
  isTrusted: (sender: Sender) => boolean,
): void {
  for (const name of Object.keys(contract) as CallName[]) {
    const { input, output } = contract[name]
    // The contract ties each handler to its own schema: parsing the input is what makes this call safe.
    const run = handlers[name] as (input: unknown) => Promise<unknown>
    ipcMain.handle(name, async (event, request: unknown, ...rest: unknown[]) => {
      if (!isTrusted(event)) throw new Error(`Refused ${name}: not the app's own page`)
      if (rest.length > 0) throw new Error(`Refused ${name}: more than one argument`)
      return output.parse(await run(input.parse(request)))
    })
  }
}

/** The main frame of the app's page. A frame that has just navigated or closed is null. */
export function isAppFrame({ senderFrame }: Sender): boolean {
  return senderFrame !== null && senderFrame.parent === null && senderFrame.origin === appOrigin
}
