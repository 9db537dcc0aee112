import { readFileSync } from 'node:fs'
import Dexie from 'dexie'
import { describe, expect, it } from 'vitest'
import { readWorkspace } from '../../../renderer/storage/backup.ts'
import { commit } from '../../../renderer/storage/commit.ts'
import type { EtabliDatabase } from '../../../renderer/storage/database.ts'
import { missionCards } from '../../../renderer/storage/missions.ts'
import { openDatabase } from '../../../renderer/storage/open-database.ts'
import { schemaVersion } from '../../../renderer/storage/schema.ts'
import { sentDocumentsOf } from '../../../renderer/storage/sent-documents.ts'
import { thawed } from '../../../shared/documents/frozen-document.ts'
import { parseWorkspace } from '../../../shared/domain/workspace.ts'
import { aStore } from './test-database.ts'

/** A database as a released version left it: its tables as declared then, and its rows. */
type Fixture = {
  readonly verno: number
  readonly stores: Record<string, string>
  readonly rows: Record<string, { readonly key?: string; readonly row: object }[]>
}

function fixture(version: number): Fixture {
  const url = new URL(`fixtures/version-${version}.json`, import.meta.url)
  return JSON.parse(readFileSync(url, 'utf8')) as Fixture
}

async function opened(version: number): Promise<EtabliDatabase> {
  const { options } = aStore()
  const name = `upgrade ${crypto.randomUUID()}`
  const { verno, stores, rows } = fixture(version)
  const old = new Dexie(name, options)
  old.version(verno).stores(stores)
  for (const [table, ofTable] of Object.entries(rows)) {
    for (const { row, key } of ofTable) await old.table(table).put(row, key)
  }
  old.close()
  const now = await openDatabase(name, options)
  if (now.kind === 'refused') throw new Error(now.reason)
  return now.db
}

/** Each released version has a fixture here, written once and never changed afterwards. */
describe.each([1, 2])('a database of version %i', version => {
  it('opens today with everything in it, as a workspace that is valid', async () => {
    const db = await opened(version)
    const workspace = await readWorkspace(db)
    expect(parseWorkspace(JSON.parse(JSON.stringify(workspace))).kind).toBe('workspace')
    expect(workspace.firm.name).toBe('Cap Conseil')
    expect(workspace.clients.map(({ name }) => name)).toEqual(['Ateliers Réunis'])
    expect(workspace.missions.map(({ title }) => title)).toEqual(['Catalogue en ligne'])
    expect(workspace.missions[0]?.timeEntries).toEqual([])
    expect(await missionCards(db)).toMatchObject([{ title: 'Catalogue en ligne' }])
  })

  it('can be written to', async () => {
    const db = await opened(version)
    const [mission] = await db.missions.toArray()
    if (mission === undefined) throw new Error('no mission')
    const row = { ...mission, title: 'Nouveau titre' }
    await commit(db, { what: 'Titre', scope: mission.id, edits: [{ table: 'missions', row }] })
    expect(await missionCards(db)).toMatchObject([{ title: 'Nouveau titre' }])
  })
})

describe('a database of version 2', () => {
  it('gives back the documents that were sent, as they left', async () => {
    const db = await opened(2)
    const [proposal] = await db.proposals.toArray()
    const [sent] = await sentDocumentsOf(db, 'proposal', [proposal?.id ?? ''])
    expect(sent).toMatchObject({
      version: 1,
      sentOn: '2024-09-15',
      waivers: [{ reason: 'À la commande' }],
    })
    const content = sent && thawed(sent)
    expect(content).toMatchObject({
      kind: 'tree',
      tree: { cover: { title: 'Catalogue en ligne' } },
    })
  })
})

it('the last fixture has the tables of the version that is written today', async () => {
  const db = await aStore().open()
  const stores = db.tables.map(({ name, schema: { primKey, indexes } }) => [
    name,
    [primKey, ...indexes].map(({ src }) => src).join(', '),
  ])
  expect(Object.fromEntries(stores)).toEqual(fixture(schemaVersion).stores)
})
