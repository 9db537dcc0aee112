import { expect, it } from 'vitest'
import { briefed } from '../told-brief.ts'

const told = (line: string) => {
  const { mission, listed } = briefed(
    '## Équipe',
    '',
    '**Côté client :**',
    '- Sponsor : Anne Roy (présidente)',
    '',
    '**Côté conseil :**',
    '- Paul Imbert (18 jours)',
    '- Odile Brun (9 jours)',
    '',
    line,
  )
  return { firm: mission.team.firm.map(({ name }) => name), listed }
}

it.each([
  'Soit 27 jours de conseil au total, au tarif de 1 200 € par jour.',
  'Penser à demander les relevés de la cuve.',
  'Réunion de lancement à caler avec la directrice.',
  'Disponibles du lundi au jeudi.',
])('« %s » below the people is none of them, and is listed', line => {
  expect(told(line)).toEqual({ firm: ['Paul Imbert', 'Odile Brun'], listed: [line] })
})

it('a line below them may name one more', () => {
  expect(told('Luc Aubry, consultant confirmé (4 jours)').firm).toContain('Luc Aubry')
})
