import { describe, expect, test } from 'vitest'
import { exampleId } from '../../documents/budget-example.ts'
import { foundInMinutes, section } from '../said-in-minutes.ts'

const people = (count: number) =>
  ['Ana Ruiz', 'Bo Lind', 'Cyr Noël', 'Dora Vey', 'Ezra Pol', 'Flo Sarr'].slice(0, count)
const present = (count: number) => people(count).map(name => ({ name, role: 'Arboricultrice' }))

describe('The number of participants that minutes tell, with five of them listed', () => {
  const found = (text: string, told: object = {}) =>
    foundInMinutes({ ...section(text), participants: present(5), facilitator: 'Gil Amar', ...told })

  test.each([
    'Les 5 participants se présentent.',
    'Les 6 participants se présentent.',
    'Les quatre participants votent.',
    'Travail en deux groupes de 8 participants de l’an prochain.',
    'Les 12 participants de la prochaine session sont inscrits.',
    'La salle tient 20 participants.',
  ])('is theirs, with or without those of the firm: « %s »', text => {
    expect(found(text)).toEqual([])
  })

  test.each([
    ['Les 7 participants se présentent.', 'figure-conflict 7 → 5'],
    ['Les sept participants se présentent.', 'figure-conflict 7 → 5'],
    ['Tour de table (8 participants).', 'figure-conflict 8 → 5'],
    [
      'Les 6 participants se présentent.\n\nVote (5 participants) à main levée.',
      'figure-conflict 6 → 5',
    ],
  ])('is not: « %s »', (text, expected) => {
    expect(found(text)).toEqual([expected])
  })

  test('is another where some are excused, or a line of the list is several', () => {
    const excused = [...present(5), { name: 'Hal Ott', note: 'excusé' }]
    expect(found('Les 7 participants se présentent.', { participants: excused })).toEqual([
      'figure-conflict 7 → 5',
    ])
    const several = [...present(5), { name: '3 saisonniers' }]
    expect(found('Les 8 participants se présentent.', { participants: several })).toEqual([])
  })
})

describe('What minutes say that they compare, with three of them described', () => {
  const benchmark = ['Arboris', 'Verjus', 'Ramo'].map(name => ({ name, scores: { Prix: 7 } }))
  const found = (text: string) => foundInMinutes({ ...section(text), benchmark })

  test.each([
    'Comparatif de 3 sécateurs, notés sur 10.',
    'Benchmark de trois sécateurs.',
    'Comparatif de 5 sécateurs, dont deux écartés d’emblée.',
    'Comparatif de 4 critères.',
    'Comparaison sur 6 mois.',
    'Le comparatif de mai portait sur 4 sécateurs.',
    'Comparatif de 3 sécateurs ; le comparatif de 4 échelles suivra.',
  ])('is described, or is something else: « %s »', text => {
    expect(found(text)).toEqual([])
  })

  test.each(['Comparatif de 4 sécateurs, notés sur 10.', 'Benchmark de quatre sécateurs'])(
    'is more: « %s »',
    text => {
      expect(found(text)).toEqual(['figure-conflict 4 → 3'])
    },
  )
})

describe('An action of the matrix that takes 12 k€', () => {
  const entry = { title: 'Presse neuve', impact: 'fort', effort: 'élevé : 6 mois + 12 k€' }
  const found = (text: string, effort = entry.effort) =>
    foundInMinutes({ ...section(text), matrix: [{ ...entry, effort }] })

  test.each([
    '- **2027** : Presse neuve (budget 12 k€)',
    '- Presse neuve : 12 000 €',
    '- Presse neuve et pose (budget 15 k€)',
    '- Cuve neuve (budget 15 k€)',
    'La presse neuve remplace celle de 2009, achetée 15 k€.',
    '- Presse neuve : 6 mois',
  ])('costs as much elsewhere: « %s »', text => {
    expect(found(text)).toEqual([])
  })

  test('may cost as much a month, or be told as a range', () => {
    expect(found('- Presse neuve (budget 15 k€)', 'élevé : 1 k€/mois')).toEqual([])
    expect(found('- Presse neuve (budget 15 k€)', 'élevé : 10 k€ à 20 k€')).toEqual([])
  })

  test.each(['- **2027** : Presse neuve (budget 15 k€)', '- Presse neuve : 15 000 €'])(
    'does not cost more: « %s »',
    text => {
      expect(found(text)).toEqual(['figure-conflict 15 000 € → 12 000 €'])
    },
  )
})

describe('The votes of a board', () => {
  const found = (group: string, ...given: readonly number[]) =>
    foundInMinutes({
      board: {
        notes: given.map((votes, rank) => ({
          id: exampleId(910 + rank),
          text: rank === 3 ? 'Total' : `Idée ${rank}`,
          group,
          votes,
        })),
      },
    })

  test('are as many as its title announces, so many for each', () => {
    const group = 'Exercice : 3 gommettes par participant (5 participants, 15 gommettes)'
    expect(found(group, 7, 5, 3)).toEqual([])
    expect(found(group, 7, 5, 2)).toEqual(['total-mismatch 15 gommettes → 14'])
    expect(
      found('Les 3 premières idées (3 gommettes par personne, 30 gommettes)', 7, 5, 2),
    ).toEqual([])
    expect(found('3 gommettes par personne', 7, 5, 2)).toEqual([])
    expect(found(group, 7, 5, 3, 15)).toEqual([])
  })

  test('make the total of their table', () => {
    const table = (...given: readonly number[]) =>
      foundInMinutes({
        board: {
          notes: given.map((votes, rank) => ({
            id: exampleId(910 + rank),
            text: `Idée ${rank}`,
            group: 'Idées',
            votes,
          })),
        },
        notes: [{ heading: 'Idées', text: 'Total : 15' }],
      })
    expect(table(7, 5, 3)).toEqual([])
    expect(table(7, 5, 2)).toEqual(['total-mismatch Total : 15 → 14'])
  })
})
