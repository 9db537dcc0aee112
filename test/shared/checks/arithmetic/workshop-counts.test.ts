import { expect, test } from 'vitest'
import { exampleId } from '../../documents/budget-example.ts'
import { found } from '../across/one-mission.ts'
import { codesIn } from '../said-in-a-report.ts'

const noted = (notes: string) => ({ sections: [{ title: 'Choix', notes }] })

test('Those present give no more votes than there are, however many each of them has', () => {
  const voted = (last: number) =>
    found({
      meeting: noted(
        `**Vote (3 gommettes par participant, 12 votes)**\n\n- Serre : 7 votes\n- Quai : ${last} votes`,
      ),
    })
  expect(voted(5)).toEqual([])
  expect(voted(6)).toEqual(['total-mismatch 13'])
})

test('The notes of a board have the votes that the section of their title announces', () => {
  const voted = (
    votes: number,
    announced = '**Exercice :** 3 gommettes par participant (21 au total)',
  ) =>
    found({
      meeting: {
        ...noted(announced),
        board: {
          notes: [12, votes].map((count, index) => ({
            id: exampleId(index + 1),
            text: `Idée ${index}`,
            group: 'Choix',
            votes: count,
          })),
        },
      },
    })
  expect(voted(9)).toEqual([])
  expect(voted(8)).toEqual(['total-mismatch 21'])
  expect(voted(8, 'Chacun a 4 gommettes, soit 20 au total.')).toEqual([])
  expect(voted(9, 'Chacun a 4 gommettes, soit 20 au total.')).toEqual(['total-mismatch 20'])
  expect(voted(8, 'Chacun a 4 gommettes.')).toEqual([])
})

test('What there is to give may be told over the title of what was given', () => {
  const intro = 'Chacun (5 personnes, hors animatrice) a 4 gommettes, donc 20 gommettes en tout.'
  const listed = (votes: number, title = '**Résultats du vote**') =>
    found({
      meeting: noted(
        `${intro}\n\n${title}\n\n1. **Serre** : 9 gommettes\n2. **Quai** : 7 gommettes\n3. **Puits** : ${votes} gommettes`,
      ),
    })
  expect(listed(4)).toEqual([])
  expect(listed(3)).toEqual([])
  expect(listed(6)).toEqual(['total-mismatch 22'])
  expect(listed(6, '**Vote de 2024**')).toEqual([])
  const onBoard = (votes: number, more: readonly string[] = []) =>
    found({
      meeting: {
        sections: [intro, ...more].map(notes => ({ title: 'Choix', notes })),
        board: {
          notes: [9, 7, votes].map((count, index) => ({
            id: exampleId(index + 1),
            text: `Idée ${index}`,
            group: 'Résultats du vote',
            votes: count,
          })),
        },
      },
    })
  expect(onBoard(4)).toEqual([])
  expect(onBoard(3)).toEqual([])
  expect(onBoard(6)).toEqual(['total-mismatch 20'])
  expect(onBoard(6, ['Second tour : 6 gommettes chacun, soit 30 gommettes en tout.'])).toEqual([])
})

test('The groups of a board hold all that was sorted into them', () => {
  const groups = ['Papier (11 post-its)', 'Pesées (9 post-its)']
  const sorted = (count: number) =>
    found({
      meeting: {
        ...noted(`**Atelier : ${count} post-its regroupés en 2 familles**`),
        board: {
          notes: groups.map((group, index) => ({ id: exampleId(index + 1), text: 'Tri', group })),
        },
      },
    })
  expect(sorted(20)).toEqual([])
  expect(sorted(19)).toEqual(['total-mismatch 19'])
})

test('The actions that are kept are no more than those that were weighed', () => {
  const matrix = ['Trier', 'Peser'].map(title => ({ title, impact: 'fort', effort: 'faible' }))
  const kept = (count: number) =>
    found({ meeting: { ...noted(`Les ${count} actions retenues`), matrix } })
  expect(kept(2)).toEqual([])
  expect(kept(1)).toEqual([])
  expect(kept(3)).toEqual(['figure-conflict 3'])
})

test('Votes noted on the board are as many as its title says that there were to give', () => {
  const voted = (last: number) => {
    const group = 'Vote (2 points par personne, soit 8 points)'
    const notes = [5, last].map((votes, index) => ({
      id: exampleId(index + 1),
      text: 'Navette',
      group,
      votes,
    }))
    return found({ meeting: { board: { notes } } })
  }
  expect(voted(3)).toEqual([])
  expect(voted(4)).toEqual(['total-mismatch 8 points'])
})

test('More than a board is told to hold is wrong, though one of its groups does not tell how many', () => {
  const groups = ['Papier (11 post-its)', 'Pesées (9 post-its)', 'Divers']
  const sorted = (count: number) =>
    found({
      meeting: {
        ...noted(`**Résultats (${count} post-its regroupés)**`),
        board: {
          notes: groups.map((group, index) => ({ id: exampleId(index + 1), text: 'Tri', group })),
        },
      },
    })
  expect(sorted(25)).toEqual([])
  expect(sorted(18)).toEqual(['total-mismatch 18'])
})

test('A group of notes that ends with its total adds up to it', () => {
  const timed = (total: number) => {
    const texts = ['Accueil : 2 min', 'Saisie : 6 min', `Total : ${total} min`]
    const notes = texts.map((text, index) => ({ id: exampleId(index + 1), text, group: 'Temps' }))
    return found({ meeting: { board: { notes } } })
  }
  expect(timed(8)).toEqual([])
  expect(timed(9)).toEqual(['total-mismatch 9 min'])
})

test('Votes told below their table are as many as its column', () => {
  const table = '| # | Idée | 🗳️ Votes |\n|---|---|---|\n| 1 | Tri | 8 |\n| 2 | Quai | 7 |'
  const told = (below: string) => codesIn(`${table}\n\n${below}`)
  expect(told('Chacun avait 3 votes : 15 votes exprimés.')).toEqual([])
  expect(told('Chacun avait 3 votes : 16 votes exprimés.')).toEqual(['total-mismatch'])
  expect(told('16 votes seront demandés la prochaine fois.')).toEqual([])
})

test('What is sorted into a list is as many as its parts hold', () => {
  const sorted = (count: number) =>
    found({
      meeting: noted(
        `**${count} post-its regroupés en 2 familles**\n\n- Calibre (11)\n- Stock (9)`,
      ),
    })
  expect(sorted(20)).toEqual([])
  expect(sorted(19)).toEqual(['total-mismatch 19'])
})
