import { expect, test } from 'vitest'
import { dayOffSentence } from '../../../../shared/domain/calendar/day-off.ts'

const said = (date: string, zone: 'metropole' | 'alsace-moselle' = 'metropole') =>
  dayOffSentence(date, zone)?.replaceAll('\u00a0', ' ')

test('A day off says why it is one', () => {
  expect(said('2024-05-11')).toBe('Le 11 mai 2024 est un samedi.')
  expect(said('2024-05-08')).toBe('Le 8 mai 2024 est férié (Victoire de 1945).')
  expect(said('2024-12-26', 'alsace-moselle')).toContain('Saint-Étienne')
})

test('A working day says nothing', () => {
  expect(said('2024-05-10')).toBeUndefined()
  expect(said('2024-12-26')).toBeUndefined()
})
