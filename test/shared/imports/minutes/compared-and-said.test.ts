import { describe, expect, it } from 'vitest'
import { readMinutes } from '../../../../shared/imports/minutes/minutes.ts'

function read(...lines: string[]) {
  let count = 0
  const text = [
    '# Atelier du 4 mars 2025',
    '',
    '**Participants :** Lise Arnaud, Yann Coz',
    '',
    ...lines,
  ].join('\n')
  return readMinutes(text, { newId: () => `id${++count}`, today: '2025-03-05' }).meeting
}

describe('In minutes', () => {
  it('a table of marks is what was compared, with what is listed under each name', () => {
    const { benchmark, sections } = read(
      '### Choix du four',
      '| Matériel | Chauffe | Prix |',
      '|---|---|---|',
      '| Vulcain | 8/10 | 6/10 |',
      '| Etna | 7/10 | 9/10 |',
      '',
      '**Etna**',
      '- Forces : Sobre',
      '- Faiblesses : Lent',
      '',
      '**Vote :** Etna 2 voix',
    )
    expect(benchmark).toEqual([
      { name: 'Vulcain', scores: { Chauffe: 8, Prix: 6 } },
      { name: 'Etna', scores: { Chauffe: 7, Prix: 9 }, strengths: 'Sobre', weaknesses: 'Lent' },
    ])
    expect(sections[0]?.notes).toBe('**Vote :** Etna 2 voix')
  })

  it('how many notes each family has are no notes of the board', () => {
    const { board, sections } = read(
      '### Post-its',
      '9 post-its regroupés en 2 familles :',
      '- Four (5)',
      '- Tri (4)',
    )
    expect(board.notes).toEqual([])
    expect(sections[0]?.notes).toContain('- Four (5)')
  })

  it('a decision is told without its number, a conclusion with who said it', () => {
    const { decisions, quotes, sections } = read(
      '### Débat',
      '**Yann :**',
      '> « Le four tient. »',
      '',
      '**Lise détaille la casse :** 4 % en mars',
      '',
      '✅ **Décision D2 : garder le four**',
      '',
      '**Conclusion de Lise :**',
      '> « On garde. »',
    )
    expect(decisions).toEqual([{ title: 'garder le four' }])
    expect(quotes).toEqual([
      { author: 'Yann', text: 'Le four tient.' },
      { author: 'Lise', text: 'On garde.' },
    ])
    expect(sections).toEqual([
      { title: 'Débat', notes: '**Lise détaille la casse :** 4 % en mars' },
    ])
  })
})

it('Whoever leads a meeting beside another was there, and a day alone in brackets is an action’s', () => {
  const { facilitator, participants, actions } = read(
    '**Animateurs :** Zoé Lac et Ida Brun',
    '',
    '### Actions',
    '- **Lise** : envoyer la grille (4 juillet)',
  )
  expect([facilitator, participants.map(({ name }) => name)]).toEqual([
    'Zoé Lac',
    ['Lise Arnaud', 'Yann Coz', 'Ida Brun'],
  ])
  expect(actions).toEqual([
    { title: 'envoyer la grille', owner: 'Lise', due: '2025-07-04', status: 'todo' },
  ])
})
