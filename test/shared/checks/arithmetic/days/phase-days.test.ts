import { expect, test } from 'vitest'
import { checkWorkspace } from '../../../../../shared/checks/check-workspace.ts'
import { Mission } from '../../../../../shared/domain/mission/mission.ts'
import { emptyWorkspace } from '../../../../../shared/domain/workspace/workspace.ts'
import { exampleClient, exampleId } from '../../../documents/budget-example.ts'

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

test('The total stated under a budget is that of its lines, whatever was agreed', () => {
  const budget = (total: number) => ({
    budget: {
      envelope: 1_200_000,
      lines: [
        { id: exampleId(981), label: 'Étude', kind: 'other', amount: 500_000 },
        { id: exampleId(982), label: 'Logiciel', kind: 'licence', amount: 700_000 },
      ],
      stated: { total },
    },
  })
  expect(found(budget(1_200_000))).toEqual([])
  expect(found(budget(1_210_000))).toEqual(['total-mismatch 12 100 € → 12 000 €'])
})

test('The phases of a brief take the days that its budget sells', () => {
  const line = { id: exampleId(960), label: 'Conseil', kind: 'consulting', amount: 3_000_000 }
  const sold = (days: number) => found({ budget: { lines: [{ ...line, days }] } }, 8, 14, 9)
  expect(sold(31)).toEqual([])
  expect(sold(30)).toEqual(['figure-conflict 31 jours → 30 jours'])
})
