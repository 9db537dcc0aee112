import { expect, test } from 'vitest'
import { importDocument } from '../../../../../shared/imports/kinds/imported-document.ts'

function reported(...lines: string[]) {
  const text = ['# Rapport mensuel – Laines Tavel', '', '**Date :** 30 mai 2025', '', ...lines]
  const read = importDocument(text.join('\n'), { newId: () => 'id', today: '2025-06-02' })
  if (read.kind === 'refused' || read.document.content.kind !== 'monthly') throw new Error('other')
  const { budget, notes } = read.document.content.report
  return {
    amounts: budget?.lines.map(({ amount }) => amount / 100),
    stated: budget?.stated,
    noted: (notes ?? []).map(({ text: told }) => told).join('\n'),
  }
}

const head = ['## Budget', '', '| Poste | Prévu | Consommé | Reste |', '|---|---|---|---|']
const people = [
  '| Odile Tavel | 8 000 € (8 j) | 4 000 € (4 j) | 4 000 € (4 j) |',
  '| Bruno Caux | 4 000 € (5 j) | 1 600 € (2 j) | 2 400 € (3 j) |',
]
const expenses = '| Déplacements | 900 € | 300 € | 600 € |'
const total = '| **Total** | **12 900 €** | **5 900 €** | **7 000 €** |'
const stated = { total: 12_900_00, spent: 5900_00, left: 7000_00 }

test.each([
  '- Honoraires consommés : 5,6 k€ sur 12 k€ HT',
  '- Hors déplacements : 5 600 € sur 12 000 €',
  '- Conseil : 12 000 € prévus, 5 600 € consommés, reste 6 400 €',
])('What is told again below the table is none of its lines: « %s »', said => {
  const read = reported(...head, ...people, expenses, total, '', said)
  expect(read.amounts).toEqual([8000, 4000, 900])
  expect(read.stated).toEqual(stated)
  expect(read.noted).toContain(said.slice(2))
})

test('A row that adds up others is none either', () => {
  const sum = '| **Honoraires** | **12 000 €** | **5 600 €** | **6 400 €** |'
  const read = reported(...head, ...people, sum, expenses, total)
  expect(read.amounts).toEqual([8000, 4000, 900])
  expect(read.noted).toContain('Honoraires')
})

test('A line that the total counts is one, wherever it is told', () => {
  const said = '- Déplacements : 300 € consommés sur 900 € prévus'
  const read = reported(...head, ...people, total, '', said)
  expect(read.amounts).toEqual([8000, 4000, 900])
  expect(read.stated).toEqual(stated)
})

test('A total told in words below its table stays its total', () => {
  const said = '- Total : 5 900 € sur 12 900 €'
  const read = reported(...head, ...people, expenses, '', said)
  expect(read.amounts).toEqual([8000, 4000, 900])
  expect(read.stated).toMatchObject({ total: 12_900_00, spent: 5900_00 })
})
