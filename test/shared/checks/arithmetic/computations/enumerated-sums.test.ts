import { expect, test } from 'vitest'
import { foundInProcess } from '../../said-in-a-process.ts'
import { foundIn } from '../../said-in-a-report.ts'
import { foundInMinutes, section } from '../../said-in-minutes.ts'

test.each([
  ['Achats : filets 1 200 €, ruches 450 €, puits 900 €, soit 2 650 €.', '2 650 € → 2 550 €'],
  ['Filets 1 200 €, ruches 450 € et puits 900 €, pour un total de 2 450 €', '2 450 € → 2 550 €'],
  ['Deux pannes cette semaine : 4h30 au tri et 2h15 au quai, soit 7h15 en tout', '7h15 → 6 h 45'],
  ['3 jours de taille, 4 jours de greffe et 2 jours de tri, soit 10 jours', '10 jours → 9'],
])('« %s » is another sum', (text, expected) => {
  const told = [`total-mismatch ${expected}`]
  expect(foundIn(text)).toHaveLength(1)
  expect(foundInMinutes(section(text))).toEqual(told)
  expect(foundInProcess({ steps: { Taille: [text] } })).toEqual(told)
})

test.each([
  'Achats : filets 1 200 €, ruches 450 €, puits 900 €, soit 2 550 €.',
  'Deux visites de 1 h, une de 6 h et une de 7 h, soit 15 h',
  'Achats : filets 1 200 €, ruches 450 €, puits 900 €, soit environ 2 600 €.',
  'Filets à 1 200 € et remise de 120 €, soit 1 080 €',
  'Filets 1 200 € et ruches 450 €, soit 750 € de plus',
  'Filets 1 200 € contre 1 350 € en 2024, soit 150 € de moins',
  'Le tri prend 4 h au nord et 3 h au sud, soit 6 h 30 par jour ouvré',
  'Une caisse de 12 kg, deux autres de 8 kg, soit 9 kg en moyenne',
  'Taille 3 jours, greffe 4 jours, soit 30 % du temps',
  'Les filets coûtent 1 200 €, dont 200 € de pose, soit 1 000 €',
  '2 caisses de 12 kg et 3 de 8 kg, soit 48 kg',
])('« %s » is right', text => {
  expect(foundIn(text)).toEqual([])
  expect(foundInProcess({ steps: { Taille: [text] } })).toEqual([])
})
