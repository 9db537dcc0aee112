import { mkdtempSync, truncateSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { journalFolder } from '../../../../electron/journal/journal-folder.ts'
import { snapshotFolder } from '../../../../electron/snapshots/snapshot-folder.ts'
import { recoveryOffer } from '../../../../renderer/storage/journal/recovery-offer.ts'
import { workspaceIn } from '../../../../renderer/storage/snapshots/kept-snapshots.ts'
import { emptyFirm } from '../../../../shared/domain/firm/firm.ts'
import { emptyWorkspace } from '../../../../shared/domain/workspace/workspace.ts'

/** Main's own folder, as the page reaches it. */
function aFolder() {
  const path = mkdtempSync(join(tmpdir(), 'etabli-offer-'))
  let now = Date.parse('2026-11-23T08:00:00Z')
  const clock = { now: () => new Date(now), minutesFromUtc: () => 0 }
  const folder = snapshotFolder(path, { showItemInFolder: () => undefined }, clock)
  const journal = journalFolder(join(path, 'journal'), clock)
  const api = {
    listSnapshots: folder.list,
    readSnapshot: ({ id }: { id: string }) => folder.read(id),
    readJournal: () => journal.read(),
    keepSnapshot: async () => ({ kind: 'kept' }) as const,
  }
  return {
    api,
    keep: async (name: string, records = 10, text = JSON.stringify(aWorkspace(name))) => {
      now += 60_000
      await folder.keep(new Uint8Array(gzipSync(text)), { missions: 0, proposals: 0, records })
    },
    tearNewest: async () => {
      const listed = await folder.list()
      const id = (listed.kind === 'listed' && listed.snapshots[0]?.id) || ''
      truncateSync(join(path, id), 30)
    },
    offered: async () => {
      const { recoveries, damaged } = await recoveryOffer(api)
      const names = recoveries.map(({ workspace }) => workspace.firm.name)
      return { names, damaged: damaged.length }
    },
  }
}

function aWorkspace(name: string) {
  return emptyWorkspace({ ...emptyFirm(), name })
}

describe('where there is no data', () => {
  it('nothing is offered while there is no snapshot', async () => {
    expect(await aFolder().offered()).toEqual({ names: [], damaged: 0 })
  })

  it('the latest snapshot is offered', async () => {
    const { keep, offered } = aFolder()
    await keep('Lundi')
    await keep('Mardi')
    expect(await offered()).toEqual({ names: ['Mardi'], damaged: 0 })
  })

  it('the one before is, where the latest is damaged, and that is told', async () => {
    const { keep, offered, tearNewest } = aFolder()
    await keep('Lundi')
    await keep('Mardi')
    await tearNewest()
    expect(await offered()).toEqual({ names: ['Lundi'], damaged: 1 })
  })

  it('one whose content is of another shape is passed over like a damaged one', async () => {
    const { keep, offered } = aFolder()
    await keep('Lundi')
    await keep('Mardi', 10, JSON.stringify({ ...aWorkspace('Mardi'), missions: [{}] }))
    expect(await offered()).toEqual({ names: ['Lundi'], damaged: 1 })
  })

  it('the last that had lost nothing is offered beside a smaller one', async () => {
    const { keep, offered } = aFolder()
    await keep('Lundi', 100)
    await keep('Mardi', 90)
    await keep('Mercredi', 3)
    await keep('Jeudi', 4)
    expect(await offered()).toEqual({ names: ['Jeudi', 'Mardi'], damaged: 0 })
  })

  it('one that is gone meanwhile is refused with a sentence', async () => {
    const { api, keep } = aFolder()
    await keep('Lundi')
    const [offered] = (await recoveryOffer(api)).recoveries
    if (typeof offered?.base !== 'object') throw new Error('nothing is offered')
    const gone = { ...offered.base, id: offered.base.id.replace('10 fiches', '11 fiches') }
    expect(await workspaceIn(gone, api)).toMatchObject({
      kind: 'refused',
      reason: expect.stringContaining('n’est plus'),
    })
  })
})
