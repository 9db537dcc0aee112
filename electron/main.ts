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
import { appOrigin, scheme } from './app-origin.ts'
import { appProtocol, declareAppScheme } from './app-protocol.ts'
import { closingHandshake } from './closing.ts'
import { refuseRemoteDebugging } from './debugging.ts'
import { developmentServer } from './development-server.ts'
import { exportedFiles } from './exported-files.ts'
import { fileDialogs } from './file-dialogs.ts'
import { handlers } from './handlers.ts'
import { isAppFrame, serve } from './ipc.ts'
import { applicationMenu } from './menu.ts'
import { confineNavigation } from './navigation.ts'
import { blockNetwork } from './network-guard.ts'
import { denyPermissions } from './permissions.ts'
import { isOnlyInstance } from './single-instance.ts'
import { placeUserData } from './user-data.ts'
import { openWindow } from './window.ts'

const devServer = developmentServer(app.isPackaged, process.env)
const bundle = join(import.meta.dirname, '..')

refuseRemoteDebugging(app)
app.enableSandbox()
declareAppScheme(protocol)
app.on('web-contents-created', (_event, contents) => confineNavigation(contents))
app.on('window-all-closed', () => app.quit())

if (placeUserData(app, dialog) && isOnlyInstance(app, () => BrowserWindow.getAllWindows())) {
  app.whenReady().then(start, error => {
    console.error(error)
    app.exit(1)
  })
}

async function start(): Promise<void> {
  protocol.handle(scheme, appProtocol({ folder: join(bundle, 'renderer'), devServer }))
  denyPermissions(session.defaultSession, devServer)
  blockNetwork(session.defaultSession, devServer)

  const closing = closingHandshake()
  const files = exportedFiles(shell)
  const dialogs = fileDialogs(dialog, app.getPath('documents'))
  const sample = join(bundle, '../resources/sample-workspace.json')
  serve(ipcMain, handlers({ dialogs, files, sample, closing }), isAppFrame)

  const window = openWindow(BrowserWindow, screen, {
    preload: join(bundle, 'preload/index.cjs'),
    stateFile: join(app.getPath('userData'), 'window.json'),
    withDevTools: devServer !== undefined,
  })
  closing.guard(window)
  Menu.setApplicationMenu(
    Menu.buildFromTemplate(applicationMenu(app.name, process.platform, window)),
  )
  await window.loadURL(`${appOrigin}/`)
}
