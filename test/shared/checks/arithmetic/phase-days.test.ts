import { expect, test } from 'vitest'
import { checkWorkspace } from '../../../../shared/checks/check-workspace.ts'
import { Mission } from '../../../../shared/domain/mission.ts'
import { emptyWorkspace } from '../../../../shared/domain/workspace.ts'
import { exampleClient, exampleId } from '../../documents/budget-example.ts'

/** Of a mission with these days in its phases. */
function found(mission: object, ...days: number[]): string[] {
  const phases = days.map((each, index) => ({
    id: exampleId(970 + index),
    name: `Partie ${index + 1}`,
    effort: [{ person: 'Équipe', days: each }],
  }))
  const read = Mission.parse({ id: exampleId(969), clientId: exampleClient.id, phases, ...mission })
  const workspace = { ...emptyWorkspace(), clients: [exampleClient], missions: [read] }
  return checkWorkspace(workspace, '2025-01-01').map(({ code, stated = '', expected = '' }) =>
    `${code} ${stated} → ${expected}`.replace(/\s/gu, ' '),
  )
}

test('The days stated for all phases are theirs', () => {
  expect(found({ statedDays: 31 }, 9, 14, 8)).toEqual([])
  expect(found({ statedDays: 32 }, 9, 14, 8)).toEqual(['total-mismatch 32 jours → 31 jours'])
  expect(found({}, 9, 14, 8)).toEqual([])
})

test('A budget’s total with VAT is that of its envelope, whatever the rate', () => {
  const taxed = (cents: string) => ({
    budget: { envelope: 4_150_000, lines: [] },
    notes: [{ heading: 'Budget', text: `Total TTC : ${cents} €` }],
  })
  expect(found(taxed('49 800'))).toEqual([])
  expect(found(taxed('43 782,50'))).toEqual([])
  expect(found(taxed('49 700'))).toEqual(['total-mismatch 49 700 € → 49 800 €'])
})
