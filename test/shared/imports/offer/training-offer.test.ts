import { describe, expect, it } from 'vitest'
import { read as readOffer } from './invented-offer.ts'

const read = (...lines: string[]) =>
  readOffer(
    '## Objectif principal',
    'Que chacun sache conseiller.',
    '',
    ...lines,
    '',
    '## Nos engagements',
    '- Une réponse sous 48 h',
    '',
    '## Prix',
    '- Forfait : 4 000 € HT',
  )

const titlesOf = (
  list: readonly { readonly title: string; readonly planned?: string | undefined }[],
) => list.map(({ title, planned }) => [planned, title])

describe('The modules of a training', () => {
  const table = [
    '| Module | Durée |',
    '|---|---|',
    '| Reconnaître les fibres | 3 h |',
    '| Conseiller une laine | 4 h |',
    '| **Total** | **7 h** |',
  ]

  it.each(['## Le programme', '## Ce que vous apprendrez'])(
    'are its phases under « %s »',
    title => {
      const { phases, statedDuration } = read(
        '## Objectif principal',
        'Que chacun sache conseiller.',
        title,
        'La journée compte sept heures.',
        '',
        ...table,
      ).proposal
      expect(phases.map(({ name, period }) => [name, period?.label])).toEqual([
        ['Reconnaître les fibres', '3 h'],
        ['Conseiller une laine', '4 h'],
      ])
      expect(statedDuration).toBe('7 h')
    },
  )

  it('say who leads them in no deliverable', () => {
    const { phases } = read(
      '## Le programme',
      '',
      '| Module | Durée | Intervenant |',
      '|---|---|---|',
      '| Reconnaître les fibres | 3 h | Nora Feld |',
      '| Conseiller une laine | 4 h | Nora Feld |',
    ).proposal
    expect(phases.map(({ deliverables, objectives }) => [deliverables, objectives])).toEqual([
      [[], ['Intervenant : Nora Feld']],
      [[], ['Intervenant : Nora Feld']],
    ])
  })

  it('leave what is said over them in the notes', () => {
    const { notes } = read(
      '## Le programme',
      'La journée compte sept heures.',
      '',
      ...table,
    ).proposal
    expect(JSON.stringify(notes)).toContain('La journée compte sept heures.')
  })
})

describe('Sessions on several days', () => {
  const rows = [
    '| Session | Dates | Groupe |',
    '|---|---|---|',
    '| Session 1 | 12 et 13 mai 2025 | 6 vendeurs |',
    '| Session 2 | 2 juin 2025 | 5 vendeurs |',
  ]

  it('are lines of the plan', () => {
    const { schedule, milestones } = read('## Les dates', '', ...rows).proposal
    expect(schedule.map(({ label, start, end }) => [label, start, end])).toEqual([
      ['Session 1 – Groupe : 6 vendeurs', '2025-05-12', '2025-05-13'],
      ['Session 2 – Groupe : 5 vendeurs', '2025-06-02', '2025-06-02'],
    ])
    expect(milestones).toEqual([])
  })

  it('leave what is said below them in the notes', () => {
    const { milestones, notes } = read(
      '## Les dates',
      '',
      ...rows,
      '',
      'La semaine du 19 mai reste libre pour l’inventaire.',
    ).proposal
    expect(milestones).toEqual([])
    expect(JSON.stringify(notes)).toContain('inventaire')
  })

  it('stay milestones where each is on one day', () => {
    const { schedule, milestones } = read(
      '## Les dates',
      '',
      ...rows.slice(0, 2),
      '| Session 1 | 12 mai 2025 | 6 vendeurs |',
    ).proposal
    expect(schedule).toEqual([])
    expect(milestones.map(({ planned }) => planned)).toEqual(['2025-05-12'])
  })
})

describe('Steps that each have a day', () => {
  it.each([
    ['- 12 mai 2025 : livret remis', '- Mardi 3 juin 2025 : première séance'],
    ['- Livret remis : 12 mai 2025', '- Première séance : 3 juin 2025'],
    ['- 12 mai 2025 – livret remis', '- 3 juin 2025 – première séance'],
  ])('are milestones: « %s »', (...lines) => {
    const { milestones, phases } = read('## Les étapes', ...lines).proposal
    expect(titlesOf(milestones).map(([day, title]) => [day, title?.toLowerCase()])).toEqual([
      ['2025-05-12', 'livret remis'],
      ['2025-06-03', 'première séance'],
    ])
    expect(phases).toEqual([])
  })

  it.each([
    ['## Les étapes', '- Mai 2025 : diagnostic', '- Juin 2025 : formation'],
    ['## Les étapes', '- Diagnostic : du 5 au 16 mai 2025', '- Formation : du 2 au 13 juin 2025'],
    ['## Livrables', '- Livret : 12 mai 2025', '- Bilan : 3 juin 2025'],
    ['## Les étapes', '- Diagnostic', '- Formation'],
  ])('and no others: %s « %s »', (...lines) => {
    expect(read(...lines).proposal.milestones).toEqual([])
  })
})
