import { expect, test } from 'vitest'
import { foundIn } from '../../said-in-a-report.ts'

const told = (text: string) =>
  foundIn(text).map(({ code, expected }) => `${code} ${expected}`.replace(/\s/gu, ' '))

test.each([
  [
    'Les trois premiers clients font 45 % des ventes : un grossiste (22 %), deux écoles (14 %) et une mairie (6 %).',
    'percent-mismatch 42 %',
  ],
  [
    'Deux postes pèsent 70 % de la charge : la taille (40 %) et le tri (25 %).',
    'percent-mismatch 65 %',
  ],
  ['30 k€ de matériel : filets (12 k€), ruches (9 k€), puits (4 k€).', 'total-mismatch 25 000 €'],
])('Parts that are told each in brackets make the whole: « %s »', (text, expected) => {
  expect(told(text)).toEqual([expected])
})

test.each([
  'Les trois premiers clients font 45 % des ventes : un grossiste (22 %), deux écoles (14 %) et une mairie (9 %).',
  'Les trois premiers clients font 45 % des ventes : un grossiste (50 %), deux écoles (30 %) et une mairie (20 %).',
  'Trois clients font environ 45 % des ventes : un grossiste (22 %), deux écoles (14 %) et une mairie (6 %).',
  'Trois clients font 45 % des ventes : un grossiste (22 %), deux écoles (14,4 %) et une mairie (8,2 %).',
  'Cinq clients font 45 % des ventes : notamment un grossiste (22 %) et une école (18 %).',
  'Ventes : +45 % des objectifs : tri (+22 %), taille (+14 %) et greffe (+6 %).',
  'Avancement à 45 % : tri (48 %), taille (44 %) et greffe (43 %).',
  'La serre reçoit 12 ateliers : Tours (37), Blois (41).',
])('They do, or are parts of something else: « %s »', text => {
  expect(told(text)).toEqual([])
})
