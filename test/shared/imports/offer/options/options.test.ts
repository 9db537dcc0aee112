import { describe, expect, it } from 'vitest'
import { read } from '../invented-offer.ts'

const options = (...lines: string[]) => read('## Investissement', ...lines).proposal.options

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

describe('What a line of an option pays for', () => {
  it.each([
    ['Accompagnement de la formule 1 (conseil et déplacements)', 'consulting'],
    ['Formation (frais compris)', 'consulting'],
    ['Déplacements (formation)', 'expenses'],
    ['Divers (déplacements)', 'expenses'],
    ['Site (prestataire)', 'thirdParty'],
  ])('is what it is called by, before what its parentheses add: « %s »', (label, kind) => {
    expect(options('### Formule 2', `- ${label} : 1 800 € HT`)[0]?.lines).toMatchObject([{ kind }])
  })
})
