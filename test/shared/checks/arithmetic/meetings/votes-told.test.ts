import { expect, test } from 'vitest'
import { foundInMinutes, section } from '../../said-in-minutes.ts'

const table = '| Idée | Voix |\n|---|---|\n| Verger pédagogique | 7 |\n| Vente à la ferme | 5 |'
const numbered = '**Résultats**\n\n1. Verger pédagogique – 7 voix\n2. Vente à la ferme (5 voix)'
const list = '**Résultats du vote**\n\n- Verger pédagogique : 7\n- Vente à la ferme : 5 voix'
const board = {
  board: {
    notes: [
      { id: '00000000-0000-4000-8000-000000000001', text: 'Verger pédagogique', votes: 7 },
      { id: '00000000-0000-4000-8000-000000000002', text: 'Vente à la ferme', votes: 5 },
    ],
  },
}
const eight = ['figure-conflict 8 → 7']

test.each([
  'Le verger pédagogique arrive en tête avec 8 voix, devant la vente à la ferme.',
  'C’est le verger pédagogique qui sort premier avec huit voix.',
  'Le verger pédagogique obtient 8 voix.',
  'Le verger pédagogique a recueilli 8 votes.',
  'Le verger pédagogique l’emporte avec 8 voix sur 12.',
  'Deux idées sortent : la vente à la ferme (5 voix) et le verger pédagogique (8 voix).',
  'Verger pédagogique (8 voix)',
])('The votes that an idea is told to have are those counted: « %s »', text => {
  expect(foundInMinutes(section(`${table}\n\n${text}`))).toEqual(eight)
  expect(foundInMinutes(section(`${list}\n\n${text}`))).toEqual(eight)
  expect(foundInMinutes(section(`${numbered}\n\n${text}`))).toEqual(eight)
  expect(foundInMinutes({ ...board, ...section(text) })).toEqual(eight)
})

test.each([
  'Le verger pédagogique arrive en tête avec 7 voix.',
  'La vente à la ferme obtient 5 voix.',
  'Au second tour, le verger pédagogique obtient 8 voix.',
  'Le verger partagé obtient 8 voix.',
  'Verger pédagogique (7 voix), vente à la ferme (5 voix)',
  'Verger (8 voix chez les jardiniers)',
  'Le verger pédagogique obtient 8 points sur 10 en impact.',
  'Le verger pédagogique obtient plus de 6 voix.',
  'Le verger pédagogique a obtenu 8 points de subvention.',
  'Le verger pédagogique : 8 voix dont 2 par procuration.',
])('They are right, or of another vote: « %s »', text => {
  expect(foundInMinutes(section(`${table}\n\n${text}`))).toEqual([])
})

test('Two counts of one idea may both be told', () => {
  const rounds = `${table}\n\nSecond vote\n\n| Idée | Voix |\n|---|---|\n| Verger pédagogique | 8 |\n| Vente à la ferme | 4 |`
  expect(foundInMinutes(section(`${rounds}\n\nLe verger pédagogique obtient 8 voix.`))).toEqual([])
})
