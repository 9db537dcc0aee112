import type { EtabliApi, PrintApi } from '../shared/ipc/contract.ts'

declare global {
  interface Window {
    /** What the main process does for the page; given by the preload script. */
    readonly etabli: EtabliApi
    /** The same for the page that is printed. */
    readonly etabliPrint: PrintApi
  }
}
