import { describe, expect, test } from 'vitest'
import { exampleId } from '../../../documents/budget-example.ts'
import { found } from '../../across/one-mission.ts'

const decisions = [{ title: 'Essai maintenu au 24 février, avec deux chefs' }]
const milestones = [
  { id: exampleId(2), title: 'Démarrage des semis', planned: '2025-02-03', status: 'done' },
  { id: exampleId(1), title: 'Ouverture de la boutique', planned: '2025-03-10' },
]
const told = (text: string) =>
  found({
    meeting: { decisions },
    reports: [
      { date: '2025-02-28', status: 'amber', milestones },
      { kind: 'final', date: '2025-05-30', status: 'amber', conclusion: text },
    ],
  }).filter(each => !each.startsWith('rag'))

describe('What a report says began', () => {
  test.each([
    ['Essai de 4 semaines sur 3 serres, démarré le 10 février.', '10 février 2025'],
    ['L’essai a démarré le 12 février.', '12 février 2025'],
    ['La boutique est ouverte depuis le 26 février.', '26 février 2025'],
  ])('had not begun when it was still awaited: « %s »', (text, stated) => {
    expect(told(text)).toEqual([`date-conflict ${stated}`])
  })

  test('may have been launched, or have begun', () => {
    expect(told('Essai lancé le 11 février.')).toEqual(['date-conflict 11 février 2025'])
  })

  test.each([
    'Essai de 4 semaines sur 3 serres, démarré le 24 février.',
    'L’essai a démarré le 20 février, plus tôt que prévu.',
    'L’essai a démarré le 3 mars, une semaine après la date prévue.',
    'L’essai des paillages a démarré le 10 février.',
    'La boutique est ouverte depuis le 6 mars.',
    'La boutique en ligne est ouverte depuis le 6 février.',
    'Les semis ont démarré le 27 janvier.',
    'Le chantier a démarré le 3 février.',
  ])('may have begun then: « %s »', text => {
    expect(told(text)).toEqual([])
  })
})
