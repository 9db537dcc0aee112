import { expect, test } from 'vitest'
import { found } from '../one-mission.ts'

const participants = [
  { name: 'Mme Alice Morel', role: 'directrice' },
  { name: 'Paul Roy', role: 'serriste' },
  { name: 'Mme Jeanne Brun', role: 'responsable des ventes', note: 'Excusée' },
  { name: 'Karim Petit', note: 'Absent' },
]
const told = (notes: string, other: object = {}) =>
  found({ meeting: { participants, sections: [{ title: 'Échanges', notes }], ...other } })

test.each([
  'Mme Morel estime que le quai est trop court.',
  'Mme Brun avait demandé un point sur les ventes.',
  'Le plan est présenté à Mme Brun demain.',
  'Mme Brun rappelle par écrit son accord.',
  'Karim Petit est chargé du quai.',
  'M. Karim confirmera la date.',
])('« %s » lets nobody speak who was away', text => {
  expect(told(text)).toEqual([])
})

test.each([
  ['Mme Brun estime que le quai est trop court.', 'Mme Jeanne Brun'],
  ['Maître Brun estime que le quai est trop court.', 'Mme Jeanne Brun'],
  ['- ⚠️ Jeanne demande un second devis', 'Mme Jeanne Brun'],
  ['Prix. **Karim Petit** a rappelé la règle.', 'Karim Petit'],
])('« %s » lets somebody speak who was away', (text, name) => {
  expect(told(text)).toEqual([`unknown-person ${name}`])
})

test('Whoever is there speaks under a last name that somebody away bears too', () => {
  const both = [...participants, { name: 'M. Luc Brun', role: 'comptable' }]
  expect(told('M. Brun estime que le quai est trop court.', { participants: both })).toEqual([])
})

test('Those who were away are not quoted, nor heard round the table', () => {
  const quoted = (author: string) => told('', { quotes: [{ author, text: 'Bravo !' }] })
  expect(quoted('Paul')).toEqual([])
  expect(quoted('Karim')).toEqual(['unknown-person Karim Petit'])
  expect(quoted('Karim (atelier du bas)')).toEqual(['unknown-person Karim Petit'])
  expect(told('', { feedback: [{ author: 'Jeanne', text: 'Bravo !' }] })).toEqual([
    'unknown-person Mme Jeanne Brun',
  ])
})

test('A first name that somebody there bears too is theirs', () => {
  const two = [...participants, { name: 'Jeanne Salle' }]
  expect(told('Jeanne demande un second devis.', { participants: two })).toEqual([])
})

test('What was sent beforehand is read by somebody else', () => {
  const quoted = (author: string, own: object = {}) =>
    found({
      meeting: {
        participants: [
          ...participants.slice(0, 3),
          { name: 'Karim Petit', note: 'Absent', ...own },
        ],
        quotes: [{ author, text: 'Bravo !' }],
      },
    })
  expect(quoted('Karim Petit (avis lu en séance)')).toEqual([])
  expect(quoted('Karim Petit (note transmise le 3 février)')).toEqual([])
  expect(quoted('Karim Petit', { role: 'excusé, qui avait transmis son avis' })).toEqual([])
  expect(quoted('Karim Petit', { note: 'Excusé, représenté par une note écrite' })).toEqual([])
  expect(quoted('Karim Petit (serres)')).toEqual(['unknown-person Karim Petit'])
})
