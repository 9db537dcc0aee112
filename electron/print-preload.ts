import { contextBridge, ipcRenderer } from 'electron'
import type { CallName, PrintApi } from '../shared/ipc/contract.ts'

const call = (name: CallName) => (input?: unknown) => ipcRenderer.invoke(name, input)

const api: PrintApi = {
  documentToPrint: call('documentToPrint'),
  documentLaidOut: call('documentLaidOut'),
}

contextBridge.exposeInMainWorld('etabliPrint', api)
