import { describe, expect, test } from 'vitest'
import { briefed } from '../told-brief.ts'

const phases = [
  '## Phases',
  '',
  '**Phase 1 - Relevé (3 au 28 mars 2025) :**',
  '- Plan des cuves',
  '',
  '**Phase 2 - Réglage (31 mars au 9 mai 2025) :**',
  '- Fiches de teinture',
  '',
]
const columns = [
  '| Consultant | Phase 1 | Phase 2 | Total | TJM | Montant HT |',
  '|---|---|---|---|---|---|',
]
const rows = [
  '| Odile Brun | 4 j | 3 j | 7 j | 1 000 € | 7 000 € |',
  '| Malik Sauvage | - | 5 j | 5 j | 800 € | 4 000 € |',
  '| **Total** | **4 j** | **8 j** | **12 j** | | **11 000 €** |',
  '',
]

function told(...lines: string[]) {
  const { mission, listed } = briefed(...phases, '## Budget', '', ...lines)
  const { envelope, lines: budget, stated } = mission.budget
  return {
    envelope: envelope === undefined ? undefined : envelope / 100,
    stated: stated?.total,
    lines: budget.map(({ label, days, amount }) => `${label} ${days ?? '–'} ${amount / 100}`),
    effort: mission.phases.map(({ effort }) => effort.map(each => `${each.person} ${each.days}`)),
    listed: listed.join('\n'),
  }
}

const effort = [['Odile Brun 4'], ['Odile Brun 3', 'Malik Sauvage 5']]
const summary = ['- Conseil (12 jours) : 11 000 €', '- Déplacements : 1 400 €', '']

describe('A table of who works how many days in each phase', () => {
  test('details the line whose amount its own make, above or below it', () => {
    const total = ['**Budget total :** 12 400 € HT', '']
    for (const lines of [
      [...total, ...summary, '**Charge par consultant :**', '', ...columns, ...rows],
      [...total, ...columns, ...rows, ...summary],
    ])
      expect(told(...lines)).toMatchObject({
        envelope: 12_400,
        stated: undefined,
        lines: ['Conseil 12 11000', 'Déplacements – 1400'],
        effort,
      })
  })

  test('tells the lines itself where no other does', () => {
    expect(told(...columns, ...rows)).toMatchObject({
      envelope: 11_000,
      lines: ['Odile Brun 7 7000', 'Malik Sauvage 5 4000'],
      effort,
    })
  })

  test('may have days only, or an empty cell where somebody does not work', () => {
    const days = ['| Qui | A | B | Jours |', '|---|---|---|---|', '| Odile Brun | 4 | 3 | 7 |']
    expect(told(...summary, ...days, '| Malik Sauvage | | 5 | 5 |')).toMatchObject({
      lines: ['Conseil 12 11000', 'Déplacements – 1400'],
      effort,
    })
  })

  test('keeps in the notes what the line does not tell', () => {
    const { listed } = told(...summary, ...columns, ...rows)
    expect(listed).toContain('1 000 €')
    expect(listed).toContain('4 000 €')
  })

  test('stands as it is where the phases are others, or nobody is named', () => {
    const three = [
      '| Consultant | A | B | C | Montant |',
      '|---|---|---|---|---|',
      '| Odile Brun | 4 | 3 | 2 | 9 000 € |',
    ]
    expect(told(...three).effort).toEqual([[], []])
    expect(told(...three).lines).toEqual(['Odile Brun 9 9000'])
    const costs = [
      '| Poste | Phase 1 | Phase 2 | Montant |',
      '|---|---|---|---|',
      '| Teintures | 4 | 3 | 700 € |',
    ]
    expect(told(...costs).lines).toEqual(['Teintures (Phase 1 : 4, Phase 2 : 3) – 700'])
  })
})

test.each([
  'Le prix moyen ressort à 917 € par jour. TVA comprise, la mission revient à 14 880 €.',
  'La filature ne récupère pas la TVA : elle paiera donc 14 880 € TTC. S’y ajoute le séchoir, voté à 60 000 € TTC, contractualisé à part.',
  'S’y ajoute un séchoir, voté à 60 000 € par le conseil.',
  'Par ailleurs, la région a accordé 8 000 € pour les cuves.',
])('A sentence below a budget is no line of it, nor its envelope: « %s »', remark => {
  for (const below of [
    ['**Budget total :** 12 400 € HT', ...summary, '', remark],
    ['**Budget total :** 12 400 € HT', '', ...columns, ...rows, ...summary, remark],
    ['**Budget total :** 12 400 € HT', ...summary, '**Charge :**', '', ...columns, ...rows, remark],
  ]) {
    const { envelope, lines, listed } = told(...below)
    expect({ envelope, lines }).toEqual({
      envelope: 12_400,
      lines: ['Conseil 12 11000', 'Déplacements – 1400'],
    })
    expect(listed.replace(/[’']/g, '’')).toContain(remark.slice(0, 30))
  }
})

test('What was voted for the mission is still its envelope, told below the lines', () => {
  expect(told(...columns, ...rows, 'Le conseil a voté 15 000 € HT pour la mission.')).toMatchObject(
    {
      envelope: 15_000,
    },
  )
  expect(told(...summary, 'Le budget est de 13 000 € HT, voté en février.').envelope).toBe(13_000)
})
