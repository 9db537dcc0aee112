import { describe, expect, test } from 'vitest'
import { found } from '../one-mission.ts'

const told = (situation: string, notes: string) =>
  found({
    brief: { situation: [situation] },
    meeting: { sections: [{ title: 'Points', notes }] },
  })

describe('Two digits that changed places', () => {
  test.each([
    ['Un herbier de 1 346 planches', 'Les photos des 1 364 planches sont faites.', '1 364'],
    ['3 290 carnets envoyés', 'Retour des carnets (3 920 carnets)', '3 920'],
    ['La maison emploie 2 170 agents, dont 60 aux serres', 'Les 2 710 agents attendent.', '2 710'],
  ])('are seen in a long number told twice: « %s », « %s »', (first, then, stated) => {
    expect(told(first, then)).toEqual([`figure-conflict ${stated}`])
  })

  test.each([
    ['Un herbier de 1 346 planches', 'Les photos des 1 346 planches sont faites.'],
    ['Un herbier de 1 346 planches', 'Les photos des 1 364 feuilles sont faites.'],
    ['1 200 carnets envoyés', 'Il en faudrait 2 100 carnets.'],
    ['360 carnets envoyés', '630 carnets commandés'],
    ['Un herbier de 1 346 planches', '6 341 planches ailleurs'],
    ['1 346 planches vues en mars', '1 364 planches vues en avril'],
    ['1 346 visites au printemps', '1 364 visites cet été'],
    ['1 346 h de saisie', '1 364 h de tri'],
    ['Budget de 1 346 euros', 'Budget de 1 364 euros'],
  ])('are not those of other numbers: « %s », « %s »', (first, then) => {
    expect(told(first, then)).toEqual([])
  })
})

test('Of two told alike, the first one is held to be right', () => {
  const report = (day: string, text: string) => ({
    date: day,
    deliverables: [
      { id: '00000000-0000-4000-8000-000000000777', title: text, status: 'done', progress: 100 },
    ],
  })
  const reports = [
    report('2025-03-28', 'Enquête (4 185 réponses)'),
    report('2025-06-27', 'Enquête auprès des clients (4 158 réponses)'),
  ]
  expect(found({ reports })).toEqual(['figure-conflict 4 158'])
})
