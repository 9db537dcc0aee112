import { expect, test } from 'vitest'
import {
  bullets,
  cell,
  facts,
  plain,
  row,
  section,
  table,
  withLeadIn,
} from '../../../shared/documents/blocks.ts'

test('A heading without anything under it is not written', () => {
  expect(section(1, 'Jalons', [])).toEqual([])
  expect(section(1, 'Jalons', bullets(['', '  ']))).toEqual([])
})

test('Plain text is never interpreted', () => {
  expect(plain('**gras** <b>=1+1</b>')).toEqual([{ text: '**gras** <b>=1+1</b>' }])
})

test('The few words before a colon stand out, and a long sentence is left alone', () => {
  expect(withLeadIn('Délais : deux jours')).toEqual([
    { text: 'Délais :', bold: true },
    { text: ' deux jours' },
  ])
  expect(withLeadIn('Rendez-vous à 10:30')).toEqual(plain('Rendez-vous à 10:30'))
  const long = `${'mot '.repeat(20)}: suite`
  expect(withLeadIn(long)).toEqual(plain(long))
})

test('A column that would be empty in every row is left out', () => {
  const columns = [
    ['Nom', 'text', 1],
    ['Date', 'date', 1],
  ] as const
  const [block] = table('Liste', columns, [row('body', ['Jalon', '']), row('group', ['Titre'])])
  expect(block).toMatchObject({
    columns: [{ title: 'Nom' }],
    rows: [{ cells: [cell('Jalon')] }, { cells: [cell('Titre')] }],
  })
})

test('A card lists only what is known', () => {
  expect(
    facts('Fiche', [
      { label: 'Secteur', value: undefined },
      { label: 'CA', value: ' ' },
    ]),
  ).toEqual([])
})
