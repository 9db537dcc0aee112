import { expect, test } from 'vitest'
import { read } from '../invented-offer.ts'

const prices = [
  '## Budget',
  '',
  '| Ligne | Jours | TJM | Montant HT |',
  '|---|---|---|---|',
  '| Odile Roy | 8 | 1 000 € | 8 000 € |',
  '| Frais | | | 2 000 € |',
  '| **Total HT** | | | **10 000 €** |',
  '',
]

test.each([
  'Facturation en trois fois : 3 000 € à la signature (30 %), 4 000 € au bilan (40 %), 3 000 € à la clôture (30 %).',
  'Règlement en trois versements : 30 % à la signature, 40 % au bilan, 30 % à la clôture.',
])('Instalments told in a sentence below the prices are no lines: « %s »', said => {
  const { proposal } = read(...prices, said)
  expect(proposal.options.flatMap(({ lines }) => lines.map(({ amount }) => amount))).toEqual([
    800_000, 200_000,
  ])
  expect(proposal.payments.map(({ share }) => share)).toEqual([30, 40, 30])
  expect(proposal.payments[2]?.when).toMatch(/^[ÀA] la clôture\.?$/u)
})
