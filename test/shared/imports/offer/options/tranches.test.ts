import { expect, test } from 'vitest'
import { read } from '../invented-offer.ts'

const told = (...lines: string[]) =>
  read('## Prix', '', ...lines).proposal.options.map(({ label, addOn, total, lines: sold }) => ({
    label,
    addOn,
    total,
    lines: sold.map(({ amount }) => amount),
  }))

const firm = [
  '### Tranche ferme',
  '',
  '| Poste | Jours | TJM | Montant HT |',
  '|---|---|---|---|',
  '| Conseil | 10 | 900 € | 9 000 € |',
  '| Déplacements | | | 400 € |',
  '| Total HT | | | 9 400 € |',
  '',
]

test.each(['Tranche optionnelle – formation', 'Tranche conditionnelle n° 1 : formation'])(
  '« %s » is beside the firm one, with its own lines',
  title => {
    expect(
      told(
        ...firm,
        `### ${title}`,
        '',
        '- Anne Roy : 3 jours × 900 € = 2 700 € HT',
        '',
        'Avec cette tranche, le total passe à 12 100 € HT.',
      ),
    ).toMatchObject([
      { label: 'Tranche ferme', total: 940000, lines: [900000, 40000] },
      { label: title, addOn: true, lines: [270000] },
    ])
  },
)

test('So it is where each is told on one line', () => {
  expect(
    told('- Tranche ferme : 9 400 € HT', '- Tranche optionnelle (formation) : 2 700 € HT'),
  ).toMatchObject([
    { label: 'Tranche ferme', total: 940000 },
    { label: 'Tranche optionnelle (formation)', addOn: true, total: 270000 },
  ])
})

test('« Tranche 2 » is a part of the work, and no choice', () => {
  const options = told('- Tranche 1 : 4 000 € HT', '- Tranche 2 : 5 000 € HT')
  expect(options).toHaveLength(1)
})
