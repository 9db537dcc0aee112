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
