import { describe, expect, it } from 'vitest'
import { read } from './invented-offer.ts'

const options = (...lines: string[]) => read('## Investissement', ...lines).proposal.options

describe('Options told in columns', () => {
  const table = [
    '| | Essentielle | Complète |',
    '|---|---|---|',
    '| Diagnostic | ✅ | ✅ |',
    '| Accompagnement | – | 3 mois |',
    '| Jours | 10 | 18 |',
    '| **Prix HT** | **12 000 €** | **20 000 €** |',
    '| Prix TTC | 14 400 € | 24 000 € |',
  ]

  it('have each the price, the days and the content of their column', () => {
    expect(options(...table)).toMatchObject([
      {
        label: 'Essentielle',
        description: '- Diagnostic',
        total: 1200000,
        lines: [{ days: 10, amount: 1200000 }],
      },
      {
        label: 'Complète',
        description: '- Diagnostic\n- Accompagnement : 3 mois',
        total: 2000000,
        lines: [{ days: 18, amount: 2000000 }],
      },
    ])
  })

  it('are none where the columns tell the days and the price of a row', () => {
    const rows = ['| Prestation | Jours | Montant HT |', '|---|---|---|', '| Étude | 4 | 4 800 € |']
    expect(options(...rows, '| Total | 4 | 4 800 € |')).toMatchObject([
      { label: 'Prestation', total: 480000, lines: [{ label: 'Étude', days: 4 }] },
    ])
  })
})

describe('A row of prices with a remark beside what is sold', () => {
  const rows = (first: string, remark: string) => [
    `| ${first} | ${remark} | Montant HT |`,
    '|---|---|---|',
    '| Conseil | 4 jours × 1 000 € | 4 000 € |',
    '| Déplacements | Forfait | 300 € |',
    '| Abonnement (1 an) | 3 salles × 50 € × 12 mois | 1 800 € |',
    '| **Total** | | **6 100 €** |',
  ]

  it.each(['Détail', 'Précisions', 'Description', 'Commentaire'])(
    'is called by its first cell, whatever « %s » adds',
    remark => {
      expect(options('### Formule 1', ...rows('Poste', remark))[0]?.lines).toMatchObject([
        { label: 'Conseil', days: 4, dayRate: 100000, amount: 400000 },
        { label: 'Déplacements', kind: 'expenses', amount: 30000 },
        { label: 'Abonnement (1 an, 3 salles × 50 € × 12 mois)', kind: 'licence' },
      ])
    },
  )

  it('is called by the description where the first cell is but a number', () => {
    const numbered = [
      '| N° | Description | Montant HT |',
      '|---|---|---|',
      '| 1 | Étude | 4 800 € |',
      '| 2 | Atelier | 900 € |',
    ]
    expect(options('### Formule 1', ...numbered)[0]?.lines).toMatchObject([
      { label: 'Étude', amount: 480000 },
      { label: 'Atelier', amount: 90000 },
    ])
  })
})

describe('Options told in columns with what each of them is made of', () => {
  const table = [
    '| | Option A | Option B |',
    '|---|---|---|',
    '| Jours | 6 | 20 |',
    '| Conseil | 6 000 € | 20 000 € |',
    '| Déplacements | 500 € | 1 900 € |',
    '| Total Atelier Nord | 6 500 € | 21 900 € |',
    '| Site | - | 9 000 € - 12 000 € |',
    '| **TOTAL PROJET** | **6 500 €** | **30 900 € - 33 900 €** |',
  ]

  it('have these lines, those below the firm’s total being billed by others', () => {
    expect(options(...table)).toMatchObject([
      {
        total: 650000,
        lines: [
          { days: 6, amount: 600000 },
          { kind: 'expenses', amount: 50000 },
        ],
      },
      {
        total: 3090000,
        totalMax: 3390000,
        lines: [
          { days: 20, amount: 2000000 },
          { amount: 190000 },
          { label: 'Site', amount: 900000, amountMax: 1200000, billedByOthers: true },
        ],
      },
    ])
  })

  it('have the lines told before, where the table only sums them up', () => {
    const before = [
      '### Option A : Diagnostic',
      '- 6 jours × 1 000 € = 6 000 € HT',
      '- Déplacements : 500 € HT',
      '### Option B : Complète',
      '- 20 jours × 1 000 € = 20 000 € HT',
      '- Déplacements : 1 900 € HT',
      '',
    ]
    expect(options(...before, ...table).map(({ lines }) => lines.length)).toEqual([2, 2])
  })

  it('have none of the prices that do not make the whole', () => {
    const rows = ['| Prix par personne | 120 € | 150 € |', '| Licence | 400 € | 800 € |']
    const [first] = options(...table.slice(0, 2), ...rows, '| Total HT | 6 500 € | 21 900 € |')
    expect(first?.lines).toMatchObject([{ label: 'Option A', amount: 650000 }])
  })
})

describe('A table of options that were told with their lines', () => {
  const details = [
    '### Option A : Diagnostic',
    '- 6 jours × 1 000 € = 6 000 € HT',
    '### Option B : Complète',
    '- 20 jours × 1 000 € = 20 000 € HT',
    '- Déplacements : 1 000 € HT',
  ]
  const table = (second: string) => [
    '**En résumé :**',
    '',
    '| | Option A | Option B |',
    '|---|---|---|',
    '| Jours | 6 | 20 |',
    '| Formation | Non | Oui |',
    `| Montant HT | 6 000 € | ${second} |`,
    '',
  ]

  it('adds no option, before or after them', () => {
    const expected = [
      { label: 'Option A : Diagnostic', lines: [{ days: 6 }] },
      { label: 'Option B : Complète', description: '- Formation', lines: [{ days: 20 }, {}] },
    ]
    expect(options(...details, '', ...table('21 000 €'))).toMatchObject(expected)
    expect(options(...table('21 000 €'), ...details)).toMatchObject(expected)
  })

  it('states the price of the one whose lines make another, where the others are right', () => {
    expect(options(...details, '', ...table('22 000 €')).map(({ total }) => total)).toEqual([
      undefined,
      2200000,
    ])
  })

  it('is told beside the price that the option states itself', () => {
    const stated = [...details, '- **Total : 21 000 € HT**', '']
    const [, second] = options(...stated, ...table('22 000 €'))
    expect(second?.total).toBe(2100000)
    expect(second?.description).toMatch(/^- Prix au récapitulatif : 22.000.€$/m)
  })
})

describe('What stands beside the firm’s own price', () => {
  const own = ['- 22 jours × 1 000 € = 22 000 € HT', '- **Total Momentum : 22 000 € HT**', '']
  const theirs = ['**À prévoir chez l’éditeur :**', '- Licences : 5 000 € HT', '']

  it('is invoiced by others where the total of the project has it', () => {
    const [option] = options(...own, ...theirs, '**TOTAL PROJET : 27 000 € HT**')
    expect(option?.lines.map(({ billedByOthers }) => billedByOthers)).toEqual([undefined, true])
  })

  it('is words about the option where the total leaves it out', () => {
    const [option] = options(...own, ...theirs, '**TOTAL PROJET : 22 000 € HT**')
    expect(option?.lines).toHaveLength(1)
    expect(option?.description).toContain('5 000 €')
  })

  it('is what follows the firm’s sub-total in a table, but for travel', () => {
    const [option] = options(
      '| Poste | Montant HT |',
      '|---|---|',
      '| Conseil | 20 000 € |',
      '| **Total Atelier Nord** | **20 000 €** |',
      '| Photographe | 2 000 € |',
      '| Déplacements | 1 000 € |',
      '| **TOTAL PROJET** | **23 000 €** |',
    )
    expect(option?.lines.map(({ billedByOthers }) => billedByOthers)).toEqual([
      undefined,
      true,
      undefined,
    ])
  })
})
