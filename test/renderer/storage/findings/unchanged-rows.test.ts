import { expect, test } from 'vitest'
import { loadWorkspace, readWorkspace } from '../../../../renderer/storage/backup.ts'
import { commit } from '../../../../renderer/storage/changes/commit.ts'
import { withUnchangedRows } from '../../../../renderer/storage/findings/unchanged-rows.ts'
import { sampleWorkspace } from '../../../resources/sample-workspace.ts'
import { aStore } from '../test-database.ts'

test('After an edit only the row that was written is another object', async () => {
  const db = await aStore().open()
  await loadWorkspace(db, sampleWorkspace())
  const before = await readWorkspace(db)
  const [edited] = before.proposals
  if (edited === undefined) throw new Error('The sample has no proposal')
  const row = { ...edited, subject: 'Autre objet' }
  await commit(db, {
    what: 'Objet modifié',
    scope: edited.id,
    edits: [{ table: 'proposals', row }],
  })
  const read = await readWorkspace(db)
  const after = withUnchangedRows(read, before)
  expect(after).toEqual(read)
  expect(after.proposals.filter(each => !before.proposals.includes(each))).toMatchObject([
    { id: edited.id, subject: 'Autre objet' },
  ])
  expect(after.missions.every((each, index) => each === before.missions[index])).toBe(true)
  expect(after.firm).toBe(before.firm)
})

test('Rows that tell no revision are taken as they are read', () => {
  const [one, other] = [sampleWorkspace(), sampleWorkspace()]
  expect(withUnchangedRows(other, one).missions).toEqual(other.missions)
  expect(withUnchangedRows(other, undefined)).toBe(other)
})
