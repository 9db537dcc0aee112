import { expect, test } from 'vitest'
import { wrongWeekdayIn } from '../../../../shared/imports/listed/wrong-weekday.ts'

test.each([
  ['Demander trois devis | mardi 16 octobre 2024', 'mardi 16 octobre 2024'],
  ['pour le lundi 02/04/2025', 'lundi 02/04/2025'],
  ['pour le mercredi 02/04/2025', undefined],
  ['mercredi 16 octobre 2024', undefined],
  ['mardi 16 octobre', undefined],
  ['le mardi, 3 personnes', undefined],
])('« %s »: %s', (text, words) => {
  expect(wrongWeekdayIn(text)).toBe(words)
})
