import { gunzipSync } from 'node:zlib'
import Dexie from 'dexie'
import { describe, expect, it } from 'vitest'
import { commit } from '../../../../renderer/storage/changes/commit.ts'
import { openDatabase } from '../../../../renderer/storage/database/open-database.ts'
import type { SealedWorkspace } from '../../../../renderer/storage/database/seal.ts'
import { journalPosition } from '../../../../renderer/storage/journal/journal-position.ts'
import { workspaceIn } from '../../../../renderer/storage/snapshots/kept-snapshots.ts'
import { schemaVersion } from '../../../../shared/domain/workspace/schema-version.ts'
import { anOlderStore } from '../an-older-store.ts'
import { aMainProcess } from '../main-process.ts'
import { aClient } from '../rows.ts'
import { aStore } from '../test-database.ts'

const full = { kind: 'failed', reason: 'Le disque est plein.' } as const

function counting() {
  const sealed: SealedWorkspace[] = []
  const seal = async (workspace: SealedWorkspace) => {
    sealed.push(workspace)
    return { kind: 'kept' } as const
  }
  return { sealed, seal }
}

async function versionOf(name: string, options: object): Promise<number> {
  const probe = await new Dexie(name, options).open()
  probe.close()
  return probe.verno
}

describe('before an update changes the store', () => {
  it('what it holds is sealed, as the version that wrote it left it', async () => {
    const [name, options] = await anOlderStore(1)
    const { sealed, seal } = counting()
    const opened = await openDatabase(name, { ...options, seal })
    expect(opened.kind).toBe('open')
    expect(sealed).toHaveLength(1)
    const json = JSON.parse(gunzipSync(sealed[0]?.bytes ?? '').toString())
    expect(json.clients).toMatchObject([{ name: 'Ateliers Réunis' }])
    expect(json.missions[0]).not.toHaveProperty('timeEntries')
    expect(sealed[0]).toMatchObject({ contents: { missions: 1 }, sealedBefore: schemaVersion })
  })

  it('it is listed as such, can be restored, and is no longer there to go', async () => {
    const [name, options] = await anOlderStore(1)
    const main = aMainProcess()
    await openDatabase(name, { ...options, seal: main.api.keepSnapshot })
    const listed = await main.api.listSnapshots()
    const [snapshot] = listed.kind === 'listed' ? listed.snapshots : []
    if (snapshot === undefined) throw new Error('nothing was sealed')
    expect(snapshot.isSealed).toBe(true)
    expect(await workspaceIn(snapshot, main.api)).toMatchObject({
      workspace: { missions: [{ title: 'Catalogue en ligne' }] },
    })
    for (let each = 0; each < 15; each++) {
      const db = await aStore().open()
      await commit(db, { what: 'x', scope: 'x', edits: [{ table: 'clients', row: aClient() }] })
      await main.keep(db)
    }
    expect(main.snapshotFiles().filter(file => file.includes('avant la version'))).toHaveLength(1)
    expect(main.snapshotFiles()).toHaveLength(11)
  })

  it('it stays as it was where it cannot be sealed, and that is told', async () => {
    const [name, options] = await anOlderStore(1)
    const before = await versionOf(name, options)
    const opened = await openDatabase(name, { ...options, seal: async () => full })
    expect(opened).toMatchObject({
      kind: 'refused',
      cause: 'unsealed',
      reason: expect.stringContaining('Le disque est plein. Rien n’a été modifié.'),
    })
    expect(await versionOf(name, options)).toBe(before)
    expect((await openDatabase(name, { ...options, seal: counting().seal })).kind).toBe('open')
  })
})

describe('nothing is sealed', () => {
  it('at a first start, nor at any start of the same version', async () => {
    const { options } = aStore()
    const { sealed, seal } = counting()
    for (let start = 0; start < 2; start++) {
      const opened = await openDatabase('the same', { ...options, seal })
      if (opened.kind === 'refused') throw new Error(opened.reason)
      await journalPosition(opened.db)
      opened.db.close()
    }
    expect(sealed).toEqual([])
  })
})
