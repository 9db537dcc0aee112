import { describe, expect, it } from 'vitest'
import { loadWorkspace, readWorkspace } from '../../../renderer/storage/backup.ts'
import { commit } from '../../../renderer/storage/changes/commit.ts'
import { draftOf } from '../../../renderer/storage/drafts/drafts.ts'
import { redo, undo } from '../../../renderer/storage/history/undo.ts'
import { isFreshStart } from '../../../renderer/storage/records/firm.ts'
import { missionCards } from '../../../renderer/storage/records/missions.ts'
import { moveToTrash } from '../../../renderer/storage/records/trash.ts'
import { parseWorkspace, type Workspace } from '../../../shared/domain/workspace/workspace.ts'
import { aClient, aMission, aProposal, missionId, proposalId, uuid } from './rows.ts'
import { aStore } from './test-database.ts'

const file = {
  format: 'etabli-workspace',
  version: 1,
  firm: { name: 'Cap', vatRate: 10 },
  clients: [aClient()],
  missions: [aMission()],
  proposals: [aProposal()],
  leads: [
    {
      id: uuid(9),
      clientName: 'Scierie du Val',
      bant: { budget: '10 k€', authority: true, need: 4, timing: 'automne' },
      stage: 'premier contact',
    },
  ],
}

function theWorkspace(): Workspace {
  const parsed = parseWorkspace(file)
  if (parsed.kind === 'refused') throw new Error(parsed.reason)
  return parsed.workspace
}

async function aLoadedStore() {
  const store = aStore()
  const db = await store.open()
  await loadWorkspace(db, theWorkspace())
  return { store, db }
}

/** The workspace without what every write changes. */
function content(workspace: Workspace): unknown {
  return JSON.parse(
    JSON.stringify(workspace, (key, value: unknown) =>
      key === 'revision' || key === 'updatedAt' ? undefined : value,
    ),
  )
}

describe('a workspace file', () => {
  it('comes out of the store as it went in, every list of it', async () => {
    const { db } = await aLoadedStore()
    expect(content(await readWorkspace(db))).toEqual(content(theWorkspace()))
  })

  it('that comes out can be read again', async () => {
    const { db } = await aLoadedStore()
    const written = JSON.parse(JSON.stringify(await readWorkspace(db)))
    expect(parseWorkspace(written).kind).toBe('workspace')
  })

  it('holds what is still being typed', async () => {
    const { db } = await aLoadedStore()
    const change = (mission: object) => ({ ...mission, title: 'À peine tapé' }) as never
    draftOf(db, 'missions', missionId).edit({ what: 'Titre', scope: missionId, change })
    expect((await readWorkspace(db)).missions[0]?.title).toBe('À peine tapé')
  })

  it('leaves the trash behind unless it is asked for', async () => {
    const { db } = await aLoadedStore()
    await moveToTrash(db, { table: 'missions', id: missionId, what: 'x', scope: 'workspace' })
    expect((await readWorkspace(db)).missions).toEqual([])
    expect((await readWorkspace(db, { withTrash: true })).missions).toHaveLength(1)
  })

  it('is refused where there is something already, and nothing is touched', async () => {
    const { db } = await aLoadedStore()
    const outcome = await loadWorkspace(db, { ...theWorkspace(), missions: [] })
    expect(outcome).toMatchObject({ kind: 'refused' })
    expect(outcome.kind === 'refused' && outcome.reason).toContain('Confirmez le remplacement')
    expect(await missionCards(db)).toHaveLength(1)
  })

  it('takes the place of everything once that is confirmed, and one undo brings all back', async () => {
    const { db } = await aLoadedStore()
    const other = aMission({ id: uuid(77), title: 'Autre' })
    const next = { ...theWorkspace(), firm: { ...theWorkspace().firm, name: 'Pôle' } }
    await loadWorkspace(db, { ...next, missions: [other], proposals: [] }, { replace: true })
    expect((await readWorkspace(db)).missions.map(({ title }) => title)).toEqual(['Autre'])
    expect((await readWorkspace(db)).proposals).toEqual([])
    await undo(db, 'workspace')
    expect(content(await readWorkspace(db))).toEqual(content(theWorkspace()))
    await redo(db, 'workspace')
    expect((await readWorkspace(db)).firm.name).toBe('Pôle')
  })

  it('can be loaded once everything there is in the trash', async () => {
    const { db } = await aLoadedStore()
    await undo(db, 'workspace')
    expect(await loadWorkspace(db, theWorkspace())).toEqual({ kind: 'loaded' })
    expect((await readWorkspace(db)).proposals.map(({ id }) => id)).toEqual([proposalId])
  })

  it('with a wrong row is loaded not at all', async () => {
    const db = await aStore().open()
    const wrong = { ...theWorkspace(), missions: [{ ...aMission(), start: 'hier' }] }
    await expect(loadWorkspace(db, wrong)).rejects.toThrow('«\u00a0start\u00a0»')
    expect(await isFreshStart(db)).toBe(true)
  })
})

describe('a fresh start', () => {
  it('is one until a firm, a client or a mission is there', async () => {
    const db = await aStore().open()
    expect(await isFreshStart(db)).toBe(true)
    await commit(db, {
      what: 'Client créé',
      scope: 'workspace',
      edits: [{ table: 'clients', row: aClient() }],
    })
    expect(await isFreshStart(db)).toBe(false)
  })
})
