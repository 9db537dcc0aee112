import { expect, test } from 'vitest'
import { found } from '../../across/one-mission.ts'

const told = (notes: string) =>
  found({ meeting: { date: '2025-11-17', sections: [{ title: 'Jalons', notes }] } })

test.each([
  ['La serre est reportée du 15 décembre au 26 janvier, soit 4 semaines.', '4 semaines'],
  ['La serre glisse de 4 semaines, du 15 décembre au 26 janvier.', '4 semaines'],
  ['Serre : +3 semaines (16 décembre au lieu du 18 novembre)', '3 semaines'],
  ['Serre décalée de 2 semaines : 26 janvier au lieu du 15 décembre.', '2 semaines'],
  ['Attendue le 20 octobre, la serre est venue le 30 avec 3 jours de retard.', undefined],
  ['Attendue le 20 octobre, venue le 4 novembre, avec 3 jours de retard.', '3 jours'],
])('« %s » moves by %s', (text, length) => {
  expect(told(text)).toEqual(length === undefined ? [] : [`duration-mismatch ${length}`])
})

test.each([
  'La serre est reportée du 15 décembre au 26 janvier, soit 6 semaines.',
  'La taille du 8 au 12 décembre est reportée de 2 semaines.',
  'La taille du 8 décembre au 12 décembre est reportée de 2 semaines.',
  'La réunion du 2 octobre a compté trente personnes, et le plan a été remis le 30 octobre, avec un jour d’avance.',
  'Serre : +4 semaines environ, de mi-novembre à mi-décembre.',
])('« %s » is right', text => {
  expect(told(text)).toEqual([])
})
