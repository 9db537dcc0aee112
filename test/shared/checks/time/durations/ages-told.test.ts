import { expect, test } from 'vitest'
import { found } from '../../across/one-mission.ts'

const told = (line: string) => found({ client: { history: [line] } })

test.each([
  ['2021 : rachat du dépôt de Vienne, il y a six ans', 'six ans'],
  ['2012 : Irène prend la direction, 15 ans déjà', '15 ans'],
  ['Créée en 2016, 12 ans', '12 ans'],
  ['Ouverte en 2016 (12 ans)', '12 ans'],
  ['1974 : ouverture du site (40 ans fêtés en 2024)', '40 ans'],
  ['Fondée en 1974, elle a fêté ses 40 ans en 2024', '40 ans'],
  ['Reprise par sa fille en 2016 (elle la dirige depuis 12 ans)', '12 ans'],
  ['Dans la maison depuis 2003 (18 ans)', '18 ans'],
])('« %s », in a brief of 2025, is not so old', (line, age) => {
  expect(told(line)).toEqual([`duration-mismatch ${age}`])
})

test.each([
  '2021 : rachat du dépôt de Vienne, il y a quatre ans',
  '2021 : rachat du dépôt de Vienne, il y a trois ans',
  '2012 : Irène prend la direction, 13 ans déjà',
  '1974 : ouverture du site (50 ans fêtés en 2024)',
  'Irène reprend la présidence en 2017 (elle y exerçait depuis 20 ans)',
  '2021 : conversion engagée, label obtenu deux ans plus tard (2023)',
  'Créée en 1987, dirigée depuis 9 ans par Irène',
  'Créée en 1987 par un oncle, qui a vendu il y a 6 ans',
  'Bail signé en 2019 pour 9 ans',
  'Machine garantie depuis 2019, 3 ans de plus que les autres',
  'Entrée en 2010 comme apprentie, cheffe depuis 5 ans',
])('« %s » says nothing else than its years, in a brief of 2025', line => {
  expect(told(line)).toEqual([])
})
