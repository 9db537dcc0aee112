import { describe, expect, it } from 'vitest'
import { read } from '../invented-offer.ts'

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

describe('Equal instalments on one line', () => {
  const shares = (...lines: string[]) =>
    read(...offers.slice(0, 3), '## Règlement', ...lines).proposal.payments.map(
      ({ share, when, amount }) => [share, when, amount ?? '–'].join(' '),
    )

  it('are as many as the moments told', () => {
    expect(
      shares(
        '- Trois fois 30 % (1 800 € HT chacune) : à la commande, au 3 mai, à la recette',
        '- 10 % au bilan',
      ),
    ).toEqual([
      '30 À la commande 180000',
      '30 Au 3 mai 180000',
      '30 À la recette 180000',
      '10 Au bilan –',
    ])
    expect(shares('- Deux versements de 50 % : à la commande et à la fin')).toEqual([
      '50 À la commande –',
      '50 À la fin –',
    ])
    expect(shares('- 2 × 3 000 € HT : à la commande, à la fin')).toEqual([
      '50 À la commande 300000',
      '50 À la fin 300000',
    ])
  })

  it('are alike where one moment is told of all', () => {
    expect(shares('- Quatre fois 25 %, au début de chaque trimestre')).toEqual(
      Array.from({ length: 4 }, () => '25 Au début de chaque trimestre –'),
    )
  })

  it('are one where the words count something else', () => {
    expect(shares('- 50 % à la commande', '- 50 % au bout de deux mois')).toHaveLength(2)
    expect(shares('- Deux fois par an, 50 % du prix')).toHaveLength(1)
  })
})

describe('A paragraph of terms below the instalments', () => {
  const rows = ['## Règlement', '- 40 % à la commande', '- 60 % à la fin', '']
  const paidBy = (paragraph: string) => read(...offers.slice(0, 3), ...rows, paragraph).proposal

  it.each([
    'Les 3 et 6 % de remise valent pour une commande en mars ; ensuite, le prix passe à 6 400 €.',
    'La remise de 5 % est acquise pour une commande avant le 30 mars.',
    'Au total, 40 % seront réglés avant l’été.',
  ])('is no instalment: « %s »', paragraph => {
    const { payments, notes = [] } = paidBy(paragraph)
    expect(payments.map(({ share }) => share)).toEqual([40, 60])
    expect(notes.map(({ text }) => text).join(' ')).toContain(paragraph)
  })

  it('is one where the list leaves a part of the price', () => {
    const { payments } = read(
      ...offers.slice(0, 3),
      ...rows.slice(0, 2),
      '',
      'Le solde de 60 % est dû à la remise du rapport.',
    ).proposal
    expect(payments.map(({ share }) => share)).toEqual([40, 60])
  })
})
