import { describe, expect, test } from 'vitest'
import { exampleId } from '../../../documents/budget-example.ts'
import { found } from '../one-mission.ts'

const told = (...situation: string[]) => found({ brief: { situation } })

describe('What comes each month', () => {
  test('is told once in a brief', () => {
    expect(told('40 retours par mois, à 30 € chacun', 'Retours : 25 retours par mois')).toEqual([
      'figure-conflict 25',
    ])
    expect(told('40 retours par mois', 'Retours perdus : 40 retours par mois')).toEqual([])
  })

  test('is other where it is aimed at', () => {
    const kpis = [
      {
        id: exampleId(1),
        label: 'Retours',
        baseline: '40 retours par mois',
        target: '25 retours par mois',
      },
    ]
    expect(found({ brief: { situation: ['40 retours par mois'], kpis } })).toEqual([])
  })

  test.each([
    'Vienne : 25 retours par mois',
    '25 retours par semaine',
    '25 retours par mois sans bon de livraison',
    'Objectif : 25 retours par mois',
    '25 appels par mois',
  ])('may be told of a part, or of another span: « %s »', text => {
    expect(told('40 retours par mois, à 30 € chacun', text)).toEqual([])
  })
})
