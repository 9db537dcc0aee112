import { expect, test } from 'vitest'
import { checkWorkspace } from '../../../../shared/checks/check-workspace.ts'
import { Playbook } from '../../../../shared/domain/playbook.ts'
import { emptyWorkspace } from '../../../../shared/domain/workspace.ts'
import { exampleId } from '../../documents/budget-example.ts'

function found(...items: readonly string[]): (string | undefined)[] {
  const playbook = Playbook.parse({
    id: exampleId(950),
    kind: 'qualification',
    title: 'Qualification',
    steps: [{ title: 'Note', items }],
  })
  const workspace = { ...emptyWorkspace(), playbooks: [playbook] }
  return checkWorkspace(workspace, '2025-01-01').map(
    ({ stated, expected }) => `${stated} → ${expected}`,
  )
}

test('The points of a process make the total below them', () => {
  expect(
    found('Budget : voté ? – 30', 'Décideur : connu ? – 45', 'Délai – 25', 'Total : 100'),
  ).toEqual([])
  expect(
    found('Budget : voté ? – 30', 'Décideur : connu ? – 45', 'Délai – 30', 'Total : 100'),
  ).toEqual(['100 → 105'])
})

test('Other items of a step are no points', () => {
  expect(found('Rappeler sous 24h', 'Relancer à J+7', 'Total : 100')).toEqual([])
  expect(found('Rappeler – 2', 'Go au-dessus de 60 points', 'Total : 100')).toEqual([])
})
