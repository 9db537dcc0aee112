import Dexie from 'dexie'
import { describe, expect, it } from 'vitest'
import { commit } from '../../../../renderer/storage/changes/commit.ts'
import { openDatabase } from '../../../../renderer/storage/database/open-database.ts'
import { missionCards } from '../../../../renderer/storage/records/missions.ts'
import { schemaVersion } from '../../../../shared/domain/workspace/schema-version.ts'
import { aMission, missionId } from '../rows.ts'
import { aStore } from '../test-database.ts'

describe('opening the workspace', () => {
  it('of a newer version is refused in French, and nothing in it is touched', async () => {
    const { options } = aStore()
    const newer = new Dexie('test', options)
    newer.version(9).stores({ meta: 'key', dossiers: 'id' })
    await newer.table('meta').put({ key: 'schemaVersion', value: schemaVersion + 1 })
    await newer.table('dossiers').put({ id: 'a', title: 'Demain' })
    newer.close()

    const opened = await openDatabase('test', options)
    expect(opened).toMatchObject({ kind: 'refused' })
    expect(opened.kind === 'refused' && opened.reason).toContain('version plus récente d’Établi')

    const untouched = await new Dexie('test', options).open()
    expect(untouched.verno).toBe(9)
    expect(untouched.tables.map(({ name }) => name).toSorted()).toEqual(['dossiers', 'meta'])
    expect(await untouched.table('dossiers').toArray()).toEqual([{ id: 'a', title: 'Demain' }])
    untouched.close()
  })

  it('says so in French where the browser’s store cannot be opened', async () => {
    const { options } = aStore()
    const broken = {
      open: () => {
        throw new DOMException('Access is denied', 'SecurityError')
      },
    } as unknown as IDBFactory
    const opened = await openDatabase('test', { ...options, indexedDB: broken })
    expect(opened.kind === 'refused' && opened.reason).toContain('n’ont pas pu être ouvertes')
  })

  it('writes its version down the first time', async () => {
    const db = await aStore().open()
    expect(await db.meta.get('schemaVersion')).toEqual({
      key: 'schemaVersion',
      value: schemaVersion,
    })
  })

  it('makes the cards again where they were made by other rules', async () => {
    const store = aStore()
    const db = await store.open()
    const edits = [{ table: 'missions' as const, row: aMission() }]
    await commit(db, { what: 'Mission créée', scope: 'workspace', edits })
    await db.missionCards.clear()
    await db.meta.put({ key: 'cardsVersion', value: 0 })
    db.close()
    expect(await missionCards(await store.open())).toMatchObject([{ id: missionId }])
  })
})
