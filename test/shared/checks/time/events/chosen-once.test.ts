import { expect, test } from 'vitest'
import { found } from '../../across/one-mission.ts'

const told = (first: string, next: string) =>
  found({
    reports: [
      { date: '2025-03-28', highlights: [{ tone: 'good', text: first }] },
      { date: '2025-04-30', summary: next },
    ],
  })
const conflict = (day: string) => [`date-conflict ${day} 2025`]

test('What is chosen by its name is so on one day', () => {
  const first = 'Arboréo retenu le 14 mars, comme prévu'
  expect(told(first, 'Le logiciel (Arboréo, retenu le 21 mars) tient parole.')).toEqual(
    conflict('21 mars'),
  )
  expect(told(first, 'Arboréo a été choisi par le comité le 18 mars.')).toEqual(conflict('18 mars'))
  expect(told(first, 'Arboréo, sélectionné le 14 mars, tient parole.')).toEqual([])
  expect(told(first, 'Arboréo (retenu le 14 mars 2025) tient parole.')).toEqual([])
  expect(told(first, 'Arboréo, retenu en mars, tient parole.')).toEqual([])
  expect(told(first, 'Arboréo Pro a été retenu le 21 mars.')).toEqual([])
  expect(told(first, 'Floréal, retenu le 21 mars, tient parole.')).toEqual([])
})

test('A first round, a demonstration or another choice have days of their own', () => {
  const first = 'Arboréo retenu le 14 mars'
  expect(
    told('Arboréo retenu le 4 mars parmi trois finalistes', 'Arboréo, retenu le 21 mars'),
  ).toEqual([])
  expect(told(first, 'Arboréo, retenu pour une démonstration le 21 mars')).toEqual([])
  expect(told(first, 'Arboréo, retenu le 14 mars et confirmé le 21 mars')).toEqual([])
  expect(told(first, 'Arboréo sera retenu le 21 mai')).toEqual([])
  expect(told('Option B retenue le 14 mars', 'Option B retenue le 21 avril')).toEqual([])
  expect(told('Prestataire retenu le 14 mars', 'Prestataire retenu le 21 avril')).toEqual([])
  expect(
    told('Pompe retenue le 14 mars', 'Nous avons testé une pompe. Pompe retenue le 21 avril'),
  ).toEqual([])
})
