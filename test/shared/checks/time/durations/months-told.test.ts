import { expect, test } from 'vitest'
import { found } from '../../across/one-mission.ts'

const told = (summary: string, title = 'Rapport') =>
  found({
    brief: { start: '2025-01-13', end: '2025-06-30' },
    reports: [{ date: '2025-03-31', status: 'red', summary, title }],
  })

test('The months of a mission are counted from its start to the report', () => {
  expect(told('Après 2 mois de mission, le tri est fini.')).toEqual([])
  expect(told('Après trois mois de mission, le tri est fini.')).toEqual([])
  expect(told('Après 4 mois de mission, le tri est fini.')).toEqual(['duration-mismatch 4 mois'])
  expect(told('Après un peu plus de 4 mois de mission.')).toEqual([])
})

test('They may be counted as the title of the report counts them', () => {
  expect(told('Après 4 mois de mission, le tri est fini.', 'Pépinières (mois 4)')).toEqual([])
})
