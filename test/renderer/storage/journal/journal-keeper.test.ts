import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { commit, type Edit } from '../../../../renderer/storage/changes/commit.ts'
import type { EtabliDatabase } from '../../../../renderer/storage/database/database.ts'
import { redo, undo } from '../../../../renderer/storage/history/undo.ts'
import { journalPosition } from '../../../../renderer/storage/journal/journal-position.ts'
import { moveToTrash } from '../../../../renderer/storage/records/trash.ts'
import { aMainProcess, noting } from '../main-process.ts'
import { aClient, aMission, clientId, missionId } from '../rows.ts'
import { aStore } from '../test-database.ts'

async function aNotedStore() {
  const main = aMainProcess()
  const db = await aStore().open()
  return { db, main, ...noting(db, main.api) }
}

const created: Edit[] = [
  { table: 'clients', row: aClient() },
  { table: 'missions', row: aMission() },
]

async function create(db: EtabliDatabase): Promise<void> {
  await commit(db, { what: 'Mission créée', scope: 'workspace', edits: created })
}

async function entitle(db: EtabliDatabase, title: string, what = 'Titre'): Promise<void> {
  const edit: Edit = { table: 'missions', id: missionId, change: row => ({ ...row, title }) }
  await commit(db, { what, scope: missionId, edits: [edit] })
}

describe('each change is noted apart from the store', () => {
  it('in its order, with every row it wrote as it is stored', async () => {
    const { db, main, settled } = await aNotedStore()
    await create(db)
    await entitle(db, 'Deux')
    await settled()
    const read = await main.api.readJournal({})
    expect(read).toMatchObject({
      changes: [
        { sequence: 1, what: 'Mission créée', rows: [{ table: 'clients' }, { table: 'missions' }] },
        { sequence: 2, what: 'Titre' },
      ],
    })
    const last = read.kind === 'read' ? read.changes.at(-1) : undefined
    expect(last?.rows).toEqual([{ table: 'missions', row: await db.missions.get(missionId) }])
    expect(await journalPosition(db)).toMatchObject({ sequence: 2, lineage: last?.lineage })
  })

  it('deletions, undoing and redoing too', async () => {
    const { db, main, settled } = await aNotedStore()
    await create(db)
    await entitle(db, 'Deux')
    await undo(db, missionId)
    await redo(db, missionId)
    await moveToTrash(db, { table: 'clients', id: clientId, what: 'Supprimé', scope: 'workspace' })
    await settled()
    const read = await main.api.readJournal({})
    expect(read.kind === 'read' && read.changes.map(({ what }) => what)).toEqual([
      'Mission créée',
      'Titre',
      'Annuler\u00a0: Titre',
      'Rétablir\u00a0: Titre',
      'Supprimé',
    ])
  })

  it('one that changes nothing, or was refused, is not', async () => {
    const { db, main, settled } = await aNotedStore()
    await create(db)
    await create(db)
    await expect(entitle(db, 3 as never)).rejects.toThrow()
    await undo(db, 'nobody')
    await settled()
    expect(await main.api.readJournal({})).toMatchObject({ changes: [{ sequence: 1 }] })
    expect(await journalPosition(db)).toMatchObject({ sequence: 1 })
  })

  it('one tried again under its name is noted once', async () => {
    const { db, main, settled } = await aNotedStore()
    const change = { what: 'x', scope: 'workspace', edits: created, changeId: 'the same' }
    await Promise.all([commit(db, change), commit(db, change)])
    await settled()
    expect(await main.api.readJournal({})).toMatchObject({ changes: [{ sequence: 1 }] })
  })

  it('however long its name is', async () => {
    const { db, main, settled, told } = await aNotedStore()
    await create(db)
    await entitle(db, 'Deux', 'T'.repeat(5000))
    await settled()
    expect(told).toEqual([])
    expect(await main.api.readJournal({})).toMatchObject({ changes: [{}, {}] })
  })
})

describe('what the journal cannot tell waits for a snapshot', () => {
  it('a change of several megabytes has one taken, and the journal goes on from there', async () => {
    const { db, main, settled, snapshots } = await aNotedStore()
    await create(db)
    await entitle(db, 'x'.repeat(3_000_000))
    await settled()
    expect(snapshots()).toBe(1)
    await entitle(db, 'Trois')
    await settled()
    expect(snapshots()).toBe(1)
    const listed = await main.api.listSnapshots()
    const position = listed.kind === 'listed' ? listed.snapshots[0]?.position : undefined
    expect(position?.sequence).toBe(2)
    expect(await main.api.readJournal({ after: position })).toMatchObject({
      changes: [{ sequence: 3 }],
      unread: 0,
    })
  })

  it('where it cannot be written one is taken, and that is told once', async () => {
    const { db, main, settled, told, snapshots } = await aNotedStore()
    writeFileSync(main.journal, '')
    await create(db)
    await entitle(db, 'Deux')
    await settled()
    expect(told).toEqual([expect.stringContaining('Établi ne peut plus noter vos changements')])
    expect(snapshots()).toBe(2)
    rmSync(main.journal)
    await entitle(db, 'Trois')
    await settled()
    expect(readFileSync(main.journalFiles()[0] ?? '', 'utf8')).toContain('Trois')
    expect(told).toHaveLength(1)
  })

  it('where snapshots fail as well, it is for them to tell', async () => {
    const { db, main, settled, told } = await aNotedStore()
    writeFileSync(main.journal, '')
    writeFileSync(main.snapshots, '')
    await create(db)
    await settled()
    expect(told).toEqual([])
    expect(await db.missions.count()).toBe(1)
  })
})
