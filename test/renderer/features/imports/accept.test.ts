import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { acceptDocuments } from '../../../../renderer/features/imports/accept.ts'
import { readBytes } from '../../../../renderer/features/imports/reading/imported-source.ts'
import { reviewOf } from '../../../../renderer/features/imports/review/review.ts'
import { readWorkspace } from '../../../../renderer/storage/backup.ts'
import { redo, undo } from '../../../../renderer/storage/history/undo.ts'
import { aStore } from '../../storage/test-database.ts'

const documents = join(import.meta.dirname, '../../../shared/imports/fixtures/documents')
const making = { newId: () => crypto.randomUUID(), today: '2025-04-02' }

function review(name: string) {
  const [read] = readBytes(name, readFileSync(join(documents, `${name}.md`)), making)
  if (read?.kind !== 'document') throw new Error(`${name} is not read`)
  return reviewOf(read, name)
}

describe('Accepted documents', () => {
  it('come in as one change, which is taken back and made again as one', async () => {
    const db = await aStore().open()
    const imported = await acceptDocuments(db, [review('monthly'), review('minutes')])
    expect(imported).toMatchObject({ count: 2, table: 'reports', id: undefined })
    const whole = await readWorkspace(db)
    expect([whole.clients, whole.reports, whole.meetings].map(rows => rows.length)).toEqual([
      1, 1, 1,
    ])

    expect(await undo(db, 'workspace')).toMatchObject({
      kind: 'done',
      what: 'Import de 2 documents',
    })
    const { clients, reports, meetings, firm } = await readWorkspace(db)
    expect({ clients, reports, meetings, people: firm.people }).toEqual({
      clients: [],
      reports: [],
      meetings: [],
      people: [],
    })
    expect(await redo(db, 'workspace')).toMatchObject({ kind: 'done' })
    expect((await readWorkspace(db)).reports).toHaveLength(1)
  })

  it('open on their page when they are alone', async () => {
    const db = await aStore().open()
    const imported = await acceptDocuments(db, [review('playbook')])
    const [playbook] = (await readWorkspace(db)).playbooks
    expect(imported).toMatchObject({ count: 1, table: 'playbooks', id: playbook?.id })
  })

  it('that are there already change nothing', async () => {
    const db = await aStore().open()
    await acceptDocuments(db, [review('monthly'), review('minutes')])
    const before = await readWorkspace(db)
    expect(await acceptDocuments(db, [review('minutes'), review('monthly')])).toBeUndefined()
    expect(await readWorkspace(db)).toEqual(before)
  })
})
