import { describe, expect, it } from 'vitest'
import { read } from '../invented-offer.ts'

const table = [
  '| Qui | Rôle | Jours |',
  '|---|---|---|',
  '| Ida Brun | Lead consultante | 12 |',
  '| Théo Sarre | Formateur | 3 |',
  '| **Total** | | **16** |',
]

describe('A table of who does what', () => {
  it.each(['Vos interlocuteurs', 'Qui travaillera avec vous', 'Équipe dédiée'])(
    'is the team of an offer, with the days of each: « %s »',
    title => {
      const { team, notes } = read(`## ${title}`, ...table).proposal
      expect(team).toEqual([
        { name: 'Ida Brun', role: 'Lead consultante', note: '12 jours' },
        { name: 'Théo Sarre', role: 'Formateur', note: '3 jours' },
      ])
      expect(notes).toEqual([{ text: 'Total : 16' }])
    },
  )

  it('is not where it tells who works at the client’s', () => {
    expect(read('## Qui travaille chez vous', ...table).proposal.team).toEqual([])
  })
})

describe('A list of who does what', () => {
  const list = ['- Ida Brun, cheffe de projet : 12 jours', '- Théo Sarre, formation : 3 jours']

  it.each(['Qui vous accompagne', 'Nos forces', 'Équipe dédiée'])(
    'is the team of an offer, with the days of each: « %s »',
    title => {
      expect(read(`## ${title}`, ...list).proposal.team).toEqual([
        { name: 'Ida Brun', role: 'cheffe de projet', note: '12 jours' },
        { name: 'Théo Sarre', role: 'formation', note: '3 jours' },
      ])
    },
  )

  it('is not under a phase, nor at the client’s', () => {
    expect(read('## Phase 1 : Étude', '', '**Qui :**', ...list).proposal.team).toEqual([])
    expect(read('## Qui travaille chez vous', ...list).proposal.team).toEqual([])
  })
})

describe('A table of days with a column for each person', () => {
  const offer = (total: string) =>
    read(
      '## Notre démarche',
      '### Phase 1 : Étude (3 semaines)',
      '- Entretiens',
      '### Phase 2 : Outil (6 semaines)',
      '- Paramétrage',
      '',
      '**Charge prévue (en jours) :**',
      '',
      '| Phase | Ida Brun | Théo Sarre | Total |',
      '|---|---|---|---|',
      '| Étude | 5 | - | 5 |',
      '| Outil | 6 | 4 | 10 |',
      `| **Total** | **11** | **4** | **${total}** |`,
    ).proposal

  it('tells the days of each phase, and adds nothing to what it delivers', () => {
    const { phases, notes } = offer('15')
    expect(phases).toMatchObject([
      { effort: [{ person: 'Ida Brun', days: 5 }], objectives: [], deliverables: [{}] },
      {
        effort: [
          { person: 'Ida Brun', days: 6 },
          { person: 'Théo Sarre', days: 4 },
        ],
        objectives: [],
        deliverables: [{}],
      },
    ])
    expect(notes).toBeUndefined()
  })

  it('is kept as it stands where it does not make its totals', () => {
    expect(offer('16').notes?.at(-1)).toEqual({
      heading: 'Charge prévue (en jours)',
      text: 'Total : Ida Brun : 11 ; Théo Sarre : 4 ; Total : 16',
    })
  })
})
