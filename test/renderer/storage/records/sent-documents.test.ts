import { describe, expect, it } from 'vitest'
import { loadWorkspace, readWorkspace } from '../../../../renderer/storage/backup.ts'
import { commit } from '../../../../renderer/storage/changes/commit.ts'
import type { EtabliDatabase } from '../../../../renderer/storage/database/database.ts'
import { redo, undo } from '../../../../renderer/storage/history/undo.ts'
import {
  markAsSent,
  type Sending,
  sentDocumentsOf,
  sentDocumentsTo,
} from '../../../../renderer/storage/records/sent-documents.ts'
import { moveToTrash } from '../../../../renderer/storage/records/trash.ts'
import { thawed } from '../../../../shared/documents/frozen-document.ts'
import { missionBriefDocument } from '../../../../shared/documents/mission-brief.ts'
import { proposalDocument } from '../../../../shared/documents/proposal.ts'
import { emptyFirm } from '../../../../shared/domain/firm/firm.ts'
import { parseWorkspace } from '../../../../shared/domain/workspace/workspace.ts'
import { aClient, aMission, aProposal, clientId, missionId, proposalId } from '../rows.ts'
import { aStore } from '../test-database.ts'

const proposalTree = proposalDocument({
  proposal: aProposal(),
  client: aClient(),
  firm: emptyFirm(),
  today: '2024-09-15',
})

const briefTree = missionBriefDocument({
  mission: aMission(),
  client: aClient(),
  firm: emptyFirm(),
  today: '2024-09-15',
})

const owners = { clientId, missionId }
const someone = { recipient: { name: 'Anne Vidal' }, sentOn: '2024-09-15', waivers: [] }
const proposalSending: Sending = {
  ...owners,
  ...someone,
  kind: 'proposal',
  sourceId: proposalId,
  tree: proposalTree,
  scope: proposalId,
}
const briefSending: Sending = {
  ...owners,
  ...someone,
  kind: 'brief',
  sourceId: missionId,
  tree: briefTree,
  scope: missionId,
}

async function aWorkspace() {
  const store = aStore()
  const db = await store.open()
  const edits = [
    { table: 'clients', row: aClient() },
    { table: 'missions', row: aMission() },
    { table: 'proposals', row: aProposal() },
  ] as const
  await commit(db, { what: 'Mission créée', scope: 'workspace', edits })
  return { store, db }
}

async function statusOf(db: EtabliDatabase) {
  return (await db.proposals.get(proposalId))?.status
}

describe('sending a proposal', () => {
  it('keeps the document as it left, and says that the proposal was sent', async () => {
    const { db } = await aWorkspace()
    await markAsSent(db, proposalSending)
    const [sent, ...others] = await sentDocumentsOf(db, 'proposal', [proposalId])
    expect(others).toEqual([])
    expect(sent).toMatchObject({ version: 1, sentOn: '2024-09-15', recipient: someone.recipient })
    expect(sent && thawed(sent)).toEqual({ kind: 'tree', tree: proposalTree })
    expect(await statusOf(db)).toBe('sent')
  })

  it('justifies the findings that were let pass with a reason, until it is taken back', async () => {
    const { db } = await aWorkspace()
    const waivers = [
      { code: `total-mismatch|proposals|${proposalId}|phases|82,5|43`, reason: 'Convenu' },
      { code: 'recipient-email', reason: 'Remise en main propre' },
    ].map(each => ({ ...each, message: 'À voir.' }))
    await markAsSent(db, { ...proposalSending, waivers })
    const [justification, ...others] = await db.justifications.toArray()
    expect(others).toEqual([])
    const kept = { finding: waivers[0]?.code, reason: 'Convenu', on: '2024-09-15' }
    expect(justification).toMatchObject(kept)
    await undo(db, proposalId)
    const left = (await db.justifications.toArray()).filter(row => row.deletedAt === undefined)
    expect(left).toEqual([])
  })

  it('is one change, which Ctrl+Z takes back and gives again whole', async () => {
    const { db } = await aWorkspace()
    await markAsSent(db, proposalSending)
    expect(await undo(db, proposalId)).toMatchObject({ kind: 'done' })
    expect(await statusOf(db)).toBe('draft')
    expect(await sentDocumentsOf(db, 'proposal', [proposalId])).toEqual([])
    expect(await redo(db, proposalId)).toMatchObject({ kind: 'done' })
    expect(await statusOf(db)).toBe('sent')
    expect(await sentDocumentsOf(db, 'proposal', [proposalId])).toHaveLength(1)
  })

  it('is refused a second time: what was sent is not sent again without a new version', async () => {
    const { db } = await aWorkspace()
    await markAsSent(db, proposalSending)
    await expect(markAsSent(db, proposalSending)).rejects.toThrow('nouvelle version')
    expect(await sentDocumentsOf(db, 'proposal', [proposalId])).toHaveLength(1)
  })

  it('leaves the answer of one that was sent before anything was kept', async () => {
    const { db } = await aWorkspace()
    const row = aProposal({ status: 'accepted' })
    await commit(db, { what: 'Réponse', scope: proposalId, edits: [{ table: 'proposals', row }] })
    await markAsSent(db, proposalSending)
    expect(await statusOf(db)).toBe('accepted')
  })

  it('carries the number printed on the document', async () => {
    const { db } = await aWorkspace()
    expect(await markAsSent(db, { ...proposalSending, version: 3 })).toMatchObject({ version: 3 })
  })
})

describe('sending another document', () => {
  it('counts its versions, without those that were taken back', async () => {
    const { db } = await aWorkspace()
    expect(await markAsSent(db, briefSending)).toMatchObject({ version: 1 })
    expect(await markAsSent(db, briefSending)).toMatchObject({ version: 2 })
    await undo(db, missionId)
    expect(await markAsSent(db, briefSending)).toMatchObject({ version: 2 })
  })

  it('counts the documents of one record kind by kind', async () => {
    const { db } = await aWorkspace()
    await markAsSent(db, briefSending)
    expect(await markAsSent(db, { ...briefSending, kind: 'reference' })).toMatchObject({
      version: 1,
    })
  })

  it('notes the revision of its record, so that a later edit can be seen', async () => {
    const { db } = await aWorkspace()
    const mission = await db.missions.get(missionId)
    expect((await markAsSent(db, briefSending)).sourceRevision).toBe(mission?.revision)
  })
})

describe('what was sent', () => {
  it('stays when its proposal, its mission and its client are thrown away', async () => {
    const { db } = await aWorkspace()
    await markAsSent(db, proposalSending)
    await markAsSent(db, briefSending)
    for (const [table, id] of [
      ['proposals', proposalId],
      ['missions', missionId],
      ['clients', clientId],
    ] as const) {
      await moveToTrash(db, { table, id, what: 'Suppression', scope: 'workspace' })
    }
    expect((await sentDocumentsTo(db, clientId)).map(({ kind }) => kind).toSorted()).toEqual([
      'brief',
      'proposal',
    ])
  })

  it('leaves with the workspace and comes back whole on another machine', async () => {
    const { db } = await aWorkspace()
    await markAsSent(db, proposalSending)
    const file = JSON.parse(JSON.stringify(await readWorkspace(db)))
    const parsed = parseWorkspace(file)
    if (parsed.kind === 'refused') throw new Error(parsed.reason)
    const other = await aStore().open()
    await loadWorkspace(other, parsed.workspace)
    const [sent] = await sentDocumentsOf(other, 'proposal', [proposalId])
    expect(sent && thawed(sent)).toEqual({ kind: 'tree', tree: proposalTree })
  })
})
