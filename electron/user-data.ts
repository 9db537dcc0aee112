import { existsSync, realpathSync } from 'node:fs'
import { dirname, join, sep } from 'node:path'
import type { App, Dialog } from 'electron'

/**
 * Chooses the folder of the live data: the same for every version, for data belongs to its folder.
 * False, after telling the user, where a synchronised folder would damage it.
 */
export function placeUserData(
  app: Pick<App, 'getPath' | 'setPath' | 'commandLine' | 'exit'>,
  dialog: Pick<Dialog, 'showErrorBox'>,
): boolean {
  const chosen = app.commandLine.getSwitchValue('user-data-dir')
  const folder = chosen || join(app.getPath('appData'), 'etabli')
  const synchroniser = synchroniserOf(folder)
  if (synchroniser !== undefined) {
    dialog.showErrorBox('Établi ne peut pas démarrer', syncedFolderSentence(folder, synchroniser))
    app.exit(1)
    return false
  }
  app.setPath('userData', folder)
  return true
}

/** The name of the service that synchronises the folder, links followed. */
export function synchroniserOf(folder: string): string | undefined {
  const path = existingPath(folder)
  const names = path.split(/[/\\]/)
  for (const [service, pattern] of synchronisers) {
    if (names.some(name => pattern.test(name))) return service
  }
  return ancestorsOf(path)
    .flatMap(ancestor => markers.filter(([, file]) => existsSync(join(ancestor, file))))
    .map(([service]) => service)
    .at(0)
}

/** The folder may not exist yet: its first existing ancestor is resolved instead. */
function existingPath(folder: string): string {
  try {
    return realpathSync(folder)
  } catch {
    const parent = dirname(folder)
    return parent === folder
      ? folder
      : `${existingPath(parent)}${sep}${folder.slice(parent.length)}`
  }
}

function ancestorsOf(path: string): string[] {
  const parent = dirname(path)
  return parent === path ? [path] : [path, ...ancestorsOf(parent)]
}

function syncedFolderSentence(folder: string, service: string): string {
  return (
    `Le dossier des données se trouve dans un espace synchronisé par ${service} :\n${folder}\n\n` +
    'La synchronisation abîmerait la base de données. Choisissez un dossier de votre disque, ' +
    'puis relancez Établi. Pour transmettre une mission, exportez-la dans le dossier partagé.'
  )
}

const synchronisers: readonly (readonly [service: string, name: RegExp])[] = [
  ['OneDrive', /^onedrive( |$)/i],
  ['SharePoint', /^sharepoint( |$)/i],
  ['Dropbox', /^dropbox( |$)/i],
  ['Google Drive', /^(google ?drive|my drive|mon drive|drivefs)( |$)/i],
  ['iCloud', /^(icloud ?drive|mobile documents|com~apple~clouddocs)$/i],
  ['un service en ligne', /^cloudstorage$/i],
  ['Nextcloud', /^nextcloud( |\d|$)/i],
  ['ownCloud', /^owncloud( |$)/i],
  ['kDrive', /^kdrive( |\d|$)/i],
  ['Box', /^box( sync)?$/i],
  ['MEGA', /^mega(sync)?$/i],
  ['pCloud', /^pcloud ?(drive|sync)?$/i],
  ['Synology Drive', /^synology ?drive$/i],
  ['Proton Drive', /^proton ?drive( |$)/i],
  ['Seafile', /^seafile$/i],
  ['Syncthing', /^syncthing$/i],
]

/** Files that a service leaves at the root of the folder it synchronises. */
const markers: readonly (readonly [service: string, file: string])[] = [
  ['Dropbox', '.dropbox.cache'],
  ['Syncthing', '.stfolder'],
  ['Nextcloud', '.nextcloudsync.log'],
  ['ownCloud', '.owncloudsync.log'],
  ['Google Drive', '.tmp.driveupload'],
]
