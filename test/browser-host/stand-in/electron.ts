/**
 * What the app imports as `electron` when it runs without Electron: only what the app uses, typed
 * against Electron's own declarations. A name that is missing here fails the import.
 */
import { app } from './app.ts'
import { BrowserWindow } from './browser-window.ts'
import { dialog } from './dialog.ts'
import { ipcMain } from './ipc-main.ts'
import { Menu } from './menu.ts'
import { protocol } from './protocol.ts'
import { screen } from './screen.ts'
import { session } from './session.ts'
import { shell } from './shell.ts'

export { app, BrowserWindow, dialog, ipcMain, Menu, protocol, screen, session, shell }
