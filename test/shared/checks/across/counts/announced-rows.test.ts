import { describe, expect, test } from 'vitest'
import { exampleId } from '../../../documents/budget-example.ts'
import { found } from '../one-mission.ts'

const option = (id: number, more: object = {}) => ({
  id: exampleId(id),
  label: `Formule ${id}`,
  lines: [{ id: exampleId(id + 10), label: 'Conseil', kind: 'consulting', amount: 100_000 * id }],
  ...more,
})

describe('What a proposal announces', () => {
  const told = (background: string, ...more: readonly object[]) =>
    found({ proposal: { background, options: [option(1), option(2), ...more] } })

  test('are as many options as it has', () => {
    expect(told('Nous vous proposons deux formules.')).toEqual([])
    expect(told('Elle comporte trois options.')).toEqual(['figure-conflict trois'])
    expect(told('Nous avons étudié trois options techniques.')).toEqual([])
  })

  test('does not count what is added to one of them', () => {
    expect(told('Nous vous proposons deux formules.', option(3, { addOn: true }))).toEqual([])
  })
})

test('A brief in so many phases has as many', () => {
  const phases = ['Audit', 'Choix'].map((name, index) => ({ id: exampleId(index + 1), name }))
  const told = (objective: string) => found({ brief: { phases, objective } })
  expect(told('Mener la mission en 2 phases.')).toEqual([])
  expect(told('Mener la mission en trois phases.')).toEqual(['figure-conflict trois'])
  expect(told('Changer de logiciel en 3 étapes commerciales par client.')).toEqual([])
})

test('What a title counts is listed under it', () => {
  const told = (text: string) =>
    found({ brief: { painPoints: ['Attente', 'Ressaisie'], notes: [{ text }] } })
  expect(told('Les 2 irritants remontés par l’équipe')).toEqual([])
  expect(told('Les 5 irritants remontés par l’équipe')).toEqual(['figure-conflict 5'])
  expect(told('Parmi les 5 irritants, deux sont retenus')).toEqual([])
})

test('Actions that are decided are all listed', () => {
  const actions = ['Trier', 'Peser'].map((title, index) => ({ id: exampleId(index + 1), title }))
  const told = (notes: string) =>
    found({ meeting: { actions, sections: [{ title: 'Suite', notes }] } })
  expect(told('Deux actions sont décidées.')).toEqual([])
  expect(told('Quatre actions sont décidées.')).toEqual(['figure-conflict quatre'])
  expect(told('Quatre actions sont proposées.')).toEqual([])
})
