import { contextBridge, ipcRenderer } from 'electron'
import type { CallName, EtabliApi } from '../shared/ipc/contract.ts'
import type { MenuCommand } from '../shared/ipc/menu-commands.ts'

const call = (name: CallName) => (input?: unknown) => ipcRenderer.invoke(name, input)

const beforeClosing = new Set<() => Promise<void>>()
ipcRenderer.on('closing', async () => {
  await Promise.allSettled([...beforeClosing].map(write => write()))
  await ipcRenderer.invoke('readyToClose')
})

const api: EtabliApi = {
  exportWord: call('exportWord'),
  exportPdf: call('exportPdf'),
  exportMarkdown: call('exportMarkdown'),
  exportExcel: call('exportExcel'),
  exportWorkspace: call('exportWorkspace'),
  inspectTemplate: call('inspectTemplate'),
  openExported: call('openExported'),
  showExported: call('showExported'),
  chooseFiles: call('chooseFiles'),
  unpackFile: call('unpackFile'),
  readSampleWorkspace: call('readSampleWorkspace'),
  keepSnapshot: call('keepSnapshot'),
  writeChange: call('writeChange'),
  readJournal: call('readJournal'),
  listSnapshots: call('listSnapshots'),
  readSnapshot: call('readSnapshot'),
  showSnapshot: call('showSnapshot'),
  setStoreAside: call('setStoreAside'),
  onMenuCommand: listener => {
    const receive = (_event: unknown, command: MenuCommand) => listener(command)
    ipcRenderer.on('menuCommand', receive)
    return () => ipcRenderer.off('menuCommand', receive)
  },
  onClosing: write => {
    beforeClosing.add(write)
    return () => beforeClosing.delete(write)
  },
}

contextBridge.exposeInMainWorld('etabli', api)
