import { describe, expect, it } from 'vitest'
import { readOffer } from '../../../../../shared/imports/offer/offer.ts'
import { read } from '../invented-offer.ts'

describe('What the team is paid', () => {
  const team = [
    '## Notre équipe',
    '| Intervenant | Rôle | Jours | Taux journalier HT | Montant HT |',
    '|---|---|---|---|---|',
    '| Odile Brun | Directrice | 2 | 1 400 € | 2 800 € |',
    '| Malik Sauvage | Consultant | 5 | 900 € | 4 500 € |',
    '| **Total honoraires** | | **7** | | **7 300 €** |',
    '',
  ]

  it('stands in the place of the line that tells its sum', () => {
    const [option] = read(
      ...team,
      '## Conditions financières',
      '| Prestation | Montant HT |',
      '|---|---|',
      '| Honoraires | 7 300 € |',
      '| Déplacements | 700 € |',
      '| **Total HT** | **8 000 €** |',
    ).proposal.options
    expect(option?.lines.map(({ label, days, amount }) => [label, days, amount])).toEqual([
      ['Odile Brun', 2, 280_000],
      ['Malik Sauvage', 5, 450_000],
      ['Déplacements', undefined, 70_000],
    ])
    expect(option?.total).toBe(800_000)
  })

  it('is the price where no other is told', () => {
    const { options } = read(...team).proposal
    expect(options.flatMap(({ lines }) => lines.map(({ person }) => person))).toEqual([
      'Odile Brun',
      'Malik Sauvage',
    ])
  })
})

describe('Amounts that include VAT', () => {
  it('keep the rate that the offer states', () => {
    const { payments } = read(
      '## Prix',
      '- Étude : 2 000 € HT (TVA 5,5 %)',
      '## Modalités de paiement',
      '- 50 % à la commande (1 055 € TTC)',
      '- 50 % à la remise (1 000 € HT)',
    ).proposal
    expect(payments.map(({ vatRate }) => vatRate)).toEqual([5.5, undefined])
  })
})

describe('The team of an offer', () => {
  it('tells what each one does, and who works with them at the client’s', () => {
    const { proposal, client } = read(
      '## 5. ÉQUIPE DÉDIÉE',
      '**Anne-Lise Brun** - Consultante senior (10 jours)',
      '- Pilotage',
      '',
      '**De votre côté :** Paul Imbert (pilote interne) et Jeanne Roy (cheffe d’atelier)',
    )
    expect(proposal.team).toEqual([
      { name: 'Anne-Lise Brun', role: 'Consultante senior', note: '10 jours, Pilotage' },
    ])
    expect(client.contacts).toEqual([
      { name: 'Odile Lorion', role: 'gérante' },
      { name: 'Paul Imbert', role: 'pilote interne' },
      { name: 'Jeanne Roy', role: 'cheffe d’atelier' },
    ])
  })

  it('may have a column for each phase', () => {
    const { phases } = read(
      '## Démarche',
      '**Étape A. Observer** (du 3 au 21 novembre 2025 ; 3 jours). Visites. Vous recevez : le rapport.',
      '',
      '**Étape B. Construire** (du 24 novembre au 19 décembre 2025 ; 5 jours). Ateliers. Vous recevez : le guide.',
      '',
      '## Qui interviendra',
      '| Intervenant | A | B | Jours | Prix du jour | Honoraires |',
      '|---|---|---|---|---|---|',
      '| Odile Brun | 1 | 4 | 5 | 1 000 € | 5 000 € |',
      '| Malik Sauvage | 2 | 1 | 3 | 800 € | 2 400 € |',
    ).proposal
    expect(phases).toMatchObject([
      {
        name: 'Observer',
        period: { label: 'du 3 au 21 novembre 2025', start: '2025-11-03', end: '2025-11-21' },
        deliverables: [{ title: 'le rapport' }],
        effort: [
          { person: 'Odile Brun', days: 1 },
          { person: 'Malik Sauvage', days: 2 },
        ],
      },
      { name: 'Construire' },
    ])
  })
})

describe('What is paid', () => {
  it('may be told in thirds', () => {
    const { payments } = read(
      '## Prix',
      '| Prestation | Montant HT |',
      '|---|---|',
      '| Accompagnement | 9 000 € |',
      '| **Total HT** | **9 000 €** |',
      '## Règlement',
      'Un tiers à la commande (3 000 €), un tiers à la remise du guide (3 000 €), le solde au bilan (3 000 €).',
    ).proposal
    expect(payments.map(({ when, amount, share }) => [when, amount, Math.round(share)])).toEqual([
      ['À la commande', 300_000, 33],
      ['À la remise du guide', 300_000, 33],
      ['Le solde au bilan', 300_000, 33],
    ])
  })

  it('is not what others pay of it', () => {
    const { payments } = read(
      '## Prix',
      '- Accompagnement : 9 000 € HT',
      '## Modalités de paiement',
      '- 100 % à la commande (9 000 € HT)',
      '**Aides possibles :** le chèque numérique couvre 50 % des dépenses, plafonné à 5 000 €',
    ).proposal
    expect(payments).toHaveLength(1)
  })
})

describe('Who an offer is for', () => {
  it('stands beside who prepared it', () => {
    const { proposal, client } = readOffer(
      [
        '# Votre programme : proposition d’intervention',
        '',
        '| | |',
        '|---|---|',
        '| Préparée pour | Maison Tardieu (lingerie), à l’attention de Mme Sylvie Tardieu, présidente |',
        '| Préparée par | Quentin Rouvière, associé |',
        '| Le | 6 octobre 2025 |',
        '',
        '## Prix',
        '- Accompagnement : 9 000 € HT',
      ].join('\n'),
      { newId: () => 'id', today: '2025-10-06' },
    )
    expect(proposal).toMatchObject({
      author: 'Quentin Rouvière',
      date: '2025-10-06',
      recipient: { role: 'présidente' },
    })
    expect(client).toMatchObject({ name: 'Maison Tardieu', sector: 'lingerie' })
  })
})

describe('What each option costs', () => {
  const columns = [
    '## Investissement',
    '### Option A : Usine entière',
    '| Poste | Quantité | Prix unitaire | Total HT |',
    '|---|---|---|---|',
    '| Conseil | 10 jours | 1 000 € | 10 000 € |',
    '| Déplacements | 8 | 150 € | 1 200 € |',
    '| Compteurs (fournisseur) | 6 | 600 € | 3 600 € |',
    '| **TOTAL** | | | **14 800 €** |',
    '### Option B : Une ligne',
    '- Conseil : 5 jours × 1 000 € = **5 000 € HT**',
    '**Financement :** l’agence peut prendre en charge 50 % de l’étude, soit 2 500 €.',
    '### Option C : Usine et suivi',
    '- Option A, plus 2 jours (2 jours × 1 000 € = 2 000 € HT)',
    '## Modalités de paiement',
    '| Échéance | Part | Option A | Option B |',
    '|---|---|---|---|',
    '| À la signature | 40 % | 4 480 € | 2 000 € |',
    '| Au bilan | 60 % | 6 720 € | 3 000 € |',
  ]

  it('is its own work and things, and what another one costs', () => {
    const { options } = read(...columns).proposal
    expect(options.map(({ lines }) => lines.map(({ days, amount }) => [days, amount]))).toEqual([
      [
        [10, 1_000_000],
        [undefined, 120_000],
        [undefined, 360_000],
      ],
      [[5, 500_000]],
      [
        [undefined, 1_120_000],
        [2, 200_000],
      ],
    ])
    expect(options[0]?.lines.map(({ billedByOthers = false }) => billedByOthers)).toEqual([
      false,
      false,
      true,
    ])
  })

  it('is paid as its column says', () => {
    const { payments, options } = read(...columns).proposal
    expect(payments.map(({ option, share, amount }) => [option, share, amount])).toEqual([
      [options[0]?.id, 40, 448_000],
      [options[1]?.id, 40, 200_000],
      [options[0]?.id, 60, 672_000],
      [options[1]?.id, 60, 300_000],
    ])
  })

  it('is paid as a sentence or a line about it says, the others as the table does', () => {
    const priced = (...lines: string[]) =>
      read(
        '## Budget',
        '### Formule 1 – Complète (recommandée)',
        '- Conseil : 20 jours × 1 000 € = 20 000 € HT',
        '### Formule 2 – Diagnostic',
        '- Conseil : 6 jours × 1 000 € = 6 000 € HT',
        'Le matériel est à votre charge : entre 2 000 et 3 000 € HT.',
        '',
        '## Règlement',
        ...lines,
      ).proposal
    const { options, payments } = priced(
      '| Échéance | Part | Montant HT |',
      '|---|---|---|',
      '| À la commande | 40 % | 8 000 € |',
      '| À la fin | 60 % | 12 000 € |',
      '',
      'Paiement par virement. Formule 2 : 50 % à la commande (3 000 €), 50 % à la remise (3 000 €).',
    )
    expect(options.map(({ lines }) => lines.length)).toEqual([1, 1])
    const [whole, diagnosis] = options
    expect(payments.map(({ option, when }) => [option, when])).toEqual([
      [whole?.id, 'À la commande'],
      [whole?.id, 'À la fin'],
      [diagnosis?.id, 'À la commande'],
      [diagnosis?.id, 'À la remise'],
    ])
    const listed = priced(
      '- Formule 1 : 40 % à la commande, 60 % à la fin',
      '- Formule 2 : 100 % à la commande',
    )
    expect(listed.payments.map(({ share, when }) => [share, when])).toEqual([
      [40, 'À la commande'],
      [60, 'À la fin'],
      [100, 'À la commande'],
    ])
    expect(new Set(listed.payments.map(({ option }) => option)).size).toBe(2)
  })

  it('may stand in a table whose first column has no name', () => {
    const [option] = read(
      '## Investissement',
      '| | Jours | Tarif | Montant HT |',
      '|---|---|---|---|',
      '| Phase 1 | 4 | 1 200 € | 4 800 € |',
      '| Déplacements | | forfait | 950 € |',
      '| **TOTAL HT** | **4** | | **5 750 €** |',
      '',
      'Tranche optionnelle : accompagnement à la mise en œuvre, 2 jours, 2 400 € HT.',
    ).proposal.options
    expect(option).toMatchObject({ total: 575_000, lines: [{ days: 4 }, { amount: 95_000 }] })
  })

  it('stands under the titles of its columns, typed with spaces', () => {
    const { options, payments } = read(
      '## Prix',
      '',
      'Profil            Jours   Prix jour   Phase A   Total',
      'Cheffe de projet  20      1 050       8         21 000',
      'Frais                                           2 960',
      'Total HT                                        23 960',
      '',
      'Tranche optionnelle : accompagnement à la mise en œuvre, 10 jours, 9 000 € HT.',
      '',
      'Paiement : 30 % à la remise du diagnostic, 70 % à la remise finale.',
    ).proposal
    expect(options.map(({ label, total }) => [label, total])).toEqual([
      ['Prestation', 2_396_000],
      ['accompagnement à la mise en œuvre', 900_000],
    ])
    expect(options[0]?.lines).toMatchObject([
      { days: 20, dayRate: 105_000, amount: 2_100_000 },
      { amount: 296_000, kind: 'expenses' },
    ])
    expect(payments.map(({ share }) => share)).toEqual([30, 70])
  })
})
