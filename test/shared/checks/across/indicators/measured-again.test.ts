import { describe, expect, test } from 'vitest'
import { exampleId } from '../../../documents/budget-example.ts'
import { found } from '../one-mission.ts'

const kpi = (baseline: string, actual?: string) => ({
  id: exampleId(1),
  label: 'Taux de remplissage',
  baseline,
  ...(actual !== undefined && { actual }),
})
const told = (first: string) =>
  found({
    brief: { kpis: [kpi('71%')], situation: ['Taux de remplissage : 71%'] },
    reports: [{ highlights: [{ tone: 'info', text: first }] }, { kpis: [kpi('69%', '74%')] }],
  })

describe('Where an indicator starts from', () => {
  test('is told once where a report gives another figure than the brief', () => {
    expect(told('Premières visites faites')).toEqual(['figure-conflict 69%'])
  })

  test.each([
    'Remplissage : 69 % mesurés, contre 71 % annoncés',
    'Nous avons relevé un taux de remplissage de 69 %.',
  ])('may be measured again: « %s »', first => {
    expect(told(first)).toEqual([])
  })

  test('is not measured again by another figure, or that of something else', () => {
    expect(told('Remplissage : 70 % mesurés')).toEqual(['figure-conflict 69%'])
    expect(told('Perte de plants : 69 % mesurés')).toEqual(['figure-conflict 69%'])
  })
})
