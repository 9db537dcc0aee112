import { expect, test } from 'vitest'
import { read } from '../invented-offer.ts'

test.each(['Prix/jour', 'Prix/jour HT', '€ HT / j', 'Prix HT par jour', 'Coût/jour'])(
  'What a day costs stands beside what the row costs, under « %s »',
  rate => {
    const [option] = read(
      '## Investissement',
      '### Option 1 : les deux ateliers',
      `| Intervenant | Jours | ${rate} | Montant HT |`,
      '|---|---|---|---|',
      '| Anne Roy | 4 | 900 € | 3 600 € |',
      '| Déplacements | | | 400 € |',
      '| **Total HT** | | | **4 000 €** |',
    ).proposal.options
    expect(option?.lines).toMatchObject([
      { days: 4, dayRate: 90000, amount: 360000 },
      { amount: 40000 },
    ])
    expect(option?.total).toBe(400000)
  },
)

test('A row that is an option tells both too', () => {
  const [option] = read(
    '## Investissement',
    '| Formule | Jours | Prix/jour | Prix HT |',
    '|---|---|---|---|',
    '| Essentielle | 4 | 900 € | 3 600 € |',
    '| Complète | 10 | 850 € | 8 500 € |',
  ).proposal.options
  expect(option?.lines).toMatchObject([{ days: 4, dayRate: 90000, amount: 360000 }])
})
