import { expect, test } from 'vitest'
import { foundInMinutes } from '../../said-in-minutes.ts'

const item = (title: string, startedAt: string, endedAt: string, minutes: number) => ({
  title,
  startedAt,
  endedAt,
  minutes,
})
const agenda = (minutes: number) => [
  item('Accueil', '09:00', '09:30', 30),
  item('Tour du verger', '09:30', '10:45', 75),
  item('Choix', '10:45', '12:15', minutes),
  item('Synthèse', '13:30', '14:30', 60),
]

test('A point of the agenda lasts as long as its hours, where the others do', () => {
  expect(foundInMinutes({ agenda: agenda(90) })).toEqual([])
  expect(foundInMinutes({ agenda: agenda(75) })).toEqual(['duration-mismatch 1 h 15 → 1 h 30'])
})

test('A pause in a point is none of its time', () => {
  const rows = agenda(75).map(each =>
    each.title === 'Choix' ? { ...each, title: 'Choix (avec pause)' } : each,
  )
  expect(foundInMinutes({ agenda: rows })).toEqual([])
})

test('The length of the day is right that is the one of its hours', () => {
  const told = (minutes: number, text: string) =>
    foundInMinutes({ agenda: agenda(minutes), notes: [{ text }] })
  expect(told(90, 'Durée de travail : 4h15 (hors déjeuner)')).toEqual([])
  expect(told(90, 'Durée de travail : 4h30 (hors déjeuner)')).toEqual([
    'duration-mismatch 4 h 30 → 4 h 15',
  ])
  expect(told(75, 'Durée totale : 4h15')).toEqual(['duration-mismatch 1 h 15 → 1 h 30'])
})

test('Hours noted in the course of a meeting are none of those planned', () => {
  const noted = [
    item('Accueil', '09:00', '09:35', 30),
    item('Tour du verger', '09:35', '10:40', 75),
    item('Choix', '10:40', '12:10', 90),
    item('Synthèse', '13:30', '14:20', 60),
  ]
  expect(foundInMinutes({ agenda: noted })).toEqual([])
})
