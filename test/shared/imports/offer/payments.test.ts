import { describe, expect, it } from 'vitest'
import { read } from './invented-offer.ts'

const offers = [
  '## Investissement',
  '### Option A : Diagnostic',
  '- 6 jours × 1 000 € = 6 000 € HT',
  '### Option B : Accompagnement complet',
  '- 20 jours × 1 000 € = 20 000 € HT',
  '### Option C : Suivi',
  '- 6 visites × 600 € = 3 600 € HT',
  '',
  '## Règlement',
  '',
]

/** « B 30 Signature 600000 »: the letter of the option, then what it pays. */
function paid(...lines: string[]): string[] {
  const { options, payments } = read(...offers, ...lines).proposal
  const letters = new Map(options.map(({ id, label }) => [id, label.charAt(7)]))
  return payments.map(({ option, share, when, amount }) =>
    [letters.get(option ?? '') ?? '*', share, when, amount ?? '–'].join(' '),
  )
}

const expected = [
  'A 100 Signature 600000',
  'B 30 Signature 600000',
  'B 70 Clôture 1400000',
  'C 100 Chaque mois 360000',
]

describe('A table of payments', () => {
  it('with a column for the option tells each its own, whatever the column is called by', () => {
    const rows = (a: string, b: string, c: string) => [
      '| Option | Échéance | Part | Montant HT |',
      '|---|---|---|---|',
      `| ${a} | Signature | 100 % | 6 000 € |`,
      `| ${b} | Signature | 30 % | 6 000 € |`,
      `| ${b} | Clôture | 70 % | 14 000 € |`,
      '| **Total B** | | 100 % | 20 000 € |',
      `| ${c} | Chaque mois | 6 × 600 € | 3 600 € |`,
    ]
    expect(paid(...rows('A', 'B', 'C'))).toEqual(expected)
    expect(paid(...rows('Option A', 'Option B', 'Option C'))).toEqual(expected)
    expect(paid(...rows('Diagnostic', 'Accompagnement complet', 'Suivi'))).toEqual(expected)
  })

  it('with the option told once over several rows tells them of it', () => {
    const rows = ['| Option A | Signature | 6 000 € |', '| Option B | Signature | 6 000 € |']
    const more = ['| | Clôture | 14 000 € |', '| Option C | Chaque mois | 3 600 € |']
    const head = ['| Option | Échéance | Montant HT |', '|---|---|---|']
    expect(paid(...head, ...rows, ...more)).toEqual(expected)
  })

  it('with a column for each option takes the share and the amount of one cell, and nothing of a dash', () => {
    expect(
      paid(
        '| Échéance | Option A | Option B | Option C |',
        '|---|---|---|---|',
        '| Signature | 100 % (6 000 €) | 30 % (6 000 €) | - |',
        '| Clôture | - | 70 % (14 000 €) | - |',
        '| Chaque mois | – | | 100 % (3 600 €) |',
        '| **Total** | 6 000 € | 20 000 € | 3 600 € |',
      ),
    ).toEqual(expected)
  })

  it('with two columns for each option takes the share of the one and the amount of the other', () => {
    expect(
      paid(
        '| Échéance | Option A (%) | Option A (€) | Option B (%) | Option B (€) |',
        '|---|---|---|---|---|',
        '| Signature | 100 % | 6 000 € | 30 % | 6 000 € |',
        '| Clôture | - | - | 70 % | 14 000 € |',
      ),
    ).toEqual(expected.slice(0, 3))
  })

  it('with a row for each option takes the moments from its columns', () => {
    expect(
      paid(
        '| Option | Signature | Clôture | Total |',
        '|---|---|---|---|',
        '| A – Diagnostic | 100 % (6 000 €) | - | 6 000 € |',
        '| B – Accompagnement complet | 30 % (6 000 €) | 70 % (14 000 €) | 20 000 € |',
      ),
    ).toEqual(expected.slice(0, 3))
  })

  it('with a row for the shares and one for the amounts takes the moments from its columns', () => {
    expect(
      paid(
        '| | Signature | Clôture |',
        '|---|---|---|',
        '| Part | 30 % | 70 % |',
        '| Montant HT | 6 000 € | 14 000 € |',
      ),
    ).toEqual(expected.slice(1, 3))
  })

  it('with the name of an option over its rows tells them of it', () => {
    expect(
      paid(
        '| Échéance | Part | Montant HT |',
        '|---|---|---|',
        '| **Option A** | | |',
        '| Signature | 100 % | 6 000 € |',
        '| **Option B** | | 20 000 € |',
        '| Signature | 30 % | 6 000 € |',
        '| Clôture | 70 % | 14 000 € |',
      ),
    ).toEqual(expected.slice(0, 3))
  })

  it('counted by numbers names no option', () => {
    const rows = ['| N° | Échéance | Part |', '|---|---|---|', '| 1 | Signature | 30 % |']
    expect(paid(...rows, '| 2 | Clôture | 70 % |')).toEqual(['* 30 Signature –', '* 70 Clôture –'])
  })

  it('whose moment has the name of an option tells it of none', () => {
    const rows = ['| Échéance | Part |', '|---|---|', '| Remise du diagnostic | 30 % |']
    expect(paid(...rows, '| Fin du suivi | 70 % |')).toEqual([
      '* 30 Remise du diagnostic –',
      '* 70 Fin du suivi –',
    ])
  })
})

describe('Amounts without shares', () => {
  it('are shares of the option that they are told of, not of all of them', () => {
    expect(
      paid(
        '**Option A :**',
        '- 6 000 € à la signature',
        '',
        '**Option B :**',
        '- 6 000 € à la signature',
        '- 14 000 € à la clôture',
      ),
    ).toEqual([
      'A 100 À la signature 600000',
      'B 30 À la signature 600000',
      'B 70 À la clôture 1400000',
    ])
  })
})

describe('A list of payments', () => {
  it('under the name of an option, on its line or below it, is of that one', () => {
    expect(
      paid(
        '- Option A',
        '  - 100 % à la signature (6 000 €)',
        '- **Option B :** 30 % à la signature (6 000 €), 70 % à la clôture (14 000 €)',
        '- **Option C :** 3 600 € en fin de saison',
      ),
    ).toEqual([
      'A 100 À la signature 600000',
      'B 30 À la signature 600000',
      'B 70 À la clôture 1400000',
      'C 100 En fin de saison 360000',
    ])
  })

  it.each([
    '- 30 % à la signature, soit 6 000 €',
    '- À la signature : 30 %, soit 6 000 € HT',
    '- À la signature → 30 % (6 000 €)',
  ])('tells when without what stands around the figures: « %s »', line => {
    expect(paid('**Option B :**', line)).toEqual(['B 30 À la signature 600000'])
  })
})

it('A day beside the name of an instalment is kept with it', () => {
  const rows = ['| Facture | Date | Part |', '|---|---|---|', '| Solde | 30 juin | 100 % |']
  expect(paid(...rows)).toEqual(['* 100 Solde (30 juin) –'])
})
