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
