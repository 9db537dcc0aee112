import type { EtabliApi } from '../shared/ipc/contract.ts'

declare global {
  interface Window {
    /** What the main process does for the page; given by the preload script. */
    readonly etabli: EtabliApi
  }
}
