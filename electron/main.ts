import { join } from 'node:path'
import {
  app,
  BrowserWindow,
  dialog,
  ipcMain,
  Menu,
  protocol,
  screen,
  session,
  shell,
} from 'electron'
import { fileUnpacker } from './file-unpacker.ts'
import { handlers } from './handlers.ts'
import { isAppFrame, serve } from './ipc.ts'
import { journalFolder } from './journal/journal-folder.ts'
import { appOrigin, scheme } from './page/app-origin.ts'
import { appProtocol, declareAppScheme } from './page/app-protocol.ts'
import { developmentServer } from './page/development-server.ts'
import { printDesk } from './printing/print-desk.ts'
import { openPrintWindow } from './printing/print-window.ts'
import { refuseRemoteDebugging } from './security/debugging.ts'
import { confineNavigation } from './security/navigation.ts'
import { guardSession } from './security/session-guard.ts'
import { askToSetStoreAside, setStoreAsideIfAsked } from './snapshots/damaged-store.ts'
import { snapshotFolder } from './snapshots/snapshot-folder.ts'
import { placeUserData } from './user-data.ts'
import { closingHandshake } from './window/closing.ts'
import { showMenu } from './window/menu.ts'
import { isOnlyInstance } from './window/single-instance.ts'
import { openWindow } from './window/window.ts'

const devServer = developmentServer(app.isPackaged, process.env)
const bundle = join(import.meta.dirname, '..')
const resources = join(bundle, '../resources')

refuseRemoteDebugging(app)
app.enableSandbox()
declareAppScheme(protocol)
app.on('web-contents-created', (_event, contents) => confineNavigation(contents))

if (placeUserData(app, dialog) && isOnlyInstance(app, () => BrowserWindow.getAllWindows())) {
  app
    .whenReady()
    .then(start)
    .catch(error => {
      console.error(error)
      app.exit(1)
    })
}

async function start(): Promise<void> {
  const folders = { userData: app.getPath('userData'), sessionData: app.getPath('sessionData') }
  setStoreAsideIfAsked(folders, new Date())
  protocol.handle(scheme, appProtocol({ folder: join(bundle, 'renderer'), devServer }))
  guardSession(session.defaultSession, devServer)

  const closing = closingHandshake()
  const documents = app.getPath('documents')
  const printing = printDesk(() =>
    openPrintWindow(BrowserWindow, join(bundle, 'preload/print.cjs')),
  )
  const snapshots = snapshotFolder(join(folders.userData, 'sauvegardes'), shell)
  const journal = journalFolder(join(folders.userData, 'journal'))
  const setStoreAside = () => askToSetStoreAside(folders)
  const answers = handlers({
    dialog,
    shell,
    documents,
    resources,
    closing,
    printing,
    snapshots,
    journal,
    setStoreAside,
    unpackFile: fileUnpacker(join(import.meta.dirname, 'unpacking-thread.js')),
  })
  serve(ipcMain, answers, isAppFrame)

  const window = openWindow(BrowserWindow, screen, {
    preload: join(bundle, 'preload/index.cjs'),
    icon: join(resources, 'icon.png'),
    stateFile: join(folders.userData, 'window.json'),
    withDevTools: devServer !== undefined,
  })
  closing.guard(window)
  showMenu(Menu, app.name, window)
  await window.loadURL(`${appOrigin}/`)
}
