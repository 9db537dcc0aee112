import { expect, it } from 'vitest'
import { sceneOf } from '../../../../../shared/checks/scene/scene.ts'
import { reachedOnce } from '../../../../../shared/checks/time/milestones/reached-once.ts'
import { exampleId } from '../../../documents/budget-example.ts'
import { workspaceOf } from '../../across/one-mission.ts'

const row = (actual: string | undefined, changes: object = {}) => ({
  id: exampleId(60),
  title: 'Serres équipées',
  planned: '2025-02-10',
  status: 'done',
  ...(actual !== undefined && { actual }),
  ...changes,
})
const found = (first: readonly object[], next: readonly object[]) =>
  reachedOnce(
    sceneOf(workspaceOf({ reports: [{ milestones: first }, { milestones: next }] }), '2025-12-01'),
  ).map(({ message }) => message.replace(/\s/g, ' '))

it('a milestone reached one day was not reached another day in the next report', () => {
  expect(found([row('2025-02-12')], [row('2025-02-19')])).toEqual([
    '« Serres équipées » est atteint le 19 février 2025 ici, et le 12 février 2025 dans un rapport précédent.',
  ])
  expect(
    found([row('2025-02-10')], [row('2025-02-14', { title: 'Serres équipées ✅' })]),
  ).toHaveLength(1)
})

it.each([
  ['the same day', [row('2025-02-12')], [row('2025-02-12')]],
  ['not reached before', [row(undefined, { status: 'doing' })], [row('2025-02-19')]],
  ['no day told then', [row(undefined)], [row('2025-02-19')]],
  ['about then', [row('2025-02-15', { label: 'mi-février' })], [row('2025-02-12')]],
  ['planned for another day', [row('2025-02-12')], [row('2025-05-19', { planned: '2025-05-12' })]],
  ['two of that name', [row('2025-02-12'), row('2025-02-13')], [row('2025-02-13')]],
])('says nothing of one that is %s', (_, first, next) => {
  expect(found(first, next)).toEqual([])
})
