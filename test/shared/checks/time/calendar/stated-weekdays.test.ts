import { expect, test } from 'vitest'
import { found } from '../../across/one-mission.ts'

const told = (notes: string) => found({ meeting: { sections: [{ title: 'Suite', notes }] } })

test.each([
  ['Comité lundi 25 mars', 'lundi'],
  ['Comité lundi 25/03/2025', 'lundi'],
  ['Comité lundi 25/03/25', 'lundi'],
  ['Comité lundi 25/03', 'lundi'],
  ['Visites mardi 24 et mercredi 26 mars', 'mardi'],
  ['Taille du mardi 24 au 28 mars', 'mardi'],
  ['Visites lundi 25 et mercredi 27 mars', 'mercredi'],
])('« %s » is on no %s of 2025', (text, name) => {
  expect(told(text)).toEqual([`weekday-mismatch ${name}`])
})

test.each([
  'Comité mardi 25 mars',
  'Comité mardi 25/03',
  'Visites lundi 24 et mercredi 26 mars',
  'Taille du lundi 31 au 4 avril',
  'La visite de mardi 9/10 pour tous',
])('« %s » is right in 2025', text => {
  expect(told(text)).toEqual([])
})

test('A day that no calendar has is on no weekday', () => {
  expect(told('Comité lundi 31 avril 2025')).not.toContain('weekday-mismatch lundi')
  expect(told('Comité le mercredi 29 février 2025')).not.toContain('weekday-mismatch mercredi')
})
