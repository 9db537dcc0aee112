import { expect, test } from 'vitest'
import { found } from '../../across/one-mission.ts'

const step = (when: string, what: string) => found({ brief: { nextSteps: [{ when, what }] } })

test('The next steps of a brief are on working days', () => {
  expect(step('1er février', 'Réunion de travail')).toEqual(['weekend 1er février 2025'])
  expect(step('1er mai', 'Réunion de travail')).toEqual(['holiday 1er mai 2025'])
  expect(step('Samedi 1er février', 'Comité')).toEqual(['weekend 1er février 2025'])
  expect(step('31 janvier', 'Réunion de travail')).toEqual([])
})

test('A day off that is meant, rough, or past is not told', () => {
  expect(step('Samedi 1er février', 'Atelier de taille')).toEqual([])
  expect(step('1er février', 'Ouverture de la boutique')).toEqual([])
  expect(step('Semaine du 1er février', 'Réunion')).toEqual([])
  expect(step('Avant le 1er février', 'Réunion')).toEqual([])
  expect(step('Du 1er au 7 février', 'Réunion')).toEqual([])
})

test('The dated items of a report’s next steps are on working days', () => {
  const told = (item: string) =>
    found({ reports: [{ nextSteps: [{ when: 'Mars', items: [item] }] }] })
  expect(told('8 mars : comité')).toEqual(['weekend 8 mars 2025'])
  expect(told('Samedi 8 mars : bascule de la caisse')).toEqual([])
  expect(told('7 mars : comité')).toEqual([])
  expect(told('8 mai : comité')).toEqual(['holiday 8 mai 2025'])
})
