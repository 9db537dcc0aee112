import { expect, test } from 'vitest'
import { partedDays } from '../../../../shared/imports/words/parted-days.ts'

const ofBoth = {
  total: 9,
  people: [
    { person: 'Anne', days: 6.5 },
    { person: 'Paul Petit', days: 2.5 },
  ],
}

test.each([
  '9 jours (Anne 6,5 j, Paul Petit 2,5 j)',
  '9 j (Anne : 6,5 jours ; Paul Petit : 2,5 jours)',
  '9 jours (Anne 6,5, Paul Petit 2,5)',
  '9 jours (6,5 j pour Anne et 2,5 j pour Paul Petit)',
  '9 jours : Anne 6,5 j, Paul Petit 2,5 j.',
  '9 jours, dont Anne 6,5 j et Paul Petit 2,5 j',
  '9 jours/homme (Anne 6,5, Paul Petit 2,5)',
  'Anne (6,5 j), Paul Petit (2,5 j) – soit 9 jours au total',
  'Anne 6,5 j + Paul Petit 2,5 j = 9 j',
  'Anne 6,5 j et Paul Petit 2,5 j, soit 9 jours',
  'Anne 6,5 j, Paul Petit 2,5 j (soit 9 jours)',
])('A total and who works it: « %s »', told => {
  expect(partedDays(told)).toEqual(ofBoth)
})

test.each([
  '9 jours',
  '9 jours (dont 2 jours sur site)',
  '9 jours (dont Anne 3 j)',
  '9 jours, dont Anne 3 j et Paul 2 j',
  '9 jours (Anne 3 j)',
  '9 jours (3 ateliers, 2 restitutions)',
  '9 jours (sur 4 semaines)',
  'Anne 6 j, Paul 3 j',
  'Anne Roy 8 jours (2 jours sur site)',
])('No total is parted by « %s »', told => {
  expect(partedDays(told)).toBeUndefined()
})

test('People who make another total are told beside it', () => {
  expect(partedDays('7 jours (Anne 3 j, Paul 5 j)')).toEqual({
    total: 7,
    people: [
      { person: 'Anne', days: 3 },
      { person: 'Paul', days: 5 },
    ],
  })
})
