import { describe, expect, test } from 'vitest'
import { exampleId } from '../../documents/budget-example.ts'
import { found } from '../across/one-mission.ts'

const final = (title: string, more: object) =>
  found({
    reports: [
      {
        kind: 'final',
        status: 'done',
        deliverables: [{ id: exampleId(960), title, status: 'done', ...more }],
      },
    ],
  })

describe('A rate of success', () => {
  test.each([
    'Pesée testée sur 300 caisses (98,5 % sans erreur)',
    'Enquête envoyée (98,5 % de réponses)',
    'Étiquettes relues, 98,5 % conformes',
  ])('is no progress: « %s »', title => {
    expect(final(title, { progress: 98.5 })).toEqual([])
  })

  test.each(['Pesée testée (98,5 %)', 'Pesée testée (98,5 % réalisé)', 'Pesée testée'])(
    'is told by its own words: « %s »',
    title => {
      expect(final(title, { progress: 98.5 })).toEqual(['done-with-open-work 98,5 %'])
    },
  )
})

describe('The deliverables of a mission that is over', () => {
  const doing = { status: 'doing' }

  test('may tell when they began', () => {
    expect(final('Essai de 3 semaines, démarré le 9 décembre', doing)).toEqual([])
    expect(final('Greffe sur deux parcelles, lancée en mars', doing)).toEqual([])
  })

  test('are done', () => {
    const one = ['done-with-open-work']
    expect(final('Essai de 3 semaines', doing)).toEqual(one)
    expect(final('Essai de 3 semaines démarré', doing)).toEqual(one)
    expect(final('Essai démarré le 9 décembre', { ...doing, progress: 40 })).toEqual(one)
    expect(final('Essai démarré le 9 décembre', { status: 'todo' })).toEqual(one)
  })
})
