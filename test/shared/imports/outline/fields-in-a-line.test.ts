import { expect, test } from 'vitest'
import { fieldsInLine } from '../../../../shared/imports/outline/fields-in-a-line.ts'

test('Header lines that a word processor put into one paragraph are told apart', () => {
  expect(
    fieldsInLine(
      'Client : Laines Tavel (Lormes) Mission : Achats et stocks Période couverte : du 1er au 31 mai 2025 Établi par : Odile Ravier',
    ),
  ).toEqual([
    'Client : Laines Tavel (Lormes)',
    'Mission : Achats et stocks',
    'Période couverte : du 1er au 31 mai 2025',
    'Établi par : Odile Ravier',
  ])
})

test('A sentence with colons is one line, and so is a field whose words name another', () => {
  for (const text of [
    'Décision : trois voies : attendre, acheter, louer. Reste : le prix.',
    'Le projet avance : Client : content. Mission : tenue. Date : respectée.',
    'Client : Laines Tavel, Mission : achats',
  ])
    expect(fieldsInLine(text)).toEqual([text])
})
