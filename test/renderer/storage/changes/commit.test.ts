import { describe, expect, it } from 'vitest'
import { type Change, commit, type Edit } from '../../../../renderer/storage/changes/commit.ts'
import type { EtabliDatabase } from '../../../../renderer/storage/database/database.ts'
import { activity } from '../../../../renderer/storage/history/history.ts'
import { missionCards } from '../../../../renderer/storage/records/missions.ts'
import type { Firm } from '../../../../shared/domain/firm/firm.ts'
import type { Mission } from '../../../../shared/domain/mission/mission.ts'
import { aClient, aMission, clientId, missionId, uuid } from '../rows.ts'
import { aStore } from '../test-database.ts'

const newMission: Change = {
  what: 'Mission créée',
  scope: 'workspace',
  edits: [
    { table: 'clients', row: aClient() },
    { table: 'missions', row: aMission() },
  ],
}

function edited(what: string, change: (mission: Mission) => Mission): Change {
  return { what, scope: missionId, edits: [{ table: 'missions', id: missionId, change }] }
}

const titled = (title: string) => edited('Titre', mission => ({ ...mission, title }))

async function aMissionStored() {
  const store = aStore()
  const db = await store.open()
  await commit(db, newMission)
  return { store, db }
}

async function storedMission(db: EtabliDatabase): Promise<Mission> {
  const row = await db.missions.get(missionId)
  if (row === undefined) throw new Error('no mission')
  return row
}

describe('a change', () => {
  it('is still there when the application starts again', async () => {
    const { store, db } = await aMissionStored()
    db.close()
    const again = await store.open()
    expect((await storedMission(again)).title).toBe('Catalogue en ligne')
    expect((await again.clients.get(clientId))?.name).toBe('Ateliers Réunis')
  })

  it('gives the row a new revision and the time it was made', async () => {
    const { store, db } = await aMissionStored()
    const first = await storedMission(db)
    store.waitSeconds(60)
    await commit(db, titled('Autre titre'))
    const second = await storedMission(db)
    expect(first.updatedAt).toBe('2024-09-15T08:00:00.000Z')
    expect(second.updatedAt).toBe('2024-09-15T08:01:00.000Z')
    expect(second.revision).not.toBe(first.revision)
  })

  it('that changes nothing leaves the row and the history as they were', async () => {
    const { db } = await aMissionStored()
    const { revision } = await storedMission(db)
    await commit(db, titled('Catalogue en ligne'))
    expect((await storedMission(db)).revision).toBe(revision)
    expect(await db.history.count()).toBe(1)
  })

  it('with one wrong row writes none of its rows, and names the wrong value in French', async () => {
    const db = await aStore().open()
    const wrong = { ...aMission(), budget: { envelope: 12.5, lines: [] } }
    const edits: Edit[] = [
      { table: 'clients', row: aClient() },
      { table: 'missions', row: wrong },
    ]
    const change = commit(db, { what: 'Mission créée', scope: 'workspace', edits })
    await expect(change).rejects.toThrow('la valeur «\u00a0budget.envelope\u00a0»')
    expect(await db.clients.count()).toBe(0)
    expect(await db.missionCards.count()).toBe(0)
    expect(await db.history.count()).toBe(0)
  })

  it('of a row that does not exist is refused in French, and the rest of it is not written', async () => {
    const db = await aStore().open()
    const edits: Edit[] = [
      { table: 'clients', row: aClient() },
      { table: 'missions', id: uuid(99), change: mission => mission },
    ]
    const change = commit(db, { what: 'Titre', scope: 'workspace', edits })
    await expect(change).rejects.toThrow('cette fiche n’existe plus')
    expect(await db.clients.count()).toBe(0)
  })

  it('that fails midway in the store writes nothing at all', async () => {
    const { db } = await aMissionStored()
    const { revision } = await storedMission(db)
    await db.history.toCollection().modify({ changeId: 'taken' })
    db.history.hook('creating', () => {
      throw new DOMException('disk full', 'QuotaExceededError')
    })
    await expect(commit(db, titled('Perdu'))).rejects.toThrow('Le disque est plein')
    expect((await storedMission(db)).revision).toBe(revision)
    expect((await missionCards(db))[0]?.title).toBe('Catalogue en ligne')
  })

  it('tried again under the same name is made once', async () => {
    const { db } = await aMissionStored()
    const constraint = edited('Contraintes', mission => ({
      ...mission,
      constraints: [...mission.constraints, 'Budget serré'],
    }))
    await commit(db, { ...constraint, changeId: 'once' })
    await commit(db, { ...constraint, changeId: 'once' })
    expect((await storedMission(db)).constraints).toEqual(['Budget serré'])
  })

  it('can edit the same row twice, the second on top of the first', async () => {
    const { db } = await aMissionStored()
    const add = (text: string): Edit => ({
      table: 'missions',
      id: missionId,
      change: mission => ({ ...mission, constraints: [...mission.constraints, text] }),
    })
    await commit(db, { what: 'Contraintes', scope: missionId, edits: [add('un'), add('deux')] })
    expect((await storedMission(db)).constraints).toEqual(['un', 'deux'])
  })

  it('stores no key for a value that is absent', async () => {
    const { db } = await aMissionStored()
    await commit(
      db,
      edited('Contact', mission => ({
        ...mission,
        title: '',
        contact: { name: '', role: '' },
        start: undefined as never,
      })),
    )
    const row = await storedMission(db)
    expect('title' in row).toBe(false)
    expect('start' in row).toBe(false)
    expect(row.contact).toEqual({ name: '' })
  })

  it('keeps what a later version added to a row', async () => {
    const { db } = await aMissionStored()
    await commit(
      db,
      edited('Import', mission => ({ ...mission, colour: 'vert' })),
    )
    await commit(db, titled('Autre titre'))
    expect(await storedMission(db)).toMatchObject({ title: 'Autre titre', colour: 'vert' })
  })

  it('says who made it, when, and what it was', async () => {
    const { db } = await aMissionStored()
    const people = [{ id: uuid(5), name: 'Claire Martin' }]
    const alone = {
      table: 'firm' as const,
      id: 'firm',
      change: (firm: Firm) => ({ ...firm, people }),
    }
    await commit(db, { what: 'Équipe', scope: 'workspace', edits: [alone] })
    await commit(db, titled('Autre titre'))
    expect(await activity(db, missionId)).toMatchObject([
      { what: 'Titre', who: 'Claire Martin', at: '2024-09-15T08:00:00.000Z' },
      { what: 'Mission créée' },
    ])
  })

  it('keeps the cards of the lists in step with the rows', async () => {
    const { db } = await aMissionStored()
    await commit(db, titled('Autre titre'))
    expect(await missionCards(db)).toMatchObject([{ id: missionId, title: 'Autre titre' }])
  })
})

describe('edits of one field in one burst', () => {
  it('make one line in the history', async () => {
    const { store, db } = await aMissionStored()
    for (const title of ['C', 'Ca', 'Cat']) {
      store.waitSeconds(1)
      await commit(db, titled(title))
    }
    expect((await activity(db, missionId)).map(({ what }) => what)).toEqual([
      'Titre',
      'Mission créée',
    ])
  })

  it('make two when the field, the pause or the length of the burst says so', async () => {
    const { store, db } = await aMissionStored()
    await commit(db, titled('a'))
    await commit(
      db,
      edited('Objectif', mission => ({ ...mission, objective: 'b' })),
    )
    store.waitSeconds(1)
    await commit(db, titled('c'))
    store.waitSeconds(4)
    await commit(db, titled('d'))
    expect((await activity(db, missionId)).map(({ what }) => what)).toEqual([
      'Titre',
      'Titre',
      'Objectif',
      'Titre',
      'Mission créée',
    ])
  })

  it('that come back to where they began leave nothing to undo', async () => {
    const { store, db } = await aMissionStored()
    await commit(db, titled('Catalogue'))
    store.waitSeconds(1)
    await commit(db, titled('Catalogue en ligne'))
    expect(await activity(db, missionId)).toMatchObject([{ what: 'Mission créée' }])
  })
})
