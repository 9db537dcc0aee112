import { expect, test } from 'vitest'
import { figuresIn } from './figures.ts'

test.each([
  ['35K€, 12M€, 3.5M€ et 31 200€ HT', ['€12000000', '€31200', '€35000', '€3500000']],
  ['de 12K-19K€, de 30 à 100 k€', ['€100000', '€12000', '€19000', '€30000']],
  ['35 %, −83%, 25-30 %', ['%25', '%30', '%35', '%83']],
  ['1-21 octobre, 22 oct - 15 déc, 1er août', ['08-01', '10-01', '10-21', '10-22', '12-15']],
  ['8.5/10, 8/8 et 8 sur 25', ['8.5/10', '8/25', '8/8']],
  ['1h30, 48h, 30 min, une demi-heure', ['2880min', '30min', '90min']],
  ['12 jours, (14j), 3 semaines, un mois, 2 ans', ['12d', '14d', '1m', '2y', '3w']],
  ['3 000 références sur 15 000 lignes', ['15000', '3000']],
  ['#### Alerte #1\n1. Faire\nISO 9001', []],
])('« %s » tells %j', (text, figures) => {
  expect(figuresIn(text)).toEqual(figures.toSorted())
})
