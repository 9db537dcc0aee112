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

  test('is as much in the offer that answers the brief', () => {
    const offered = (text: string, date = '2025-02-03') =>
      found({
        brief: { situation: ['40 retours par mois, à 30 € chacun'] },
        proposal: { date, situation: [text] },
      })
    expect(offered('40 retours par mois')).toEqual([])
    expect(offered('45 retours par mois')).toEqual(['figure-conflict 45'])
    expect(offered('45 retours par mois', '2025-06-02')).toEqual([])
    expect(offered('Près de 45 retours par mois')).toEqual([])
  })

  test('is told with what it is about', () => {
    const known = 'Le comptoir reçoit 60 appels par semaine sur les délais'
    expect(told(known, '60 appels par semaine sur les délais')).toEqual([])
    expect(told(known, '75 appels par semaine sur les délais')).toEqual(['figure-conflict 75'])
    expect(told(known, '75 appels par semaine')).toEqual([])
    expect(told(known, '75 appels par semaine sur les prix')).toEqual([])
    expect(told(known, 'La serre reçoit 75 appels par semaine sur les délais')).toEqual([])
    expect(told('Le comptoir reçoit 60 appels par semaine', '75 appels par semaine')).toEqual([])
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
