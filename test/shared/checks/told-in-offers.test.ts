import { describe, expect, test } from 'vitest'
import { checkWorkspace } from '../../../shared/checks/check-workspace.ts'
import { Proposal } from '../../../shared/domain/proposal/proposal.ts'
import { emptyWorkspace } from '../../../shared/domain/workspace/workspace.ts'
import { exampleClient, exampleId } from '../documents/budget-example.ts'

type Parts = Partial<Pick<Proposal, 'options' | 'payments' | 'notes' | 'situation' | 'background'>>

/** What is found of a proposal of nobody's mission, but for the mentions that the firm lacks. */
function found(parts: Parts): string[] {
  const proposal = Proposal.parse({ id: exampleId(900), clientId: exampleClient.id, ...parts })
  const workspace = { ...emptyWorkspace(), clients: [exampleClient], proposals: [proposal] }
  return checkWorkspace(workspace, '2025-01-01')
    .filter(({ code, stated }) => code !== 'legal-mention-missing' || stated !== undefined)
    .map(({ code, stated }) => `${code} ${stated}`.replace(/\s/gu, ' '))
}

const noted = (...texts: readonly string[]): Parts => ({ notes: texts.map(text => ({ text })) })

function option(id: number, label: string, dayRate: number, person?: string) {
  const line = { label: person ?? 'Conseil', kind: 'consulting' as const, days: 10, dayRate }
  const lines = [{ ...line, ...(person && { person }), amount: 10 * dayRate }]
  return { id: exampleId(id), label, lines, total: 10 * dayRate }
}

describe('The delay of payment that a proposal tells', () => {
  test.each([
    'Les factures sont à régler à 75 jours.',
    'Paiement à 90 jours, par virement.',
    'Conditions de règlement : 60 jours fin de mois.',
  ])('is too long: « %s »', text => {
    expect(found(noted(text))).toEqual([expect.stringMatching(/^legal-mention-missing \d+ jours/)])
  })

  test.each([
    'Factures payables à 30 jours.',
    'Paiement à 45 jours fin de mois.',
    'Offre valable 90 jours à compter de sa date.',
    'Le solde est dû 90 jours après la remise du rapport.',
    'Facturation mensuelle, sur 6 mois.',
  ])('is right, or is none: « %s »', text => {
    expect(found(noted(text))).toEqual([])
  })

  test('is not what the client suffers from', () => {
    expect(found({ situation: ['Règlements des clients à 85 jours en moyenne'] })).toEqual([])
  })
})

describe('A total with VAT', () => {
  const options = [option(901, 'Mission', 100_000)]

  test('is that of an option, at any of the rates there are', () => {
    expect(found({ options, ...noted('Total TTC : 12 000 €') })).toEqual([])
    expect(found({ options, ...noted('Total TTC : 10 850,00 €') })).toEqual([])
    expect(found({ options, ...noted('Total TTC : 12 100 €') })).toEqual([
      'total-mismatch 12 100 €',
    ])
  })

  test('is let be where a part of the price has none', () => {
    const described = options.map(each => ({ ...each, note: 'Débours refacturés au réel.' }))
    expect(found({ options: described, ...noted('Total TTC : 12 100 €') })).toEqual([])
  })
})

describe('An amount of VAT', () => {
  const options = [option(901, 'Mission', 180_000)]

  test('is the share of a price that its rate says', () => {
    expect(found({ options, ...noted('TVA (20 %) : 3 600 €', 'TVA à 5,5 % : 990 €') })).toEqual([])
    expect(found({ options, ...noted('TVA (20 %) : 3 800 €') })).toEqual(['total-mismatch 3 800 €'])
    const described = [{ ...option(901, 'Mission', 180_000), description: 'TVA 20 % : 3 500 €' }]
    expect(found({ options: described })).toEqual(['total-mismatch 3 500 €'])
  })

  test('may be that of something else, or of a part', () => {
    expect(found({ options, ...noted('TVA (20 %) : 1 200 €') })).toEqual([])
    const untaxed = options.map(each => ({ ...each, note: 'Débours refacturés au réel.' }))
    expect(found({ options: untaxed, ...noted('TVA (20 %) : 3 800 €') })).toEqual([])
  })
})

describe('The days of each person in a table', () => {
  const rows = ['Ana Roux – 900 € – 2 – 4 – 6', 'Luc Petit – 700 € – 5 – 5 – 10']

  test('add up to the total of the row, where they do in the others', () => {
    expect(found(noted(...rows, 'Zoé Lang – 600 € – 3 – 4 – 7'))).toEqual([])
    expect(found(noted(...rows, 'Zoé Lang – 600 € – 3 – 4 – 8'))).toEqual(['total-mismatch 8'])
  })

  test('may well have no total at all', () => {
    expect(found(noted('Ana – 2 – 4 – 7', 'Luc – 5 – 5 – 9', 'Zoé – 3 – 4 – 8'))).toEqual([])
  })
})

describe('The day of one person', () => {
  test('has one price in all the options of a proposal', () => {
    const options = [
      option(901, 'Base', 78_000, 'Luc Petit'),
      option(902, 'Plus', 80_000, 'Luc Petit'),
    ]
    expect(found({ options })).toEqual(['rate-card-deviation 800 €'])
  })

  test('may cost something else than that of another one; that of nobody has one price', () => {
    const people = [
      option(901, 'Base', 78_000, 'Luc Petit'),
      option(902, 'Plus', 80_000, 'Ana Roux'),
    ]
    expect(found({ options: people })).toEqual([])
    expect(found({ options: [option(901, 'Base', 95_000), option(902, 'Plus', 90_000)] })).toEqual([
      'rate-card-deviation 900 €',
    ])
  })
})

describe('The total of what the firm invoices, beside that of the whole', () => {
  const lines = [
    {
      label: 'Conseil',
      kind: 'consulting' as const,
      days: 16,
      dayRate: 110_000,
      amount: 1_760_000,
    },
    { label: 'Déplacements', kind: 'expenses' as const, amount: 90_000 },
    {
      label: 'Logiciel',
      kind: 'licence' as const,
      amount: 190_000,
      amountMax: 260_000,
      billedByOthers: true,
    },
  ]
  const options = (total: number, totalMax: number) => [
    { id: exampleId(901), label: 'Traçabilité', lines, total, totalMax },
  ]

  test('is that of its own lines, and no range', () => {
    expect(found({ options: options(1_850_000, 1_850_000) })).toEqual([])
    expect(found({ options: options(1_890_000, 1_890_000) })).toEqual(['total-mismatch 18 900 €'])
  })

  test('is that of the amounts as they stand, though one of them is wrong', () => {
    const wrong = lines.map(line =>
      line.days === undefined ? line : { ...line, amount: 1_780_000 },
    )
    const option = { id: exampleId(901), label: 'Traçabilité', lines: wrong, total: 1_870_000 }
    expect(found({ options: [option] })).toEqual(['days-rate-mismatch 17 800 €'])
  })

  test('may be told apart', () => {
    const whole = options(2_040_000, 2_110_000)
    expect(found({ options: whole, ...noted('Total conseil : 18 500 € HT') })).toEqual([])
    expect(found({ options: whole, ...noted('Total licences : 1 900 €') })).toEqual([])
    expect(found({ options: whole, ...noted('Total conseil : 18 900 € HT') })).toEqual([
      'total-mismatch 18 900 €',
    ])
  })
})

test('Payments of a price as it stands, one line of which is wrong, are right', () => {
  const lines = [
    { label: 'Conseil', kind: 'consulting' as const, days: 7, dayRate: 90_000, amount: 650_000 },
  ]
  const option = { id: exampleId(901), label: 'Mission', lines, total: 650_000 }
  const payments = [
    { option: 'Mission', when: 'À la commande', share: 33.33, amount: 216_667 },
    { option: 'Mission', when: 'Au comité', share: 33.33, amount: 216_667 },
    { option: 'Mission', when: 'À la remise', share: 34.39, amount: 216_666 },
  ]
  expect(found({ options: [option], payments })).toEqual(['days-rate-mismatch 6 500 €'])
})

test('What follows from an amount that its pieces do not make is no other mistake', () => {
  const lines = [
    { label: 'Conseil', kind: 'consulting' as const, days: 20, dayRate: 90_000, amount: 1_800_000 },
    { label: 'Déplacements (10 × 64,50 €)', kind: 'expenses' as const, amount: 65_400 },
  ]
  const option = { id: exampleId(901), label: 'Mission', lines, total: 1_864_500 }
  const payments = [
    { option: 'Mission', when: 'À la commande', share: 50, amount: 932_250 },
    { option: 'Mission', when: 'À la remise', share: 50, amount: 932_250 },
  ]
  const notes = [{ text: 'Total TTC : 22 374 €' }]
  expect(found({ options: [option], payments, notes })).toEqual(['total-mismatch 654 €'])
})

describe('A schedule of payments kept among the notes', () => {
  const rows = (last: string) => ({
    notes: [
      'Fin de l’étape A : 25 % – 9 760,00 €',
      'Fin de l’étape B : 25 % – 9 760,00 €',
      'Fin de l’étape C : 25 % – 9 760,00 €',
      `Réception : ${last}`,
    ].map(text => ({ heading: 'Échéancier de facturation', text })),
  })

  test('has shares that make the whole', () => {
    expect(found(rows('25 % – 9 760,00 €'))).toEqual([])
    expect(found(rows('20 % – 7 808,00 €'))).toEqual(['payment-share-mismatch 95 %'])
  })
})

describe('Payments that name no option, beside several', () => {
  const second = option(902, 'Formule 2 : Audit', 300_000)
  const half = second.lines.map(line => ({ ...line, days: 5, amount: 1_500_000 }))
  const options = [
    option(901, 'Formule 1 : Complète', 300_000),
    { ...second, lines: half, total: 1_500_000 },
  ]
  const paid = (...rows: readonly (readonly [when: string, share: number, amount: number])[]) =>
    found({
      options,
      payments: rows.map(([when, share, amount], index) => ({
        id: exampleId(920 + index),
        when,
        share,
        amount: amount * 100,
      })),
    })

  test('are of the option whose price they share out, or that their words name', () => {
    expect(
      paid(
        ['À la commande', 40, 12_000],
        ['À la livraison', 60, 18_000],
        ['Formule 2 : à la commande', 50, 7_500],
        ['À la remise', 50, 7_500],
      ),
    ).toEqual([])
  })

  test('make 100 % of it', () => {
    expect(
      paid(
        ['À la commande', 40, 12_000],
        ['À la livraison', 50, 15_000],
        ['Formule 2 : à la commande', 50, 7_500],
        ['À la remise', 50, 7_500],
      ),
    ).toEqual(['payment-share-mismatch 90 %'])
  })

  test('may leave the last share untold', () => {
    const single = { options: options.slice(0, 1) }
    const payments = [
      { id: exampleId(930), when: 'À la commande', share: 40 },
      { id: exampleId(931), when: 'À la remise et le solde', share: 30 },
    ]
    expect(found({ ...single, payments })).toEqual([])
  })
})

test('A total far above the lines of its option has others in it', () => {
  const [first] = [option(901, 'Formule 1', 300_000)]
  expect(found({ options: [{ ...first, total: 3_500_000 }] })).toEqual(['total-mismatch 35 000 €'])
  expect(found({ options: [{ ...first, total: 6_000_000, totalMax: 6_700_000 }] })).toEqual([])
})

test('Amounts that make the price tell that a share is wrong, once', () => {
  const lines = [
    { label: 'Conseil', kind: 'consulting' as const, days: 10, dayRate: 90_000, amount: 900_000 },
  ]
  const option = { id: exampleId(901), label: 'Mission', lines, total: 900_000 }
  const payments = (share: number, last: number) => [
    { option: 'Mission', when: 'À la commande', share: 40, amount: 360_000 },
    { option: 'Mission', when: 'Au comité', share: 30, amount: 270_000 },
    { option: 'Mission', when: 'À la remise', share, amount: last },
  ]
  expect(found({ options: [option], payments: payments(30, 270_000) })).toEqual([])
  expect(found({ options: [option], payments: payments(25, 270_000) })).toEqual([
    'payment-share-mismatch 95 %',
  ])
  expect(found({ options: [option], payments: payments(30, 280_000) })).toEqual([
    'payment-amount-mismatch 2 800 €',
  ])
})
