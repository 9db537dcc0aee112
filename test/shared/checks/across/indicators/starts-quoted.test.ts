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
describe('Where it started, in somebody’s words', () => {
  const quoted = (text: string) =>
    found({
      reports: [{ kpis, satisfaction: { scores: [], quotes: [{ author: 'Odile', text }] } }],
    })

  test('is where the row starts', () => {
    expect(quoted('Avant, on passait 15h/semaine sur les relances.')).toEqual([])
    expect(quoted('Avant, on passait 25h/semaine sur les relances.')).toEqual([
      'figure-conflict 25 h',
    ])
    expect(quoted('Auparavant nous perdions 18 heures par semaine en relances.')).toEqual([
      'figure-conflict 18 heures',
    ])
  })

  test.each([
    'Avant, on passait près de 20h/semaine sur les relances.',
    'Avant, je passais 2h par jour sur les relances.',
    'Avant, on passait 25h/semaine à arroser.',
    'Avant la relance de mars, 3h/semaine suffisaient.',
    'On passe 5h/semaine sur les relances.',
  ])('may be told roughly, or of something else: « %s »', text => {
    expect(quoted(text)).toEqual([])
  })
})
