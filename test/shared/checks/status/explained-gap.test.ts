import { describe, expect, test } from 'vitest'
import { checkWorkspace } from '../../../../shared/checks/check-workspace.ts'
import { exampleId } from '../../documents/budget-example.ts'
import { workspaceOf } from '../across/one-mission.ts'

const line = { id: exampleId(1), label: 'Conseil', kind: 'consulting', amount: 100_000 }
/** 30 % of the budget for 18 % of the calendar, under a green status. */
const severity = (text: string) =>
  checkWorkspace(
    workspaceOf({
      brief: { start: '2025-01-13', end: '2025-12-31' },
      reports: [
        {
          status: 'green',
          date: '2025-03-17',
          budget: { lines: [{ ...line, spent: 30_000 }] },
          notes: [{ text }],
        },
      ],
    }),
    '2025-12-01',
  ).flatMap(({ code, severity: each }) => (code === 'rag-mismatch' ? [each] : []))

describe('Money ahead of time under a green status', () => {
  test.each([
    '30 % du budget pour 18 % du temps : prévu, la première phase a le tiers des jours',
    '30 % du budget sont consommés à 18 % du calendrier, car les achats viennent d’abord',
    'L’écart (30 % du budget, 18 % du temps) s’explique par l’achat des pompes',
    'Budget à 30 %, temps à 18 %, comme prévu : les achats sont faits en janvier',
  ])('is a remark where the report says why: « %s »', text => {
    expect(severity(text)).toEqual(['info'])
  })

  test.each([
    'Tout avance',
    '30 % du budget prévu pour 18 % du temps',
    '30 % du budget sont consommés à 18 % du calendrier',
    '30 % du budget, car les achats viennent d’abord',
    '130 % des heures pour 18 % du temps, car les achats viennent d’abord',
  ])('is to be looked at where it does not: « %s »', text => {
    expect(severity(text)).toEqual(['warning'])
  })
})
