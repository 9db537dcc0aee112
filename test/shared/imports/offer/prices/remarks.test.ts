import { expect, test } from 'vitest'
import { read } from '../invented-offer.ts'

const options = (...lines: string[]) => read('## Investissement', ...lines).proposal.options

const table = [
  '### Option 1 : les deux ateliers',
  '| Prestation | Jours | Prix HT | Montant HT |',
  '|---|---|---|---|',
  '| Diagnostic | 4 | 900 € | 3 600 € |',
  '| Mise en place | 10 | 900 € | 9 000 € |',
  '| **Total HT** | | | **12 600 €** |',
  '| TVA 20 % | | | 2 520 € |',
  '| **Total TTC** | | | **15 120 €** |',
  '',
]

test.each([
  'Le prix tient compte d’une remise de 400 €. La journée est facturée 900 €, soit 50 € de moins que l’an dernier.',
  'L’écart avec la première offre est de 1 800 € HT, moins que le prix du diagnostic (3 600 €).',
  '**Commande rapide :** avant le 30 mars, la remise passe à 5 %, soit 11 970 € HT.',
  '**À part :** l’hébergement, 12 postes × 20 € par mois, soit 2 880 € HT par an, est payé à l’éditeur.',
])('Below the total of a table stand words about the price: « %s »', remark => {
  const [option, ...others] = options(...table, remark)
  expect(others).toEqual([])
  expect(option?.lines.map(({ amount }) => amount)).toEqual([360000, 900000])
  expect(option).toMatchObject({ total: 1260000 })
  expect(option?.description?.replace(/\*\*/g, '')).toContain(remark.replace(/\*\*/g, ''))
})

test('A stated range stays the total, whatever a sentence below reckons from it', () => {
  const [option] = options(
    '### Option A : complète',
    '- Conseil : 12 000 € - 14 000 € HT',
    '- Déplacements : 800 € - 1 000 € HT',
    '',
    '**TOTAL PROJET : 12 800 € - 15 000 € HT**',
    '',
    'Le haut dépasse de 1 000 € votre enveloppe. Au milieu, on serait à 13 900 €. Toutes taxes comprises : de 15 360 à 18 000 €.',
  )
  expect(option).toMatchObject({ total: 1280000, totalMax: 1500000 })
  expect(option?.lines).toHaveLength(2)
})

test('Prices in sentences are lines where nothing else tells them', () => {
  const [option] = options('Le diagnostic est proposé à 3 600 € HT. La mise en place à 9 000 € HT.')
  expect(option?.lines.map(({ amount }) => amount)).toEqual([360000, 900000])
})

test('Travel below the total is a line of its own, and so is a total in bold', () => {
  const [option] = options(...table, '**Déplacements :** 600 € HT')
  expect(option?.lines.map(({ amount }) => amount)).toEqual([360000, 900000, 60000])
  const [other] = options(...table.slice(0, 5), '', '**Total : 12 600 € HT, soit 15 120 € TTC.**')
  expect(other).toMatchObject({ total: 1260000 })
})

test('An instalment told with and without VAT is the one without, whichever comes first', () => {
  const { payments } = read(
    '## Investissement',
    ...table,
    '## Paiement',
    '- 40 % à la commande : 5 040 € HT (6 048 € TTC)',
    '- 60 % de 12 600 € HT à la fin, soit 7 560 €',
  ).proposal
  expect(payments.map(({ amount, withVat }) => [amount, withVat])).toEqual([
    [504000, undefined],
    [756000, undefined],
  ])
})

test('What the price comes to in a year, and what is paid each month, are no lines below the total', () => {
  const recalled = [
    '- TVA 20 % : 2 520 €',
    '- Hébergement : 12 € par mois et par poste, soit 120 € par mois et 1 440 € par an',
    '- Le premier trimestre est offert : 1 080 € cette année, 1 440 € ensuite',
    '- **Première année : 14 040 € HT**',
    '- Coût complet sur 3 ans : 16 920 € HT',
    '- Soit par poste : 1 404 €',
  ]
  const [option] = options(...table, ...recalled)
  expect(option?.lines.map(({ amount }) => amount)).toEqual([360000, 900000])
  expect(option?.total).toBe(1260000)
  for (const each of recalled) expect(option?.description).toContain(each.replace(/\*\*/g, ''))
})

test.each([
  ['- Formation de la première équipe : 800 € HT', 80000],
  ['- Frais d’envoi : 90 € HT', 9000],
  ['- Deux affiches : 150 € HT', 15000],
])('What is bought besides is a line below the total: « %s »', (line, amount) => {
  const [option] = options(...table, line)
  expect(option?.lines.map(each => each.amount)).toEqual([360000, 900000, amount])
})

test('A total further down has what stands between', () => {
  const [option] = options(
    '| Prestation | Montant HT |',
    '|---|---|',
    '| Diagnostic | 3 600 € |',
    '| **Sous-total** | **3 600 €** |',
    '',
    '- Première année : 1 200 € HT',
    '',
    '| Prestation | Montant HT |',
    '|---|---|',
    '| **Total HT** | **4 800 €** |',
  )
  expect(option?.lines.map(({ amount }) => amount)).toEqual([360000, 120000])
})
