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

test('A function of one word with an aside is that of the person before it, and no person', () => {
  expect(peopleIn('Odile Ravier, Brodeuse (utilisatrice clé)')).toEqual([
    { name: 'Odile Ravier', role: 'Brodeuse', note: 'utilisatrice clé' },
  ])
  expect(peopleIn('Odile Ravier (gérante), Malo (stagiaire)')).toEqual([
    { name: 'Odile Ravier', role: 'gérante' },
    { name: 'Malo', role: 'stagiaire' },
  ])
})

test('A function told for several people is that of each', () => {
  expect(peopleIn('Odile Ravier et Luc Tissot, tisseurs référents')).toEqual([
    { name: 'Odile Ravier', role: 'tisseurs référents' },
    { name: 'Luc Tissot', role: 'tisseurs référents' },
  ])
  expect(peopleIn('Odile Ravier, Luc Tissot, tisseur')).toEqual([
    { name: 'Odile Ravier' },
    { name: 'Luc Tissot', role: 'tisseur' },
  ])
})

test('« pilote de la mission » is what somebody is, « pilote le chantier » what they do', () => {
  expect(peopleIn('Odile Ravier – Consultante senior, pilote de la mission')).toEqual([
    { name: 'Odile Ravier', role: 'Consultante senior, pilote de la mission' },
  ])
  expect(peopleIn('Odile Ravier, pilote du projet')).toEqual([
    { name: 'Odile Ravier', role: 'pilote du projet' },
  ])
  expect(peopleIn('Odile Ravier pilote le chantier')).toEqual([
    { name: 'Odile Ravier', role: 'pilote le chantier' },
  ])
})
