import { describe, expect, it } from 'vitest'
import { read } from '../invented-offer.ts'

const prices = [
  '## Investissement',
  '',
  '### Option A : Inventaire',
  '- Inventaire : 4 000 € HT',
  '',
  '### Option B : Inventaire et caisse',
  '- Inventaire : 4 000 € HT',
  '- Caisse : 6 000 € HT',
  '- **Total option B : 10 000 € HT**',
  '',
]

describe('What is said of all the options, below the last', () => {
  it.each([
    '**Non compris (toutes options) :** les étiquettes, 300 € à 450 € HT',
    '**Hors proposition, quelle que soit l’option :** les étiquettes, 300 € HT',
    '**Non inclus dans les deux formules :** les étiquettes, 300 € HT',
  ])('is no part of it, and is kept: « %s »', line => {
    const { proposal, unrecognised } = read(...prices, line)
    expect(proposal.options.map(({ description }) => description)).toEqual([undefined, undefined])
    expect(proposal.options.at(-1)?.total).toBe(1_000_000)
    expect(unrecognised.map(({ text }) => text).join()).toContain('étiquettes')
    expect(JSON.stringify(proposal.notes)).toContain('étiquettes')
  })

  it('is none either as a list', () => {
    const { proposal } = read(...prices, '**Non compris (chaque option) :**', '- Les étiquettes')
    expect(proposal.options.at(-1)?.description).toBeUndefined()
    expect(JSON.stringify(proposal.notes)).toContain('étiquettes')
  })

  it.each(['**Non compris :** les étiquettes', '**Non compris dans l’option B :** les étiquettes'])(
    'stays with it where it may be said of it alone: « %s »',
    line => {
      expect(read(...prices, line).proposal.options.at(-1)?.description).toContain('étiquettes')
    },
  )
})

describe('What is said above all the options', () => {
  const [title = '', blank = '', ...options] = prices

  it.each([
    '- Anne Roy est directrice (1 200 €) dans les deux options, experte (1 300 €) dans l’option B, pour 3 jours.',
    '- Luc Petit passe senior : 980 € par jour, contre 900 € en 2024. Dans l’option B, 4 de ses 9 jours sont à 900 €.',
    '- Directrice : 1 200 € par jour',
  ])('of the rates is no line of an option, and is kept: « %s »', said => {
    const over = [title, blank, 'Nos tarifs jour 2025, et deux précisions :', said, blank]
    const { proposal } = read(...over, ...options)
    expect(proposal.options.map(({ label }) => label)).toEqual([
      'Option A : Inventaire',
      'Option B : Inventaire et caisse',
    ])
    expect(proposal.options.flatMap(({ lines }) => lines.map(({ amount }) => amount))).toEqual([
      400_000, 400_000, 600_000,
    ])
    expect(JSON.stringify(proposal.notes)).toContain(said.slice(2, 20))
  })

  it('that is sold stays a line', () => {
    const { proposal } = read(title, blank, '- Visite des réserves : 900 € HT', blank, ...options)
    expect(proposal.options[0]?.lines).toMatchObject([{ amount: 90_000 }])
  })
})

describe('A row of an option that adds up others', () => {
  const rows = [
    '| Ligne | Jours | Tarif | Montant HT |',
    '|---|---|---|---|',
    '| Anne Roy – direction | 4 | 1 200 € | 4 800 € |',
    '| Luc Petit – caisse | 6 | 900 € | 5 400 € |',
    '| **Honoraires** | **10** | | **10 200 €** |',
    '| Frais | | | 800 € |',
  ]

  it('is no line of it, and is kept', () => {
    const { proposal } = read(
      '## Investissement',
      '',
      ...rows,
      '| **Total HT** | | | **11 000 €** |',
    )
    const [option] = proposal.options
    expect(option?.lines.map(({ amount }) => amount)).toEqual([480_000, 540_000, 80_000])
    expect(option?.total).toBe(1_100_000)
    expect(JSON.stringify(proposal.notes)).toContain('Honoraires')
  })

  it('is one where the total counts it', () => {
    const { proposal } = read(
      '## Investissement',
      '',
      ...rows,
      '| **Total HT** | | | **21 200 €** |',
    )
    expect(proposal.options[0]?.lines).toHaveLength(4)
  })
})
