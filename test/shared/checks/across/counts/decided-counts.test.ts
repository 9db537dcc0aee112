import { describe, expect, test } from 'vitest'
import { exampleId } from '../../../documents/budget-example.ts'
import { found } from '../one-mission.ts'

const minutes = (decision: { title: string; reason?: string }, notes: string) =>
  found({ meeting: { decisions: [decision], sections: [{ title: 'Synthèse', notes }] } })

describe('What minutes decide', () => {
  const trial = { title: 'Essai à domicile', reason: '10 montures pendant 5 jours' }

  test('is told alike in their summary', () => {
    expect(
      minutes(trial, 'Deux services : rappel, essai à domicile (8 montures, 5 jours).'),
    ).toEqual(['figure-conflict 8'])
    expect(
      minutes({ title: 'Essai à domicile : 10 montures' }, '**Essai à domicile** (8 montures)'),
    ).toEqual(['figure-conflict 8'])
  })

  test.each([
    'Deux services : rappel, essai à domicile (10 montures, 5 jours).',
    'Essai à domicile (2 opticiens formés)',
    'Essai en magasin (8 montures)',
    'Fiches de l’essai à domicile et du prêt (8 montures)',
    'Essai à domicile (8 montures le matin, 2 montures le soir)',
  ])('may be told in part, or beside something else: « %s »', notes => {
    expect(minutes(trial, notes)).toEqual([])
  })
})

test('What an action of the matrix costs is told alike in a sentence', () => {
  const told = (notes: string) =>
    found({
      meeting: {
        matrix: [
          { id: exampleId(1), title: 'Essayage virtuel', impact: 'moyen', effort: '6 mois + 18K€' },
        ],
        sections: [{ title: 'Synthèse', notes }],
      },
    })
  expect(told('1. Deux services\n3. L’essayage virtuel (15K€) attendra')).toEqual([
    'figure-conflict 15 000 €',
  ])
  expect(told('3. L’essayage virtuel (18K€) attendra')).toEqual([])
  expect(told('3. L’essayage virtuel : 3 K€ par an')).toEqual([])
})
