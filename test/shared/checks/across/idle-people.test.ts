import { describe, expect, test } from 'vitest'
import { exampleId } from '../../documents/budget-example.ts'
import { found } from './one-mission.ts'

const team = [
  { name: 'Odile Ferrec', role: 'Consultante' },
  { name: 'Loïc Marchand', role: 'Consultant' },
  { name: 'Basile Torcy', role: 'Formateur' },
]
const effort = [
  { person: 'Odile Ferrec', days: 4 },
  { person: 'Loïc Marchand', days: 3 },
]
const phases = [{ id: exampleId(960), name: 'Cadrage', effort }]

describe('Somebody of the team of an offer', () => {
  test('has days in it, as everybody else', () => {
    expect(found({ proposal: { team, phases } })).toEqual(['unknown-person Basile Torcy'])
    const all = [{ ...phases[0], effort: [...effort, { person: 'Basile Torcy', days: 2 }] }]
    expect(found({ proposal: { team, phases: all } })).toEqual([])
  })

  test('may have them in a line of the price, in a lot, or where no phase tells any', () => {
    const lines = [{ label: 'Reprise (Basile Torcy)', kind: 'consulting', amount: 100_000 }]
    const options = [{ id: exampleId(961), label: 'Complète', lines }]
    expect(found({ proposal: { team, phases, options } })).toEqual([])
    const inLots = team.map(each => ({ ...each, role: `${each.role}, lots 1 et 2` }))
    expect(found({ proposal: { team: inLots, phases } })).toEqual([])
    const untold = [{ id: exampleId(960), name: 'Cadrage' }]
    expect(found({ proposal: { team, phases: untold } })).toEqual([])
  })

  test('is no part of « 6 à 7 jours »', () => {
    const ranged = [{ ...phases[0], effort: [...effort, { person: '6 à', days: 7 }] }]
    expect(found({ proposal: { team: team.slice(0, 2), phases: ranged } })).toEqual([])
    const unknown = [{ ...phases[0], effort: [...effort, { person: 'Rémi Vaneau', days: 7 }] }]
    expect(found({ proposal: { team: team.slice(0, 2), phases: unknown } })).toEqual([
      'unknown-person Rémi Vaneau',
    ])
  })
})

test('« 4 à 5 jours » of somebody are that person’s', () => {
  const ranged = (person: string) =>
    found({
      proposal: {
        team: team.slice(0, 2),
        phases: [{ ...phases[0], effort: [...effort, { person, days: 5 }] }],
      },
    })
  expect(ranged('Odile Ferrec 4 à')).toEqual([])
  expect(ranged('Rémi Vaneau 4 à')).toEqual(['unknown-person Rémi Vaneau 4 à'])
})
