import { describe, expect, test } from 'vitest'
import { exampleId } from '../../../documents/budget-example.ts'
import { found } from '../one-mission.ts'

const kpis = [
  {
    id: exampleId(1),
    label: 'Temps de relance',
    baseline: '15h/semaine',
    actual: '6h/semaine',
    statedGap: '-60%',
  },
  { id: exampleId(2), label: 'Plants perdus', baseline: '9%', actual: '4%' },
]
const told = (highlight: string, conclusion: string) =>
  found({ reports: [{ kpis, highlights: [{ tone: 'good', text: highlight }], conclusion }] })

describe('The aim beside what was reached', () => {
  test('is told once in a report', () => {
    const highlight = 'Temps de relance réduit de 60% (vs 40% objectif)'
    expect(told(highlight, 'Objectifs dépassés (temps gagné 60% vs 40% attendu)')).toEqual([])
    expect(told(highlight, 'Objectifs dépassés (temps gagné 60% vs 50% attendu)')).toEqual([
      'figure-conflict 50 %',
    ])
    expect(told(highlight, 'Temps de relance : -60% pour un objectif de 40%')).toEqual([])
  })

  test.each([
    'Plants perdus 4% vs 5% attendu',
    'Ventes 60% vs 50% attendu',
    'Temps de relance réduit de 60% vs 50% prévu en mars',
    'Temps de relance : 6h vs 8h attendu',
  ])('may be that of another indicator, unit or day: « %s »', text => {
    expect(told('Temps de relance réduit de 60% (vs 40% objectif)', text)).toEqual([])
  })
})
