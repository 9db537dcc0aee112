import { truncateSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readWorkspace } from '../../../../renderer/storage/backup.ts'
import { commit, type Edit } from '../../../../renderer/storage/changes/commit.ts'
import type { EtabliDatabase } from '../../../../renderer/storage/database/database.ts'
import {
  journalPosition,
  startLineage,
} from '../../../../renderer/storage/journal/journal-position.ts'
import {
  hasSnapshot,
  takeWorkAhead,
  workAhead,
} from '../../../../renderer/storage/journal/work-ahead.ts'
import { aMainProcess, noting } from '../main-process.ts'
import { aClient, aMission, missionId } from '../rows.ts'
import { aStore } from '../test-database.ts'

/** A store that goes back to what it held a while ago, as a damaged one may. */
async function aStoreThatFallsBack({ snapshot = false, after = 2 } = {}) {
  const main = aMainProcess()
  const db = await aStore().open()
  const { settled } = noting(db, main.api)
  const edits: Edit[] = [
    { table: 'clients', row: aClient() },
    { table: 'missions', row: aMission() },
  ]
  await commit(db, { what: 'Mission créée', scope: 'workspace', edits })
  const fallBack = await stateOf(db)
  for (let count = 1; count <= after; count++) await entitle(db, `Titre ${count}`)
  if (snapshot) await main.keep(db)
  await settled()
  const whole = await readWorkspace(db)
  await fallBack()
  return { db, main, whole, fallBack, api: main.restarted() }
}

async function entitle(db: EtabliDatabase, title: string): Promise<void> {
  const edit: Edit = { table: 'missions', id: missionId, change: row => ({ ...row, title }) }
  await commit(db, { what: 'Titre', scope: missionId, edits: [edit] })
}

async function stateOf(db: EtabliDatabase): Promise<() => Promise<void>> {
  const states = await Promise.all(
    db.tables.map(async table => ({
      table,
      rows: await table.toArray(),
      keys: await table.toCollection().primaryKeys(),
    })),
  )
  return async () => {
    for (const { table, rows, keys } of states) {
      await table.clear()
      const isInline = table.schema.primKey.keyPath !== ''
      await (isInline ? table.bulkPut(rows) : table.bulkPut(rows, keys))
    }
  }
}

const titleIn = async (db: EtabliDatabase) => (await db.missions.get(missionId))?.title

describe('a store that is as far as its journal', () => {
  it('opens without a word', async () => {
    const { db, main, api } = await aStoreThatFallsBack({ after: 0 })
    expect(await workAhead(db, api)).toBeUndefined()
    await main.keep(db)
    expect(await workAhead(db, api)).toBeUndefined()
    expect(await workAhead(await aStore().open(), api)).toBeUndefined()
  })

  it('or further, because the journal could not be written, as well', async () => {
    const { db, main } = await aStoreThatFallsBack({ after: 0 })
    const silent = {
      ...main.api,
      writeChange: async () => ({ kind: 'failed', reason: '' }) as const,
    }
    noting(db, silent)
    await entitle(db, 'Deux')
    expect(await workAhead(db, aMainProcess().api)).toBeUndefined()
  })
})

describe.each([{ snapshot: false }, { snapshot: true }])(
  'a store that is behind what was noted of it, $snapshot for a snapshot of that',
  ({ snapshot }) => {
    it('is told how far, and what can be taken back', async () => {
      const { db, api, whole } = await aStoreThatFallsBack({ snapshot })
      const ahead = await workAhead(db, api)
      expect(ahead).toMatchObject({ count: 2, isKept: true })
      expect(ahead?.recovery?.workspace).toEqual(whole)
      expect(await workAhead(db, api), 'until somebody decides').toMatchObject({ count: 2 })
    })

    it('takes it back once what it holds is kept, and goes on from there', async () => {
      const { db, main, api } = await aStoreThatFallsBack({ snapshot })
      const recovery = (await workAhead(db, api))?.recovery
      if (recovery === undefined) throw new Error('nothing is ahead')
      const before = main.snapshotFiles().length
      expect(await takeWorkAhead(db, recovery.workspace, () => main.keep(db))).toEqual({
        kind: 'loaded',
      })
      expect(main.snapshotFiles()).toHaveLength(before + 1)
      expect(await titleIn(db)).toBe('Titre 2')
      expect(await workAhead(db, api)).toBeUndefined()
    })

    it('may be kept as it is: what was noted of another past never comes back', async () => {
      const { db, api } = await aStoreThatFallsBack({ snapshot })
      await workAhead(db, api)
      await startLineage(db)
      const { settled } = noting(db, api)
      await entitle(db, 'Autrement')
      await settled()
      expect(await workAhead(db, api)).toBeUndefined()
      expect(await titleIn(db)).toBe('Autrement')
    })
  },
)

describe('the journal', () => {
  it('has a snapshot to go on from, or one is to be taken', async () => {
    const { db, main, api } = await aStoreThatFallsBack({ after: 0 })
    expect(await hasSnapshot(await aStore().open(), api)).toBe(true)
    expect(await hasSnapshot(db, api)).toBe(false)
    await main.keep(db)
    expect(await hasSnapshot(db, api)).toBe(true)
    await startLineage(db)
    expect(await hasSnapshot(db, api)).toBe(false)
    await main.keep(db)
    expect(await hasSnapshot(db, api)).toBe(true)
  })
})

describe('what is in the store is never put at risk', () => {
  it('nothing is done where it cannot be kept first', async () => {
    const { db, api, whole } = await aStoreThatFallsBack()
    await workAhead(db, api)
    const failed = { kind: 'failed', reason: 'Le disque est plein.' } as const
    const before = await readWorkspace(db)
    expect(await takeWorkAhead(db, whole, async () => failed)).toEqual({
      kind: 'refused',
      reason: 'Le disque est plein.',
    })
    expect(await readWorkspace(db)).toEqual(before)
  })

  it('nothing is promised where what is ahead cannot be kept', async () => {
    const { db, api } = await aStoreThatFallsBack()
    const failed = { kind: 'failed', reason: 'Le disque est plein.' } as const
    const ahead = await workAhead(db, { ...api, keepSnapshot: async () => failed })
    expect(ahead).toMatchObject({ count: 2, isKept: false })
    expect(ahead?.recovery).toBeDefined()
  })

  it('what can no longer be put together is told, and not mixed with what follows', async () => {
    const { db, main, fallBack, api } = await aStoreThatFallsBack({ snapshot: true })
    await main.keep(db)
    for (const file of main.snapshotFiles()) truncateSync(file, 20)
    for (const file of main.journalFiles()) truncateSync(file, 0)
    await fallBack()
    const { lineage } = await journalPosition(db)
    const ahead = await workAhead(db, api)
    expect(ahead).toEqual({ count: 2, isKept: false })
    expect((await journalPosition(db)).lineage).not.toBe(lineage)
    expect(await workAhead(db, api)).toBeUndefined()
  })
})
