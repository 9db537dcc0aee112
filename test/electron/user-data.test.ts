import { mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { placeUserData, synchroniserOf } from '../../electron/user-data.ts'

const home = () => mkdtempSync(join(tmpdir(), 'etabli-home-'))

function placed(appData: string, wanted = '') {
  const events: string[] = []
  const isPlaced = placeUserData(
    {
      commandLine: { getSwitchValue: () => wanted } as never,
      getPath: () => appData,
      setPath: (name, path) => events.push(`${name} ${path}`),
      exit: code => events.push(`exit ${code}`),
    },
    { showErrorBox: (title, text) => events.push(`${title}: ${text}`) },
  )
  return { isPlaced, events }
}

describe('the live data stays on the disk of the machine', () => {
  it('in the folder of applications, under one name for ever', () => {
    const appData = home()
    expect(placed(appData)).toEqual({
      isPlaced: true,
      events: [`userData ${join(appData, 'etabli')}`],
    })
  })

  it('in a folder given at start', () => {
    const wanted = join(home(), 'other')
    expect(placed('/nowhere', wanted).events).toEqual([`userData ${wanted}`])
  })

  it.each([
    ['OneDrive - Cabinet Test', 'OneDrive'],
    ['Dropbox', 'Dropbox'],
    ['Google Drive', 'Google Drive'],
    ['Nextcloud', 'Nextcloud'],
    ['Mobile Documents', 'iCloud'],
  ])('never under %s: the user is told and the app ends', (folder, service) => {
    const wanted = join(home(), folder, 'données')
    const { isPlaced, events } = placed('/nowhere', wanted)
    expect(isPlaced).toBe(false)
    expect(events[0]).toContain(`synchronisé par ${service}`)
    expect(events[0]).toContain(wanted)
    expect(events[1]).toBe('exit 1')
    expect(events).toHaveLength(2)
  })

  it('never behind a link to such a folder, nor beside the mark of such a service', () => {
    const place = home()
    mkdirSync(join(place, 'Dropbox'))
    symlinkSync(join(place, 'Dropbox'), join(place, 'données'))
    expect(synchroniserOf(join(place, 'données', 'etabli'))).toBe('Dropbox')
    writeFileSync(join(place, '.stfolder'), '')
    expect(synchroniserOf(join(place, 'autre', 'etabli'))).toBe('Syncthing')
  })

  it.each(['OneDriver', 'Mes documents', 'box office', 'dropboxes'])(
    '%s is an ordinary folder',
    name => {
      expect(synchroniserOf(join(home(), name))).toBeUndefined()
    },
  )
})
