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

describe('An option named on one line', () => {
  it('ends with its price, recommended or not, above what it is made of', () => {
    expect(
      options(
        '**Option A : Essentielle** – 12 000 € HT',
        '- Diagnostic',
        '',
        '**Option B : Complète** – 20 000 € HT ⭐ recommandée',
        '- Suivi',
      ),
    ).toMatchObject([
      { label: 'Option A : Essentielle', total: 1200000, description: '- Diagnostic' },
      { label: 'Option B : Complète', total: 2000000, recommended: true, description: '- Suivi' },
    ])
  })
})

describe('A phase whose title tells its price', () => {
  it('is a line of what is sold, with its days', () => {
    expect(
      options(
        '### Phase 1 : Diagnostic (4 jours – 4 800 € HT)',
        '- Entretiens',
        '### Phase 2 : Réalisation – 10 jours – 12 000 € HT',
        '- Paramétrage',
        '',
        '**Total : 16 800 € HT**',
      ),
    ).toMatchObject([
      {
        total: 1680000,
        lines: [
          { label: 'Phase 1 : Diagnostic', days: 4, amount: 480000 },
          { label: 'Phase 2 : Réalisation', days: 10, amount: 1200000 },
        ],
      },
    ])
  })

  it('is told by the lines below it where they have prices of their own', () => {
    const below = ['- Développement : 9 000 €', '- Recette : 3 000 €']
    const [option] = options('### Étape 2 – Réalisation : 12 000 € HT', ...below)
    expect(option?.lines.map(({ amount }) => amount)).toEqual([900000, 300000])
  })
})

describe('A price told with and without VAT', () => {
  const totalOf = (...lines: string[]) =>
    read('## Budget', ...lines).proposal.options.map(
      ({ lines: own, total }) => total ?? own[0]?.amount,
    )

  it('is the one without, whatever stands in bold below it', () => {
    expect(
      totalOf('**Total HT : 18 000 €**', '**TVA (20 %) : 3 600 €**', '**Total TTC : 21 600 €**'),
    ).toEqual([1800000])
  })

  it('is one price in a sentence, and the tax is no part of it', () => {
    const sentence = 'Le prix est de 18 000 € HT, soit 21 600 € TTC (TVA 20 % : 3 600 €).'
    expect(totalOf(sentence)).toEqual([1800000])
  })
})

describe('An option whose title tells its price', () => {
  it('has that total, beside the lines that it is made of, and its own name', () => {
    const lines = ['- Diagnostic : 4 000 €', '- Plan : 9 000 €']
    expect(options('### Formule Essentielle : 12 000 € HT', ...lines)).toMatchObject([
      { label: 'Formule Essentielle', total: 1200000, lines: [{ amount: 400000 }, {}] },
    ])
  })

  it('is one line of that price where nothing more is told', () => {
    expect(
      options('### Option 1 – Essentielle (12 000 à 14 000 € HT)', 'Diagnostic et plan.'),
    ).toMatchObject([
      {
        label: 'Option 1 – Essentielle',
        total: 1200000,
        totalMax: 1400000,
        lines: [{ amount: 1200000, amountMax: 1400000 }],
      },
    ])
  })

  it('keeps a price that is no price of the whole in its name', () => {
    for (const title of ['Option A : dès 12 000 €', 'Formule B : 900 € par jour'])
      expect(options(`### ${title}`, '- Étude : 4 000 €')).toMatchObject([{ label: title }])
  })
})

describe('An option that the firm recommends', () => {
  it.each([
    'Option B : Complète ✅ NOTRE CONSEIL',
    'Option B : Complète (préconisée)',
    'Option B : Complète – notre choix',
    'Option B : Complète ⭐',
  ])('is told so beside its name: %s', title => {
    const lines = ['- 5 jours × 1 000 € = 5 000 € HT']
    expect(options(`### ${title}`, ...lines)).toMatchObject([
      { label: 'Option B : Complète', recommended: true },
    ])
  })

  it('is not the one whose name speaks of advice or of months', () => {
    const lines = ['- 5 jours × 1 000 € = 5 000 € HT']
    const [first, second] = options(
      '### Option A : Conseil seul',
      ...lines,
      '### Option B : Suivi (6 mois)',
      ...lines,
    )
    expect([first?.label, second?.label]).toEqual([
      'Option A : Conseil seul',
      'Option B : Suivi (6 mois)',
    ])
    expect([first?.recommended, second?.recommended]).toEqual([undefined, undefined])
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

describe('A line of an option', () => {
  it('keeps what is said after its price', () => {
    expect(
      options('### Option C : Suivi', '- 6 visites × 600 € = 3 600 € HT (avril à septembre)'),
    ).toMatchObject([{ description: '- Avril à septembre', lines: [{ amount: 360000 }] }])
  })

  it('keeps what one thing costs for a time', () => {
    const [option] = options('- Licences : 7 sites × 90 €/mois × 12 = 7 560 € HT')
    expect(option?.lines).toMatchObject([
      { label: 'Licences (7 sites × 90 €/mois × 12)', amount: 756000 },
    ])
  })

  it('names what is sold, and nobody', () => {
    const [option] = options('**Honoraires Momentum :**', '- 5 jours × 1 000 € = 5 000 € HT')
    expect(option?.lines[0]?.person).toBeUndefined()
  })
})
