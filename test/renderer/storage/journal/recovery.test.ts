import { readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { loadWorkspace, readWorkspace } from '../../../../renderer/storage/backup.ts'
import { commit } from '../../../../renderer/storage/changes/commit.ts'
import { journalPosition } from '../../../../renderer/storage/journal/journal-position.ts'
import type { Workspace } from '../../../../shared/domain/workspace/workspace.ts'
import { sampleWorkspace } from '../../../resources/sample-workspace.ts'
import { aNotedStore, entitle, offered } from '../a-noted-store.ts'
import { noting } from '../main-process.ts'
import { aClient, missionId } from '../rows.ts'
import { aStore } from '../test-database.ts'

function byId(a: { readonly id: string }, b: { readonly id: string }): number {
  return a.id.localeCompare(b.id)
}

function titleIn(workspace: Workspace | undefined): string | undefined {
  return workspace?.missions.find(({ id }) => id === missionId)?.title
}

describe('where the store was lost', () => {
  it('all that was stored comes back, though no snapshot was ever taken', async () => {
    const { db, main, settled, whole } = await aNotedStore()
    await entitle(db, 'Deux', 'Trois')
    await settled()
    const [recovery, ...others] = await offered(main)
    expect(recovery?.workspace).toEqual(await whole())
    expect(recovery?.base).toBe('nothing')
    expect(recovery?.changes.map(({ what }) => what).at(-1)).toBe('Titre Trois')
    expect(others).toEqual([])
  })

  it('the last snapshot comes back with what was noted after it', async () => {
    const { db, main, settled, whole } = await aNotedStore()
    await entitle(db, 'Deux')
    await main.keep(db)
    await entitle(db, 'Trois', 'Quatre')
    await settled()
    const [recovery] = await offered(main)
    expect(recovery?.workspace).toEqual(await whole())
    expect(recovery?.changes).toHaveLength(2)
    expect(recovery?.base).toMatchObject({ position: { sequence: 2 } })
  })

  it('a damaged snapshot costs nothing: the one before has all the changes after it', async () => {
    const { db, main, settled, whole } = await aNotedStore()
    await main.keep(db)
    await entitle(db, 'Deux')
    await main.keep(db)
    await entitle(db, 'Trois')
    await settled()
    truncateSync(main.snapshotFiles().at(-1) ?? '', 40)
    const [recovery] = await offered(main)
    expect(recovery?.workspace).toEqual(await whole())
    expect(recovery?.changes).toHaveLength(2)
  })

  it('what is offered is a snapshot by then, on which nothing else depends', async () => {
    const { db, main, settled, whole } = await aNotedStore()
    await entitle(db, 'Deux')
    await settled()
    await offered(main)
    for (const file of main.journalFiles()) writeFileSync(file, '')
    const [again] = await offered(main)
    expect(again?.workspace).toEqual(await whole())
    expect(again?.changes).toEqual([])
    expect(main.snapshotFiles()).toHaveLength(1)
  })

  it('the first snapshot of a store that older versions wrote begins its journal', async () => {
    const { main } = await aNotedStore()
    const store = aStore()
    const db = await store.open()
    await loadWorkspace(db, sampleWorkspace())
    await db.meta.delete('journal')
    const { settled } = noting(db, main.api)
    expect((await journalPosition(db)).sequence).toBe(1)
    await main.keep(db)
    await commit(db, {
      what: 'x',
      scope: 'workspace',
      edits: [{ table: 'clients', row: aClient() }],
    })
    await settled()
    const [recovery] = await offered(main)
    const { clients = [], ...others } = recovery?.workspace ?? {}
    const stored = await readWorkspace(db, { withTrash: true })
    expect({ ...others, clients: clients.toSorted(byId) }).toEqual({
      ...stored,
      clients: stored.clients.toSorted(byId),
    })
  })

  it('a store begun anew by mistake hides nothing of the one before', async () => {
    const { db, main, settled } = await aNotedStore()
    await entitle(db, 'Deux')
    await settled()
    await offered(main)
    const next = await aStore().open()
    const anew = noting(next, main.restarted())
    const firm = (await readWorkspace(next)).firm
    await commit(next, {
      what: 'Cabinet créé',
      scope: 'workspace',
      edits: [{ table: 'firm', row: { ...firm, name: 'Vide' } }],
    })
    await anew.settled()
    const names = (await offered(main)).map(({ workspace }) => workspace.firm.name || 'the first')
    expect(names).toEqual(['Vide', 'the first'])
  })
})

describe('where the journal is damaged too', () => {
  it('what can be read comes back, and the rest is told', async () => {
    const { db, main, settled } = await aNotedStore()
    await main.keep(db)
    await entitle(db, 'Deux', 'Trois')
    await settled()
    const file = main.journalFiles().at(-1) ?? ''
    truncateSync(file, readFileSync(file).length - 9)
    const [recovery] = await offered(main)
    expect(titleIn(recovery?.workspace)).toBe('Deux')
    expect(recovery?.unread).toBe(1)
  })

  it('that it cannot be looked at is told beside the snapshot', async () => {
    const { db, main, settled } = await aNotedStore()
    await settled()
    await main.keep(db)
    rmSync(main.journal, { recursive: true })
    writeFileSync(main.journal, '')
    const [recovery] = await offered(main)
    expect(recovery?.failure).toContain('changements notés n’ont pas pu être lus')
    expect(titleIn(recovery?.workspace)).toBe('Catalogue en ligne')
  })

  it('rows of another shape are not taken: the snapshot is, and the changes are told', async () => {
    const { db, main } = await aNotedStore()
    await main.keep(db)
    const position = await journalPosition(db)
    const rows = JSON.stringify([{ table: 'missions', row: { id: missionId, title: 4 } }])
    const at = '2026-11-23T13:05:09.000Z'
    await main.api.writeChange({ ...position, sequence: 2, at, what: 'x', rows })
    const [recovery] = await offered(main)
    expect(titleIn(recovery?.workspace)).toBe('Catalogue en ligne')
    expect(recovery).toMatchObject({ changes: [], unread: 1 })
  })
})
