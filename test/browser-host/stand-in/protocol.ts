import type { CustomScheme, Protocol } from 'electron'
import { beforeReadyOnly, note } from './host.ts'
import { onlyImplemented } from './only-implemented.ts'

type Used = 'registerSchemesAsPrivileged' | 'handle'
type SchemeHandler = Parameters<Protocol['handle']>[1]

const handlers = new Map<string, SchemeHandler>()

export const protocol: Pick<Protocol, Used> = onlyImplemented('protocol', {
  registerSchemesAsPrivileged: (schemes: CustomScheme[]) => {
    beforeReadyOnly('protocol.registerSchemesAsPrivileged')
    note('schemes', schemes)
  },
  handle: (scheme: string, handler: SchemeHandler) => {
    handlers.set(scheme, handler)
    // Node loads these classes at their first use: better now, while the browser starts.
    setImmediate(() => new Request('app://warm-up') && new Response())
  },
})

export function handlerOf(url: string): SchemeHandler | undefined {
  return handlers.get(new URL(url).protocol.slice(0, -1))
}
