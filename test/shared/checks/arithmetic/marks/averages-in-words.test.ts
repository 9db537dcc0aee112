import { expect, test } from 'vitest'
import { foundIn } from '../../said-in-a-report.ts'

const wrong: Readonly<Record<string, string>> = {
  'Les 44 pannes sont la moyenne des trois mois : 52 en mars, 41 en avril (gel) et 48 en mai.':
    '44 → 47',
  'En moyenne, 44 pannes par mois (52 en mars, 41 en avril et 48 en mai).': '44 → 47',
  '52 greffes en semaine 12, 41 en semaine 13 et 48 en semaine 14, soit 44 en moyenne': '44 → 47',
  'Greffes : 1 250 en 2022, 1 310 en 2023 et 1 400 en 2024, soit une moyenne de 1 230.':
    '1 230 → 1 320',
  'La moyenne des deux mois est de 44 pannes : 52 en mars et 41 en avril.': '44 → 46,5',
  '52 arbres à Angers, 41 à Saumur et 48 à Cholet, soit 55 en moyenne': '55 → 47',
}

test.each(Object.entries(wrong))('« %s » is no such average', (text, expected) => {
  const told = foundIn(text).map(each => `${each.stated} → ${each.expected}`)
  expect(told.map(each => each.replace(/\s/gu, ' '))).toEqual([expected])
})

const right = [
  'Les 47 pannes sont la moyenne des trois mois : 52 en mars, 41 en avril (gel) et 48 en mai.',
  'En moyenne, 47 pannes par mois (52 en mars, 41 en avril et 48 en mai).',
  'En moyenne, environ 45 pannes par mois (52 en mars, 41 en avril et 48 en mai).',
  'En moyenne, 44 pannes par mois (52 en mars, 39 en août).',
  'En moyenne, 44 pannes par mois (52 en mars, 39 en août et 48 en octobre).',
  '52 arbres à Angers, 41 à Saumur et 48 à Cholet, soit 44 en moyenne',
  'En moyenne, 2 pannes par jour (52 en mars, 41 en avril et 48 en mai).',
  'La moyenne est de 44 % : 52 % en mars, 41 % en avril et 48 % en mai.',
  '52 pannes en mars, 41 en avril et 48 en mai, soit 141 en tout',
  'Les 46 pannes sont la moyenne des deux mois : 52 en mars et 41 en avril.',
]

test.each(right)('« %s » is right, or may be', text => {
  expect(foundIn(text)).toEqual([])
})
