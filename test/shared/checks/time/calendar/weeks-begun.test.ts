import { expect, test } from 'vitest'
import { foundIn } from '../../said-in-a-report.ts'

/** In a report of 20 June 2025, a Friday. */
const weeks = (text: string) =>
  foundIn(text)
    .filter(({ code }) => code === 'weekday-mismatch')
    .map(({ expected = '' }) => expected.replace(/\s/gu, ' '))

test.each([
  ['Taille la semaine du 25 juin.', '23 juin 2025'],
  ['Sem. du 3 juil. : plantation', '30 juin 2025'],
  ['Reprise semaine du 12 mars', '10 mars 2025'],
  ['Semaine du 4 février 2026 : semis', '2 février 2026'],
])('A week begins on a Monday: « %s »', (text, monday) => {
  expect(weeks(text)).toEqual([monday])
})

test.each([
  'Taille la semaine du 23 juin.',
  'Sem. du 30 juin : plantation',
  'Semaine du 2 février 2026 : semis',
  'La semaine du 15 décembre, tout était prêt.',
  'Semaine du 22 avril : reprise après le lundi de Pâques',
  'Semaine du 10 juin : reprise après la Pentecôte',
  'Semaine du 25 au 27 juin',
  'Semaine du mercredi 25 juin',
  'Semaine du 1er février : congés',
  'En juin, la semaine du 25 % de remise',
])('A Monday, the day after a holiday, or days told as such: « %s »', text => {
  expect(weeks(text)).toEqual([])
})
