import { describe, expect, it } from 'vitest'
import { commit } from '../../../../renderer/storage/changes/commit.ts'
import type { EtabliDatabase } from '../../../../renderer/storage/database/database.ts'
import { isJustCreated } from '../../../../renderer/storage/history/history.ts'
import { redo, undo } from '../../../../renderer/storage/history/undo.ts'
import { missionCards } from '../../../../renderer/storage/records/missions.ts'
import type { Mission } from '../../../../shared/domain/mission/mission.ts'
import { aClient, aMission, missionId, uuid } from '../rows.ts'
import { aStore, type TestStore } from '../test-database.ts'

async function aMissionStored(): Promise<{ store: TestStore; db: EtabliDatabase }> {
  const store = aStore()
  const db = await store.open()
  await commit(db, {
    what: 'Mission créée',
    scope: 'workspace',
    edits: [
      { table: 'clients', row: aClient() },
      { table: 'missions', row: aMission() },
    ],
  })
  return { store, db }
}

function edit(db: EtabliDatabase, what: string, fields: Partial<Mission>, scope = missionId) {
  const change = (mission: Mission) => ({ ...mission, ...fields })
  return commit(db, { what, scope, edits: [{ table: 'missions', id: missionId, change }] })
}

async function title(db: EtabliDatabase): Promise<string | undefined> {
  return (await db.missions.get(missionId))?.title
}

describe('a mission that was just created', () => {
  it('is known as such for a moment, so that Ctrl+Z on its page can take it back', async () => {
    const { store, db } = await aMissionStored()
    expect(await isJustCreated(db, missionId)).toBe(true)
    expect(await isJustCreated(db, uuid(9))).toBe(false)
    store.waitSeconds(11 * 60)
    expect(await isJustCreated(db, missionId)).toBe(false)
  })

  it('no longer is once something else was done in the workspace', async () => {
    const { db } = await aMissionStored()
    await edit(db, 'Mission renommée', { title: 'Deux' }, 'workspace')
    expect(await isJustCreated(db, missionId)).toBe(false)
  })
})

describe('undoing', () => {
  it('takes the changes of a mission back one by one, and says which', async () => {
    const { db } = await aMissionStored()
    await edit(db, 'Titre', { title: 'Deux' })
    await edit(db, 'Objectif', { objective: 'Vendre en ligne' })
    expect(await undo(db, missionId)).toEqual({ kind: 'done', what: 'Objectif' })
    expect(await title(db)).toBe('Deux')
    expect(await undo(db, missionId)).toEqual({ kind: 'done', what: 'Titre' })
    expect(await title(db)).toBe('Catalogue en ligne')
    expect(await undo(db, missionId)).toEqual({ kind: 'nothing' })
  })

  it('and redoing go back and forth without loss', async () => {
    const { db } = await aMissionStored()
    await edit(db, 'Titre', { title: 'Deux' })
    await edit(db, 'Contraintes', { constraints: ['Délai', 'Budget'] })
    const before = await db.missions.get(missionId)
    for (const step of [undo, undo, redo, redo]) await step(db, missionId)
    expect(withoutRevision(await db.missions.get(missionId))).toEqual(withoutRevision(before))
    expect(await redo(db, missionId)).toEqual({ kind: 'nothing' })
  })

  it('still works after the application was closed', async () => {
    const { store, db } = await aMissionStored()
    await edit(db, 'Titre', { title: 'Deux' })
    await edit(db, 'Objectif', { objective: 'Vendre' })
    await undo(db, missionId)
    db.close()
    const again = await store.open()
    expect(await redo(again, missionId)).toEqual({ kind: 'done', what: 'Objectif' })
    await undo(again, missionId)
    await undo(again, missionId)
    expect(await title(again)).toBe('Catalogue en ligne')
  })

  it('takes a burst of typing back as a whole', async () => {
    const { store, db } = await aMissionStored()
    for (const text of ['D', 'De', 'Deu', 'Deux']) {
      await edit(db, 'Titre', { title: text })
      store.waitSeconds(1)
    }
    await undo(db, missionId)
    expect(await title(db)).toBe('Catalogue en ligne')
  })

  it('then editing leaves nothing to redo', async () => {
    const { db } = await aMissionStored()
    await edit(db, 'Titre', { title: 'Deux' })
    await undo(db, missionId)
    await edit(db, 'Objectif', { objective: 'Vendre' })
    expect(await redo(db, missionId)).toEqual({ kind: 'nothing' })
    expect(await title(db)).toBe('Catalogue en ligne')
  })

  it('leaves the changes made elsewhere alone', async () => {
    const { db } = await aMissionStored()
    await edit(db, 'Titre', { title: 'Deux' })
    expect(await undo(db, 'another mission')).toEqual({ kind: 'nothing' })
    expect(await title(db)).toBe('Deux')
  })

  it('is refused with the reason where something else has changed the row since', async () => {
    const { db } = await aMissionStored()
    await edit(db, 'Titre', { title: 'Deux' })
    const outcome = await undo(db, 'workspace')
    expect(outcome).toEqual({
      kind: 'refused',
      reason:
        'Impossible d’annuler «\u00a0Mission créée\u00a0»\u00a0: ce qui avait été modifié a changé depuis («\u00a0Titre\u00a0»). Rien n’a été touché.',
    })
    expect(await title(db)).toBe('Deux')
    expect(await db.clients.toArray()).toMatchObject([{ name: 'Ateliers Réunis' }])
  })

  it('is possible again once that other change was itself undone', async () => {
    const { db } = await aMissionStored()
    await edit(db, 'Titre', { title: 'Deux' })
    await undo(db, missionId)
    expect(await undo(db, 'workspace')).toEqual({ kind: 'done', what: 'Mission créée' })
  })

  it('a creation moves it to the trash, and redoing takes it out', async () => {
    const { db } = await aMissionStored()
    await undo(db, 'workspace')
    expect(await missionCards(db)).toEqual([])
    expect(await db.missions.get(missionId)).toMatchObject({ deletedAt: expect.any(String) })
    await redo(db, 'workspace')
    expect(await missionCards(db)).toMatchObject([{ id: missionId }])
    expect(await db.missions.get(missionId)).not.toHaveProperty('deletedAt')
  })

  it('of the firm’s sheet goes back to one of which nothing is known', async () => {
    const db = await aStore().open()
    const edits = [
      {
        table: 'firm' as const,
        id: 'firm',
        change: (firm: { name: string }) => ({ ...firm, name: 'Cap' }) as never,
      },
    ]
    await commit(db, { what: 'Nom', scope: 'workspace', edits })
    expect((await db.firm.get('firm'))?.name).toBe('Cap')
    await undo(db, 'workspace')
    expect((await db.firm.get('firm'))?.name).toBe('')
  })
})

function withoutRevision(row: Mission | undefined) {
  return { ...row, revision: undefined, updatedAt: undefined }
}
