import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ensureFreshBuild } from '../../electron/fresh-build.ts'
import { contract } from '../../shared/ipc/contract.ts'
import { type MainProcess, startMainProcess } from '../browser-host/main-process.ts'
import type { Frame, HostCalls, Note } from '../browser-host/messages.ts'

const appFrame: Frame = { url: 'app://etabli/', origin: 'app://etabli', isMain: true }

/** The built main process with nobody but this test around it. */
function started(userData = mkdtempSync(join(tmpdir(), 'etabli-main-'))) {
  const notes: Note[] = []
  const opened = Promise.withResolvers<HostCalls['openWindow']['input']>()
  const main: MainProcess = startMainProcess(
    { userData },
    {
      openWindow: window => opened.resolve(window),
      closeWindow: () => undefined,
      printToPdf: () => new Uint8Array(),
      sendToPage: ({ channel }) =>
        channel === 'closing' &&
        main.ask('invoke', { channel: 'readyToClose', args: [], frame: appFrame }),
      showDialog: () => 'cancel',
      useShell: () => undefined,
      setMenu: () => undefined,
      note: noted => notes.push(noted),
    },
  )
  return { main, notes, userData, opened: opened.promise }
}

describe('the built main process', () => {
  let app: ReturnType<typeof started>

  beforeAll(async () => {
    expect(ensureFreshBuild(console.error), 'the app builds').toBe(true)
    app = started()
    await app.opened
  })

  afterAll(() => app.main.kill())

  const noted = (call: string) => app.notes.filter(note => note.call === call)

  it('security 1: puts every page in the sandbox, before the app is ready', () => {
    expect(noted('app.enableSandbox')).toEqual([{ call: 'app.enableSandbox', ready: false }])
    expect(noted('new BrowserWindow')).toHaveLength(1)
    expect(noted('new BrowserWindow')[0]?.details).toMatchObject({
      webPreferences: { sandbox: true, contextIsolation: true, nodeIntegration: false },
    })
  })

  it('security 2: loads its own page and nothing else', async () => {
    expect((await app.opened).url).toBe('app://etabli/')
  })

  it('security 3: declares its scheme once, before the app is ready', () => {
    expect(noted('protocol.registerSchemesAsPrivileged')).toEqual([
      { call: 'protocol.registerSchemesAsPrivileged', ready: false },
    ])
  })

  it('security 4: serves its page and not its own code', async () => {
    const status = async (url: string) => {
      const answer = await app.main.ask('request', { url, method: 'GET' })
      return answer.kind === 'served' ? answer.status : answer.kind
    }
    expect(await status('app://etabli/')).toBe(200)
    expect(await status('app://etabli/../main/index.js')).toBe(404)
    expect(await status('app://etabli/%2e%2e/main/index.js')).toBe(404)
    expect(await status('https://example.com/')).toBe('cancelled')
  })

  it('security 6: knows the channels of the contract only, and its own page only', async () => {
    const invoke = (channel: string, frame = appFrame) =>
      app.main.ask('invoke', { channel, args: [], frame })
    await expect(invoke('anything')).rejects.toThrow('No handler registered')
    for (const channel of Object.keys(contract)) {
      await expect(invoke(channel, { ...appFrame, isMain: false })).rejects.toThrow('Refused')
      await expect(invoke(channel, { ...appFrame, origin: 'null' })).rejects.toThrow('Refused')
    }
  })

  it('security 8: stays on its page', async () => {
    const leaves = (url: string) =>
      app.main.ask('navigate', { window: 1, event: 'will-navigate', url })
    expect(await leaves('https://example.com/')).toEqual({ allowed: false })
    expect(await leaves('app://etabli/')).toEqual({ allowed: true })
  })

  it('security 9: grants no permission but that of keeping its data', async () => {
    const asked = (permission: string) =>
      app.main.ask('askPermission', { permission, origin: 'app://etabli' })
    expect(await asked('persistent-storage')).toEqual({ request: true, check: true, device: false })
    expect(await asked('geolocation')).toEqual({ request: false, check: false, device: false })
  })

  it('security 15: a second start on the same data opens no window', async () => {
    const second = started(app.userData)
    expect(await second.main.exited).toBe(0)
    expect(second.notes.map(note => note.call)).not.toContain('new BrowserWindow')
    await app.main.ask('startAgain', undefined)
    expect(noted('window.focus')).toHaveLength(1)
    const calls = app.notes.map(note => note.call)
    expect(calls.indexOf('app.requestSingleInstanceLock')).toBeLessThan(calls.indexOf('ready'))
  })

  it('offers the sample firm in the public format', async () => {
    const text = await app.main.ask('invoke', {
      channel: 'readSampleWorkspace',
      args: [],
      frame: appFrame,
    })
    expect(JSON.parse(String(text))).toMatchObject({ format: 'etabli-workspace', version: 1 })
  })

  it('ends when its window closes', async () => {
    const other = started()
    await other.opened
    await other.main.ask('closeWindow', undefined).catch(() => undefined)
    expect(await other.main.exited).toBe(0)
  })
})
