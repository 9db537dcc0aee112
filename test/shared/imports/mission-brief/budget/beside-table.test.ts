import { expect, test } from 'vitest'
import { briefed } from '../told-brief.ts'

const head = ['| Poste | Jours | Tarif jour | Montant HT |', '|---|---|---|---|']
const people = ['| Odile Tavel | 8 | 1 000 € | 8 000 € |', '| Bruno Caux | 5 | 800 € | 4 000 € |']
const others = ['| Déplacements | – | – | 900 € |', '| Sondes | – | – | 2 100 € |']
const total = '| **Total** | **13** | | **15 000 €** |'

function budgeted(...lines: string[]) {
  const { budget, notes } = briefed('## Budget', '', ...lines).mission
  return {
    envelope: budget.envelope,
    amounts: budget.lines.map(({ amount }) => amount / 100),
    noted: notes.map(({ text: told }) => told).join('\n'),
  }
}

test.each([
  '- Conseil seul : 12 000 € HT, soit 923 € par jour en moyenne sur 13 jours',
  '- Conseil et déplacements, hors sondes : 12 900 € HT',
  '- Hors sondes : 12 900 €',
  '- Le Département a été sollicité en mars : 30 % de 12 000 €, soit 3 600 € attendus',
  '- Si l’aide est accordée, le reste à charge descend à 11 400 € HT',
  '- Reste à financer : 11 400 €',
  '- Prix moyen de la journée : 923 €',
  'Facturation en trois fois : 4 500 € à la signature, 6 000 € à mi-parcours, 4 500 € à la fin.',
])('What is said below the total of a table is none of its lines: « %s »', said => {
  const { amounts, envelope, noted } = budgeted(...head, ...people, ...others, total, '', said)
  expect(amounts).toEqual([8000, 4000, 900, 2100])
  expect(envelope).toBe(15_000_00)
  expect(noted).toContain(said.replace(/^- /, ''))
})

test('What several lines make is told again, though the total of the table is wrong', () => {
  const wrong = '| **Total** | **13** | | **15 500 €** |'
  const said = '- Conseil et déplacements : 12 900 €'
  const { amounts, noted } = budgeted(...head, ...people, ...others, wrong, '', said)
  expect(amounts).toEqual([8000, 4000, 900, 2100])
  expect(noted).toContain('12 900')
})

test.each([
  ['above', '| **Honoraires** | **13** | | **12 000 €** |', 0],
  ['below', '| **Honoraires** | **13** | | **12 000 €** |', 2],
  ['below, by another name', '| Équipe | 13 | | 12 000 € |', 2],
])('A row that adds up the others is no line: %s', (_, sum, at) => {
  const rows = [...people.slice(0, at), sum, ...people.slice(at)]
  const { amounts, noted } = budgeted(...head, ...rows, ...others, total)
  expect(amounts).toEqual([8000, 4000, 900, 2100])
  expect(noted).toContain('12 000')
})

test('A line that happens to be what others make is a line where the total counts it', () => {
  const sondes = '| Sondes | – | – | 12 000 € |'
  const { amounts } = budgeted(...head, ...people, sondes, '| **Total** | | | **24 000 €** |')
  expect(amounts).toEqual([8000, 4000, 12_000])
})

test('What is told below a table that has no total is a line', () => {
  const { amounts } = budgeted(...head, ...people, '', '- Déplacements : 900 €')
  expect(amounts).toEqual([8000, 4000, 900])
})

test('What was agreed stays what was agreed, below the total too', () => {
  const agreed = '- Enveloppe votée en conseil : 16 000 € HT'
  const { amounts, envelope } = budgeted(...head, ...people, ...others, total, '', agreed)
  expect(amounts).toEqual([8000, 4000, 900, 2100])
  expect(envelope).toBe(16_000_00)
})
