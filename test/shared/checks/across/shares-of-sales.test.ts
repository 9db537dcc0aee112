import { describe, expect, test } from 'vitest'
import { exampleId } from '../../documents/budget-example.ts'
import { found } from './one-mission.ts'

const told = (situation: string) =>
  found({
    brief: {
      kpis: [{ id: exampleId(1), label: 'Part des plateformes', baseline: '45%', target: '25%' }],
      situation: [situation],
    },
  })

describe('The part of the sales that goes one way', () => {
  test.each([
    '40% du CA vient des plateformes, commission moyenne de 17%',
    '40% des ventes passent par les plateformes',
    'Les plateformes représentent 40% du CA',
  ])('is where its indicator starts from: « %s »', situation => {
    expect(told(situation)).toEqual(['figure-conflict 45 %'])
  })

  test.each([
    '45% du CA vient des plateformes',
    '40% du CA vient des grossistes',
    '40% du CA vient des plateformes étrangères',
    'Une plateforme (12% du CA) hausse ses commissions',
    '40% des clients des plateformes ne reviennent pas',
  ])('is right, or of another part: « %s »', situation => {
    expect(told(situation)).toEqual([])
  })
})
