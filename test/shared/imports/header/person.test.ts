import { expect, test } from 'vitest'
import { peopleIn } from '../../../../shared/imports/header/person.ts'

test('What stands between brackets after a name is never a part of it', () => {
  expect(peopleIn('Odile Ravier (Cheffe de cave, en congé jusqu’en mai)')).toEqual([
    { name: 'Odile Ravier', role: 'Cheffe de cave, en congé jusqu’en mai' },
  ])
  expect(peopleIn('Odile Ravier (cheffe de cave) pilote le chantier')).toEqual([
    { name: 'Odile Ravier', role: 'pilote le chantier', note: 'cheffe de cave' },
  ])
})
