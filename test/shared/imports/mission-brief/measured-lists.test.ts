import { expect, test } from 'vitest'
import { briefed } from './told-brief.ts'

const aims = ['## Objectifs', '', 'Objectif principal : un planning partagé.', '']

test('What goes from a figure to another is an indicator, under a label of any name', () => {
  const { mission, listed } = briefed(
    ...aims,
    'Comment nous jugerons le résultat, six mois après :',
    '',
    '- Temps par devis : 35 min → 10 min',
    '- Délai : aujourd’hui 12 j, cible 5 j',
    '- Satisfaction : au moins 8/10',
  )
  expect(mission.kpis).toMatchObject([
    { label: 'Temps par devis', baseline: '35 min', target: '10 min' },
    { label: 'Délai', baseline: '12 j', target: '5 j' },
    { label: 'Satisfaction', target: 'au moins 8/10' },
  ])
  expect(mission.secondaryObjectives).toEqual([])
  expect(listed).toEqual(['Comment nous jugerons le résultat, six mois après'])
})

test('An aim that is measured stays an aim, and a line with one figure among aims too', () => {
  const { mission } = briefed(
    ...aims,
    'Objectifs secondaires :',
    '',
    '- Ramener la casse : 9 % → 4 %',
    '- Formation : 12 teinturiers',
    '- Garder le savoir du maître teinturier',
  )
  expect(mission.kpis).toEqual([])
  expect(mission.secondaryObjectives).toHaveLength(3)
})

test('What went from a figure to another is a difficulty where difficulties are told', () => {
  const { mission } = briefed('## Difficultés', '', '- Délai de réponse : 12 j → 21 j en deux ans')
  expect(mission.kpis).toEqual([])
  expect(mission.painPoints).toHaveLength(1)
})

test('The figure beside where a measure stands is the aim, under « Engagement » or a title of its own', () => {
  const table = (column: string, ...cells: string[]) =>
    briefed(
      ...aims,
      '## Indicateurs',
      `| Mesure | Point de départ | ${column} |`,
      '|---|---|---|',
      ...cells.map(cell => `| Casse | 9 % | ${cell} |`),
    ).mission.kpis
  expect(table('Engagement', '4 % à fin mai')).toMatchObject([
    { label: 'Casse', baseline: '9 %', target: '4 % à fin mai' },
  ])
  expect(table('Avec la nouvelle teinture', '< 4 %')).toMatchObject([
    { label: 'Casse', baseline: '9 %', target: '< 4 %' },
  ])
  for (const aside of ['Source', 'Échantillon', 'Fréquence'])
    expect(table(aside, '12 lots')[0]).not.toHaveProperty('target')
  expect(table('Portée', 'tous les ateliers')[0]).not.toHaveProperty('target')
})
