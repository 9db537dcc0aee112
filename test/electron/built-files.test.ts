import { readdirSync, readFileSync } from 'node:fs'
import { builtinModules } from 'node:module'
import { join, relative } from 'node:path'
import { runInNewContext } from 'node:vm'
import { beforeAll, describe, expect, it } from 'vitest'
import { ensureFreshBuild } from '../../electron/fresh-build.ts'
import { contract } from '../../shared/ipc/contract.ts'

const out = join(import.meta.dirname, '../../out')

type BuiltFile = { path: string; text: string }

function built(folder: 'main' | 'preload' | 'renderer', pattern: RegExp): BuiltFile[] {
  return readdirSync(join(out, folder), { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile() && pattern.test(entry.name))
    .map(entry => join(entry.parentPath, entry.name))
    .map(path => ({ path: relative(out, path), text: readFileSync(path, 'utf8') }))
}

function found(files: readonly BuiltFile[], pattern: RegExp): string[] {
  return files.flatMap(({ path, text }) =>
    [...text.matchAll(pattern)].map(match => `${path}: ${match[0]}`),
  )
}

beforeAll(() => {
  expect(ensureFreshBuild(console.error), 'the app builds').toBe(true)
})

describe('security 2: the built files load nothing from elsewhere', () => {
  it('neither in the page nor in its style', () => {
    const files = built('renderer', /\.(html|css)$/)
    expect(files.length).toBeGreaterThan(0)
    expect(
      found(
        files,
        /(?:src|href)="(?:https?:)?\/\/[^"]*|url\(["']?(?:https?:)?\/\/[^)]*|@import\b.*/g,
      ),
    ).toEqual([])
  })

  it('nor in the scripts', () => {
    const files = [...built('renderer', /\.js$/), ...built('main', /\.js$/)]
    expect(files.length).toBeGreaterThan(2)
    const loading =
      /\b(?:fetch|import|WebSocket|EventSource|Worker|importScripts|loadURL|open)\(\s*["'`](?:https?|wss?|file):[^"'`]*/g
    expect(found(files, loading)).toEqual([])
    expect(found(files, /\bloadFile\(/g)).toEqual([])
  })

  it('security 17: and main has no use for the modules of the network', () => {
    const network = ['http', 'https', 'http2', 'net', 'tls', 'dgram', 'dns']
    expect(builtinModules).toEqual(expect.arrayContaining(network))
    const names = network.join('|')
    const use = new RegExp(`(?:from|require\\(|import\\()\\s*["'](?:node:)?(?:${names})["']`, 'g')
    expect(found(built('main', /\.js$/), use)).toEqual([])
  })
})

describe('security 5: the page runs no text as code', () => {
  it('its script comes from files', () => {
    const [page] = built('renderer', /^index\.html$/)
    expect(page?.text).not.toMatch(/<script(?![^>]*\bsrc=)[^>]*>|\son[a-z]+=|javascript:/)
  })
})

type Exposed = (...args: unknown[]) => unknown

describe('security 7: the preload gives the page named functions only', () => {
  function exposed(file = /^index\.cjs$/) {
    const [preload] = built('preload', file)
    const worlds: Record<string, Record<string, Exposed>> = {}
    const invoked: unknown[][] = []
    const listeners = new Map<string, (...args: unknown[]) => void>()
    const electron = {
      contextBridge: {
        exposeInMainWorld: (name: string, api: Record<string, Exposed>) => {
          worlds[name] = api
        },
      },
      ipcRenderer: {
        invoke: async (...args: unknown[]) => invoked.push(args),
        on: (channel: string, listener: (...args: unknown[]) => void) =>
          listeners.set(channel, listener),
        off: (channel: string) => listeners.delete(channel),
      },
    }
    const require = (name: string) => {
      if (name !== 'electron') throw new Error(`The sandbox has no ${name}`)
      return electron
    }
    runInNewContext(preload?.text ?? '', { require, module: {}, exports: {}, Promise, Set })
    return { worlds, invoked, listeners }
  }

  const ofPrinting = ['documentToPrint', 'documentLaidOut']
  const isForPeople = (call: string) => ![...ofPrinting, 'readyToClose'].includes(call)

  it('one for each call of the contract', () => {
    const { worlds } = exposed()
    expect(Object.keys(worlds)).toEqual(['etabli'])
    const calls = Object.keys(contract).filter(isForPeople)
    const names = [...calls, 'onMenuCommand', 'onClosing'].toSorted()
    expect(Object.keys(worlds.etabli ?? {}).toSorted()).toEqual(names)
    expect(Object.values(worlds.etabli ?? {}).every(value => typeof value === 'function')).toBe(
      true,
    )
  })

  it('and the page that is printed can ask for its document, and nothing else', () => {
    const { worlds } = exposed(/^print\.cjs$/)
    expect(Object.keys(worlds)).toEqual(['etabliPrint'])
    expect(Object.keys(worlds.etabliPrint ?? {})).toEqual(ofPrinting)
  })

  it('each of which calls its own channel, whatever it is given', async () => {
    const { worlds, invoked } = exposed()
    for (const name of Object.keys(contract).filter(isForPeople)) {
      invoked.length = 0
      await worlds.etabli?.[name]?.('a', 'b')
      expect(invoked).toEqual([[name, 'a']])
    }
  })

  it('a menu command reaches the page without the event that carried it', () => {
    const { worlds, listeners } = exposed()
    const received: unknown[][] = []
    const stop = worlds.etabli?.onMenuCommand?.((...args: unknown[]) => received.push(args))
    listeners.get('menuCommand')?.({ sender: 'secret' }, 'undo')
    expect(received).toEqual([['undo']])
    ;(stop as () => void)()
    expect(listeners.has('menuCommand')).toBe(false)
  })
})

describe('security 16: the built main process', () => {
  it('opens no developer tools and adds nothing to the command line of Chromium', () => {
    const pattern = /openDevTools|commandLine\.append\w+/g
    expect(found(built('main', /\.js$/), pattern)).toEqual([])
  })
})
