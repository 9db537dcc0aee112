import { describe, expect, it } from 'vitest'
import { readWorkspace } from '../../../renderer/storage/backup.ts'
import { commit } from '../../../renderer/storage/changes/commit.ts'
import type { EtabliDatabase } from '../../../renderer/storage/database/database.ts'
import { openDatabase } from '../../../renderer/storage/database/open-database.ts'
import { missionCards } from '../../../renderer/storage/records/missions.ts'
import { sentDocumentsOf } from '../../../renderer/storage/records/sent-documents.ts'
import { thawed } from '../../../shared/documents/frozen-document.ts'
import { schemaVersion } from '../../../shared/domain/workspace/schema-version.ts'
import { parseWorkspace } from '../../../shared/domain/workspace/workspace.ts'
import { anOlderStore, olderVersion } from './an-older-store.ts'
import { aStore } from './test-database.ts'

async function opened(version: number): Promise<EtabliDatabase> {
  const now = await openDatabase(...(await anOlderStore(version)))
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
  expect(Object.fromEntries(stores)).toEqual(olderVersion(schemaVersion).stores)
})
