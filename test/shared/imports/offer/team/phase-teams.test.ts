import { expect, test } from 'vitest'
import { read } from '../invented-offer.ts'

const told = (...team: string[]) => {
  const { phases, team: people } = read(
    '## Démarche',
    '',
    '### Phase 1 – Relevé (4 semaines)',
    '',
    '**Livrables :**',
    '',
    '- Plan des cuves',
    '',
    ...team,
    '',
    '## Équipe',
    '',
    '- **Anne Roy** – Cheffe de mission',
    '- **Luc Petit** – Teinturier',
  ).proposal
  return {
    effort: phases[0]?.effort.map(({ person, days }) => `${person} ${days}`),
    people: people.map(({ name, role }) => `${name}, ${role}`),
  }
}

const people = ['Anne Roy, Cheffe de mission', 'Luc Petit, Teinturier']

test.each([
  '**Intervenants :** Anne Roy : 4 jours ; Luc Petit : 1 jour',
  '**Équipe mobilisée :** Anne Roy (4 jours), Luc Petit (1 jour)',
  '**Qui :** Anne Roy 4 j + Luc Petit 1 j',
  '**Équipe projet :** Anne Roy, 4 jours ; Luc Petit, 1 jour',
])('Who works in a phase is no other team: « %s »', line => {
  expect(told(line)).toEqual({ effort: ['Anne Roy 4', 'Luc Petit 1'], people })
})

test('Nor is a list under that label', () => {
  expect(told('**Intervenants :**', '', '- Anne Roy : 4 jours', '- Luc Petit : 1 jour')).toEqual({
    effort: ['Anne Roy 4', 'Luc Petit 1'],
    people,
  })
})

test('Names without days tell no effort', () => {
  expect(told('**Intervenants :** Anne Roy et Luc Petit').effort).toEqual([])
})
