import { expect, test } from 'vitest'
import { exampleId } from '../../../documents/budget-example.ts'
import { found } from '../../across/one-mission.ts'

const milestone = (title: string, planned: string, revised?: string) => ({
  id: exampleId(961),
  title,
  planned,
  revised,
  status: revised === undefined ? 'todo' : 'late',
})
const told = (conclusion: string, ...rows: readonly object[]) =>
  found({
    reports: [
      {
        date: '2025-03-31',
        conclusion,
        milestones: [milestone('Choix du loueur', '2025-04-14', '2025-05-12'), ...rows],
        status: 'red',
      },
    ],
  })

test.each([
  'Le calendrier est tenu, hors choix du loueur, reporté de quatre semaines.',
  'Le choix du loueur est décalé d’un mois.',
  'Le choix du loueur est reporté de 28 jours.',
  'La visite du quai est reportée de deux semaines.',
  'Le loueur est retardé de deux semaines par la neige.',
  'Le choix du loueur glisse d’une semaine de plus.',
  'Le choix du loueur a encore glissé d’une semaine.',
])('« %s » is as far as the planning moves it', text => {
  expect(told(text)).toEqual([])
})

test('A milestone is moved as far as the report says', () => {
  expect(told('Le calendrier est tenu, hors choix du loueur, reporté de deux semaines.')).toEqual([
    'duration-mismatch deux semaines',
  ])
  expect(told('Le choix du loueur a été repoussé de 10 jours.')).toEqual([
    'duration-mismatch 10 jours',
  ])
  expect(told('Le choix du loueur glisse de 10 jours.')).toEqual(['duration-mismatch 10 jours'])
  expect(told('Le choix du loueur a pris deux semaines de retard.')).toEqual([
    'duration-mismatch deux semaines',
  ])
  expect(told('Le choix du loueur glisse de quatre semaines.')).toEqual([])
})

test('One that the planning leaves at its day may have the new one already', () => {
  const rows = milestone('Recette du quai', '2025-06-02')
  expect(told('La recette du quai est décalée de deux semaines.', rows)).toEqual([])
})

test('What a reference tells was done before the offer', () => {
  const offered = (result: string) =>
    found({ proposal: { references: [{ client: 'Jardins Mercier', result }] } })
  expect(offered('3 contrats signés en décembre 2024')).toEqual([])
  expect(offered('3 contrats signés en septembre 2025')).toEqual([
    'event-after-document septembre 2025',
  ])
  expect(offered('Mission en cours jusqu’en septembre 2025')).toEqual([])
})

test('What was said at a meeting to come was not said yet', () => {
  const noted = (conclusion: string) => found({ reports: [{ date: '2025-03-31', conclusion }] })
  expect(noted('Lors du comité du 11 avril, M. Roy a salué le travail de tous.')).toEqual([
    'event-after-document 11 avril 2025',
  ])
  expect(noted('Lors du comité du 11 mars, Mme Roy a salué le travail de tous.')).toEqual([])
  expect(noted('Lors du comité du 11 avril, Mme Roy rendra son avis.')).toEqual([])
})

test('A milestone in a list of minutes has the day of the brief, whatever the marks around it', () => {
  const minuted = (notes: string) =>
    found({
      brief: { milestones: [milestone('Bascule en production', '2025-06-02')] },
      meeting: { sections: [{ title: 'Calendrier', notes }] },
    })
  expect(minuted('- 📆 Bascule en production : **2 juin 2025**')).toEqual([])
  expect(minuted('- 📆 Bascule en production : **9 juin 2025**')).toContain(
    'date-conflict 9 juin 2025',
  )
})
