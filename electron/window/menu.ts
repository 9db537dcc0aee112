import type { BrowserWindow, Menu, MenuItemConstructorOptions } from 'electron'
import type { MenuCommand } from '../../shared/ipc/menu-commands.ts'

type Page = { readonly webContents: Pick<BrowserWindow['webContents'], 'send'> }

export function showMenu(
  menu: Pick<typeof Menu, 'buildFromTemplate' | 'setApplicationMenu'>,
  appName: string,
  page: Page,
): void {
  const template = applicationMenu(appName, process.platform, page)
  menu.setApplicationMenu(menu.buildFromTemplate(template))
}

/** The French application menu. Commands are carried out by the page, which owns the shortcuts. */
export function applicationMenu(
  appName: string,
  platform: NodeJS.Platform,
  page: Page,
): MenuItemConstructorOptions[] {
  const isMac = platform === 'darwin'
  const command = (id: MenuCommand, label: string, accelerator?: string) => ({
    id,
    label,
    click: () => page.webContents.send('menuCommand', id),
    // Shown, not registered: a shortcut pressed in the page would otherwise act twice.
    ...(accelerator === undefined ? {} : { accelerator, registerAccelerator: false }),
  })

  return [
    ...(isMac ? [macMenu(appName, command)] : []),
    fileMenu(isMac, command),
    editMenu(command),
    viewMenu(command),
    windowMenu(isMac),
    ...(isMac ? [] : [helpMenu(appName)]),
  ]
}

type CommandItem = (
  id: MenuCommand,
  label: string,
  accelerator?: string,
) => MenuItemConstructorOptions

function fileMenu(isMac: boolean, command: CommandItem): MenuItemConstructorOptions {
  return {
    label: 'Fichier',
    submenu: [
      command('newMission', 'Nouvelle mission', 'CmdOrCtrl+N'),
      command('import', 'Importer…', 'CmdOrCtrl+O'),
      separator,
      command('exportDocument', 'Exporter le document…', 'CmdOrCtrl+E'),
      command('exportPdf', 'Exporter en PDF…', 'CmdOrCtrl+P'),
      command('exportWorkspace', 'Exporter l’espace de travail…'),
      separator,
      ...(isMac
        ? [{ role: 'close', label: 'Fermer la fenêtre' } as const]
        : [command('showSettings', 'Réglages', 'CmdOrCtrl+,'), separator, quit('Quitter')]),
    ],
  }
}

function editMenu(command: CommandItem): MenuItemConstructorOptions {
  return {
    label: 'Édition',
    submenu: [
      command('undo', 'Annuler', 'CmdOrCtrl+Z'),
      command('redo', 'Rétablir', 'CmdOrCtrl+Shift+Z'),
      separator,
      { role: 'cut', label: 'Couper' },
      { role: 'copy', label: 'Copier' },
      { role: 'paste', label: 'Coller' },
      { role: 'pasteAndMatchStyle', label: 'Coller sans la mise en forme' },
      { role: 'selectAll', label: 'Tout sélectionner' },
    ],
  }
}

function viewMenu(command: CommandItem): MenuItemConstructorOptions {
  return {
    label: 'Affichage',
    submenu: [
      command('openPalette', 'Rechercher une commande…', 'CmdOrCtrl+K'),
      separator,
      command('showDashboard', 'Tableau de bord', 'CmdOrCtrl+1'),
      command('showMissions', 'Missions', 'CmdOrCtrl+2'),
      command('showClients', 'Clients', 'CmdOrCtrl+3'),
      command('showProposals', 'Propositions', 'CmdOrCtrl+4'),
      command('showMeetings', 'Ateliers', 'CmdOrCtrl+5'),
      command('showReports', 'Rapports', 'CmdOrCtrl+6'),
      command('showPlaybooks', 'Méthodes', 'CmdOrCtrl+7'),
      command('showFollowUps', 'Suivi', 'CmdOrCtrl+8'),
      command('showReferences', 'Références', 'CmdOrCtrl+9'),
      command('showChecks', 'Contrôles', 'CmdOrCtrl+0'),
      separator,
      { role: 'resetZoom', label: 'Taille réelle' },
      { role: 'zoomIn', label: 'Zoom avant' },
      { role: 'zoomOut', label: 'Zoom arrière' },
      { role: 'togglefullscreen', label: 'Plein écran' },
    ],
  }
}

function windowMenu(isMac: boolean): MenuItemConstructorOptions {
  const minimise: MenuItemConstructorOptions = { role: 'minimize', label: 'Réduire' }
  return {
    label: 'Fenêtre',
    submenu: isMac
      ? [
          minimise,
          { role: 'zoom', label: 'Agrandir' },
          { role: 'front', label: 'Tout au premier plan' },
        ]
      : [minimise, { role: 'close', label: 'Fermer' }],
  }
}

function helpMenu(appName: string): MenuItemConstructorOptions {
  return { label: 'Aide', submenu: [{ role: 'about', label: `À propos d’${appName}` }] }
}

function macMenu(appName: string, command: CommandItem): MenuItemConstructorOptions {
  return {
    label: appName,
    submenu: [
      { role: 'about', label: `À propos d’${appName}` },
      separator,
      command('showSettings', 'Réglages…', 'CmdOrCtrl+,'),
      separator,
      { role: 'services', label: 'Services' },
      { role: 'hide', label: `Masquer ${appName}` },
      { role: 'hideOthers', label: 'Masquer les autres' },
      { role: 'unhide', label: 'Tout afficher' },
      separator,
      quit(`Quitter ${appName}`),
    ],
  }
}

const separator: MenuItemConstructorOptions = { type: 'separator' }

function quit(label: string): MenuItemConstructorOptions {
  return { role: 'quit', label }
}
