import { describe, expect, it } from 'vitest'
import { read } from './invented-offer.ts'

describe('What an offer says of its client', () => {
  it('stands under the name without its kind as under the whole name', () => {
    const lines = ['- CA : 3,5 M€', '- 18 salariés']
    const expected = { revenue: { amount: 350000000 }, headcount: 18 }
    expect(read('## Contexte', '**Lorion :**', ...lines).client).toMatchObject(expected)
    expect(read('## Contexte', '**Papeterie Lorion :**', ...lines).client).toMatchObject(expected)
  })

  it('keeps the label of a difficulty, and its place among the others', () => {
    const { situation, trigger } = read(
      '## Ce que nous avons compris',
      '',
      '**Vos difficultés :**',
      '- 130 demandes par mois',
      '- Origine des demandes : téléphone 80 %, site 20 %',
      '',
      '**Ce qui vous décide :**',
      '- Un concurrent ouvre en mai',
      '',
      '## Vos objectifs',
      '- Répondre sous 48 h',
    ).proposal
    expect(situation).toEqual([
      '130 demandes par mois',
      'Origine des demandes : téléphone 80 %, site 20 %',
    ])
    expect(trigger).toEqual(['Un concurrent ouvre en mai'])
  })
})

describe('What stands below its lists', () => {
  it('is no indicator where it reckons what they bring', () => {
    const { kpis, notes } = read(
      '## Vos objectifs',
      '**Indicateurs :**',
      '',
      '| Indicateur | Aujourd’hui | Objectif |',
      '|---|---|---|',
      '| Délai | 4 jours | 2 jours |',
      '| Appels perdus | 12 % | 5 % |',
      '',
      '**Le gain attendu :** 7 % × 3 M€ = 210 000 € par an.',
    ).proposal
    expect(kpis.map(({ label }) => label)).toEqual(['Délai', 'Appels perdus'])
    expect(notes?.[0]?.text).toContain('210 000 €')
  })

  it('is no next step where it takes leave', () => {
    const { nextSteps } = read(
      '## Vos objectifs',
      '- Répondre sous 48 h',
      '',
      '## La suite',
      '',
      '1. **Lundi 17 mars :** signature',
      '',
      '---',
      '',
      'Odile, je reste à votre disposition et me réjouis de travailler avec vous.',
    ).proposal
    expect(nextSteps).toEqual([{ when: 'Lundi 17 mars', what: 'signature' }])
  })
})

describe('Whom the letter of an offer is for', () => {
  const notes = (name: string) => read(`### À l’attention de : ${name}`, 'Bonjour.').proposal.notes

  it('is noted where the header names them otherwise', () => {
    expect(notes('Odile Loriane')?.[0]?.text).toContain('Odile Loriane')
    expect(notes('Odile Lorion')).toBeUndefined()
    expect(notes('Mme Odile Lorion, gérante')).toBeUndefined()
  })
})

describe('The client’s name over what it is', () => {
  it.each(['La Papeterie Lorion', 'Les Papeteries Lorion', 'L’Atelier Lorion'])(
    'is the same with its article: « %s »',
    name => {
      const lines = [`**Client :** ${name.replace(/^(?:La |Les |L’)/, '')}`, '']
      const { client } = read(
        ...lines,
        '## Contexte',
        `**${name} :**`,
        '- CA : 3,5 M€',
        '- 18 salariés',
      )
      expect(client).toMatchObject({ revenue: { amount: 350000000 }, headcount: 18 })
    },
  )
})

it.each(['Votre groupe', 'Votre entreprise', 'Votre maison en bref'])(
  'The client is who the letter is to: « %s »',
  name => {
    const { client } = read('## Contexte', `**${name} :**`, '- CA : 3,5 M€', '- 18 salariés')
    expect(client).toMatchObject({ revenue: { amount: 350000000 }, headcount: 18 })
  },
)
