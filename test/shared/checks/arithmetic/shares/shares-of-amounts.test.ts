import { expect, test } from 'vitest'
import { foundInProcess } from '../../said-in-a-process.ts'
import { foundIn } from '../../said-in-a-report.ts'
import { foundInMinutes, section } from '../../said-in-minutes.ts'

const wrong: Readonly<Record<string, string>> = {
  '18 jours × 900 € = 16 200 € HT. Acompte de 30 % : 4 680 € HT.': '4 680 € → 4 860 €',
  'Le verger coûte 16 200 €, provision de 10 % : 1 260 €': '1 260 € → 1 620 €',
  'Les ventes en ligne (640 000 €), commission moyenne de 15 % : environ 116 k€':
    '116 000 € → 96 000 €',
  'Un acompte de 30 % de 16 200 € = 4 680 €': '4 680 € → 4 860 €',
  '30 % du total de 16 200 € : 4 680 €': '4 680 € → 4 860 €',
}

test.each(Object.entries(wrong))('« %s » is no such share', (text, expected) => {
  expect(foundIn(text)).toHaveLength(1)
  expect(foundInMinutes(section(text))).toEqual([`total-mismatch ${expected}`])
  expect(foundInProcess({ steps: { Vente: [text] } })).toEqual([`total-mismatch ${expected}`])
})

test('A count in brackets is the share of the count told before it', () => {
  expect(foundIn('5 % des 420 arbres malades (31 arbres)')).toHaveLength(1)
  expect(foundIn('5 % des 420 arbres malades (21)')).toEqual([])
  expect(foundIn('6 % des 420 arbres malades (25)')).toEqual([])
  expect(foundIn('5 % des 420 arbres malades (12 espèces touchées)')).toEqual([])
  expect(foundIn('5 % des 420 arbres malades (3 par rang)')).toEqual([])
})

test.each([
  '18 jours × 900 € = 16 200 € HT. Acompte de 30 % : 4 860 € HT.',
  'Le verger coûte 16 200 €. Acompte de 30 % : 4 860 €, solde de 70 % : 11 340 €',
  'Acompte de 70 % : 7 000 €. Solde de 30 % : 3 000 €',
  'Les ventes en ligne (640 000 €), commission moyenne de 15 % : environ 96 k€',
  '30 % de 16 200 € = 4 860 €',
  'Le verger coûte 16 200 €, remise de 40 % : 9 720 €',
  '30 % de 16 200 € (48 600 € en dix ans)',
  'Une remise de 30 % de 16 200 € = 4 860 € × 2',
])('« %s » is right', text => {
  expect(foundIn(text)).toEqual([])
  expect(foundInProcess({ steps: { Vente: [text] } })).toEqual([])
})

test.each(
  Object.entries({
    '400 plants × 50 € = 20 000 € de ventes ; marge de 30 % = 4 000 €': '4 000 € → 6 000 €',
    '- 20 000 € de CA additionnel par an\n- Marge 25 % = 6 000 €/an': '6 000 € → 5 000 €',
    'Ventes de plants : 20 000 €, avec une marge de 30 %, soit 4 500 €': '4 500 € → 6 000 €',
  }),
)('« %s »: a margin is that of the sales told before it', (text, expected) => {
  expect(foundInMinutes(section(text))).toContain(`total-mismatch ${expected}`)
})

test('Or told in the note above it', () => {
  const notes = ['400 plants vendus de plus : 20 000 € de CA', 'Marge de 30 % = 5 000 € par an']
  expect(foundIn('Bilan.', '2025-06-20', notes)).toHaveLength(1)
  expect(foundIn('Bilan.', '2025-06-20', [notes[0] ?? '', 'Marge de 25 % = 5 000 €'])).toEqual([])
})

test.each([
  '400 plants × 50 € = 20 000 € de ventes ; marge de 30 % = 6 000 €',
  '- 20 000 € de CA additionnel par an\n- Marge 30 % = 6 000 €/an',
  '- 20 000 € de CA additionnel par an\n- Marge 30 % : 60 000 € au total',
  '- 20 000 € de terreau\n- Marge 30 % = 9 000 €/an',
  '- 20 000 € de CA additionnel par an\n- Marge 30 % ; 40 % visés',
])('« %s » is right, or tells of another amount', text => {
  expect(foundIn(text)).toEqual([])
})
