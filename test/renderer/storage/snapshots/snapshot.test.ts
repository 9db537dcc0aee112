import { gunzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { loadWorkspace, readWorkspace } from '../../../../renderer/storage/backup.ts'
import { commit } from '../../../../renderer/storage/changes/commit.ts'
import { onStored } from '../../../../renderer/storage/changes/on-stored.ts'
import { moveToTrash } from '../../../../renderer/storage/records/trash.ts'
import { packedWorkspace, storedContents } from '../../../../renderer/storage/snapshots/snapshot.ts'
import { emptyFirm } from '../../../../shared/domain/firm/firm.ts'
import { parseWorkspace, type Workspace } from '../../../../shared/domain/workspace/workspace.ts'
import { sampleWorkspace } from '../../../resources/sample-workspace.ts'
import { aStore } from '../test-database.ts'

const sample = sampleWorkspace()

async function theSampleFirm() {
  const db = await aStore().open()
  await loadWorkspace(db, sample)
  return db
}

function unpacked(bytes: Uint8Array): Workspace {
  const parsed = parseWorkspace(JSON.parse(gunzipSync(bytes).toString()))
  if (parsed.kind === 'refused') throw new Error(parsed.reason)
  return parsed.workspace
}

describe('the workspace packed for a snapshot', () => {
  it('is the whole of it, trash included, in the public format', async () => {
    const db = await theSampleFirm()
    const [mission] = sample.missions
    const id = mission?.id ?? ''
    await moveToTrash(db, { table: 'missions', id, what: 'x', scope: 'workspace' })
    const taken = await packedWorkspace(db)
    const held = unpacked(taken?.bytes ?? new Uint8Array())
    expect(held).toEqual(await readWorkspace(db, { withTrash: true }))
    expect(held.missions.find(each => each.id === id)?.deletedAt).toBeDefined()
    expect(taken?.contents.missions).toBe(sample.missions.length - 1)
  })

  it('is told to hold what it holds', async () => {
    const db = await theSampleFirm()
    const { contents } = (await packedWorkspace(db)) ?? {}
    expect(contents).toEqual(await storedContents(db))
    expect(contents?.records).toBeGreaterThan(sample.missions.length)
    expect(contents?.proposals).toBe(sample.proposals.length)
  })

  it('is the same to the byte while nothing changes', async () => {
    const db = await theSampleFirm()
    expect(await packedWorkspace(db)).toEqual(await packedWorkspace(db))
  })

  it('comes back into an empty store as it was', async () => {
    const db = await theSampleFirm()
    const taken = await packedWorkspace(db)
    const other = await aStore().open()
    await loadWorkspace(other, unpacked(taken?.bytes ?? new Uint8Array()))
    expect(await storedContents(other)).toEqual(taken?.contents)
  })

  it('is none where nobody has worked yet', async () => {
    expect(await packedWorkspace(await aStore().open())).toBeUndefined()
  })
})

describe('a change of the workspace', () => {
  it('is heard of once it is stored, and one of another workspace is not', async () => {
    const [db, other] = [await aStore().open(), await aStore().open()]
    let heard = 0
    const stop = onStored(db, () => heard++)
    const change = {
      what: 'Cabinet créé',
      scope: 'workspace',
      edits: [{ table: 'firm' as const, row: { ...emptyFirm(), name: 'Cap' } }],
    }
    await commit(other, change)
    await db.meta.put({ key: 'note', value: 1 })
    expect(heard).toBe(0)
    await commit(db, change)
    expect(heard).toBe(1)
    stop()
    await commit(db, { ...change, changeId: 'again', edits: [{ table: 'firm', row: emptyFirm() }] })
    expect(heard).toBe(1)
  })
})
