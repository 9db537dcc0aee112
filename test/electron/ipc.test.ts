import type { IpcMain, IpcMainInvokeEvent } from 'electron'
import { describe, expect, it } from 'vitest'
import { type Handlers, isAppFrame, serve } from '../../electron/ipc.ts'
import { largestPacked } from '../../shared/domain/workspace/import-limits.ts'
import {
  contract,
  largestJournalledChange,
  largestSnapshot,
  printCalls,
} from '../../shared/ipc/contract.ts'

type Listener = Parameters<IpcMain['handle']>[1]
type SenderFrame = IpcMainInvokeEvent['senderFrame']

const frameAt = (url: string) => ({ origin: 'app://etabli', url, parent: null }) as SenderFrame
const appFrame = frameAt('app://etabli/#/missions')
const printFrame = frameAt('app://etabli/print.html#token')

function served(replaced: Partial<Handlers> = {}) {
  const calls: unknown[] = []
  const answer = (name: string, output: unknown) => async (input: unknown) => {
    calls.push([name, input])
    return output
  }
  const saved = { kind: 'saved', token: 'token', fileName: 'a.docx' }
  const handlers = {
    exportWord: answer('exportWord', saved),
    exportPdf: answer('exportPdf', saved),
    exportMarkdown: answer('exportMarkdown', saved),
    exportExcel: answer('exportExcel', saved),
    exportWorkspace: answer('exportWorkspace', saved),
    inspectTemplate: answer('inspectTemplate', { kind: 'inspected', findings: [] }),
    openExported: answer('openExported', { kind: 'opened' }),
    showExported: answer('showExported', { kind: 'opened' }),
    chooseFiles: answer('chooseFiles', { kind: 'cancelled' }),
    unpackFile: answer('unpackFile', { kind: 'refused', reason: '' }),
    readSampleWorkspace: answer('readSampleWorkspace', '{}'),
    keepSnapshot: answer('keepSnapshot', { kind: 'kept' }),
    writeChange: answer('writeChange', { kind: 'written', isLong: false }),
    readJournal: answer('readJournal', { kind: 'read', changes: [], unread: 0 }),
    listSnapshots: answer('listSnapshots', { kind: 'listed', snapshots: [] }),
    readSnapshot: answer('readSnapshot', { kind: 'refused', reason: '' }),
    showSnapshot: answer('showSnapshot', { kind: 'opened' }),
    setStoreAside: answer('setStoreAside', { kind: 'asked' }),
    readyToClose: answer('readyToClose', undefined),
    documentToPrint: answer('documentToPrint', undefined),
    documentLaidOut: answer('documentLaidOut', undefined),
    ...replaced,
  } as Handlers
  const listeners = new Map<string, Listener>()
  serve({ handle: (name, listener) => listeners.set(name, listener) }, handlers, isAppFrame)
  const invoke = (name: string, args: unknown[], senderFrame: SenderFrame = appFrame) =>
    listeners.get(name)?.({ senderFrame } as IpcMainInvokeEvent, ...args)
  return { invoke, calls, channels: [...listeners.keys()] }
}

describe('security 6: a call passes one gate', () => {
  it('the channels are those of the contract and no other', () => {
    expect(served().channels).toEqual(Object.keys(contract))
  })

  it('the page of the app is served', async () => {
    const { invoke, calls } = served()
    expect(await invoke('openExported', [{ token: 'a' }])).toEqual({ kind: 'opened' })
    expect(calls).toEqual([['openExported', { token: 'a' }]])
  })

  const strangers: [who: string, frame: SenderFrame][] = [
    ['a frame that has gone', null],
    ['a frame inside the page', { origin: 'app://etabli', parent: {} } as SenderFrame],
    ['another site', { origin: 'https://etabli.example', parent: null } as SenderFrame],
    ['another host of the scheme', { origin: 'app://other', parent: null } as SenderFrame],
    ['a page of its own', { origin: 'null', parent: null } as SenderFrame],
  ]
  it.each(strangers)('%s is refused on every channel', async (_who, frame) => {
    const { invoke, calls, channels } = served()
    for (const channel of channels) {
      await expect(invoke(channel, [undefined], frame)).rejects.toThrow('not the app')
    }
    expect(calls).toEqual([])
  })

  it('the page that is printed makes its own calls, and no other', async () => {
    const { invoke, calls, channels } = served()
    for (const channel of channels.filter(each => !printCalls.some(call => call === each))) {
      await expect(invoke(channel, [undefined], printFrame)).rejects.toThrow('not the app')
    }
    expect(calls).toEqual([])
    await invoke('documentLaidOut', [{ token: 'a', isComplete: true }], printFrame)
    expect(calls).toHaveLength(1)
    for (const channel of printCalls) {
      await expect(invoke(channel, [{ token: 'a' }], appFrame)).rejects.toThrow('not the app')
    }
  })

  const noContents = { missions: 0, proposals: 0, records: 0 }
  const aChange = {
    lineage: '3f9a0c1e',
    sequence: 1,
    at: '2026-11-23T13:05:09.000Z',
    what: 'Titre',
    rows: '[]',
  }
  const badRequests: [channel: string, args: unknown[]][] = [
    ['openExported', []],
    ['openExported', ['/etc/passwd']],
    ['openExported', [{ path: '/etc/passwd' }]],
    ['chooseFiles', [{ kind: 'anything' }]],
    ['unpackFile', [{ name: 'a.zip', bytes: 'PK' }]],
    ['exportWord', [{ fileName: 'a.docx' }]],
    ['exportExcel', [{ workbook: 'x', fileName: 'a.xlsx' }]],
    ['exportWorkspace', [{ json: {}, fileName: 'a.json' }]],
    ['readSampleWorkspace', [{ path: '/etc/passwd' }]],
    ['openExported', [{ token: 'a' }, 'more']],
    ['keepSnapshot', [{ bytes: 'x', contents: noContents }]],
    ['keepSnapshot', [{ bytes: new Uint8Array(), contents: { ...noContents, records: -1 } }]],
    ['keepSnapshot', [{ bytes: new Uint8Array(), contents: noContents, sealedBefore: '../x' }]],
    ['writeChange', [{ ...aChange, lineage: '../../etc' }]],
    ['writeChange', [{ ...aChange, sequence: -1 }]],
    ['writeChange', [{ ...aChange, at: 'hier' }]],
    ['writeChange', [{ ...aChange, rows: [] }]],
    ['writeChange', [{ ...aChange, rows: '[\n]' }]],
    ['readJournal', [{ after: { lineage: '/etc/passwd', sequence: 1 } }]],
    ['listSnapshots', [{ path: '/etc' }]],
    ['readSnapshot', [{ path: '/etc/passwd' }]],
    ['readSnapshot', [{ id: 'x'.repeat(201) }]],
    ['showSnapshot', ['/etc/passwd']],
    ['setStoreAside', [{ path: '/etc' }]],
  ]
  it.each(badRequests)('%s refuses %j', async (channel, args) => {
    const { invoke, calls } = served()
    await expect(invoke(channel, args)).rejects.toThrow()
    expect(calls).toEqual([])
  })

  it('a snapshot too large to be kept is refused', async () => {
    const { invoke, calls } = served()
    const bytes = new Uint8Array(largestSnapshot + 1)
    await expect(invoke('keepSnapshot', [{ bytes, contents: noContents }])).rejects.toThrow()
    expect(calls).toEqual([])
  })

  it('a file larger than any that is imported is refused, and so is a name without end', async () => {
    const { invoke, calls } = served()
    const bytes = new Uint8Array(largestPacked + 1)
    await expect(invoke('unpackFile', [{ name: 'a.zip', bytes }])).rejects.toThrow()
    await expect(invoke('inspectTemplate', [{ bytes }])).rejects.toThrow()
    const fileName = 'a'.repeat(501)
    await expect(invoke('exportWorkspace', [{ json: '{}', fileName }])).rejects.toThrow()
    expect(calls).toEqual([])
  })

  it('a change too large for a line is refused', async () => {
    const { invoke, calls } = served()
    const rows = ' '.repeat(largestJournalledChange + 1)
    await expect(invoke('writeChange', [{ ...aChange, rows }])).rejects.toThrow()
    expect(calls).toEqual([])
  })

  it('an answer that is not of the contract does not leave main', async () => {
    const leaking = async () => ({ kind: 'saved', path: '/home/ana/a.docx' }) as never
    const { invoke } = served({ exportWorkspace: leaking })
    await expect(invoke('exportWorkspace', [{ json: '{}', fileName: 'a.json' }])).rejects.toThrow()
  })

  it('what the contract does not name is left out of the answer', async () => {
    const talkative = async () => ({ kind: 'opened', path: '/home/ana/a.docx' }) as never
    const { invoke } = served({ openExported: talkative })
    expect(await invoke('openExported', [{ token: 'a' }])).toEqual({ kind: 'opened' })
  })
})
