import { describe, expect, test } from 'vitest'
import { exampleId } from '../../../documents/budget-example.ts'
import { found } from '../one-mission.ts'

const told = (text: string) =>
  found({
    reports: [
      {
        kind: 'final',
        highlights: [
          { tone: 'good', text: '20 poseurs sur 22 utilisent la tablette' },
          { tone: 'info', text },
        ],
        deliverables: [
          { id: exampleId(1), title: '6 commerciaux et 22 poseurs formés', status: 'done' },
        ],
      },
    ],
  })

describe('What some are a part of', () => {
  test('is as many wherever a report tells it', () => {
    expect(told('8 poseurs sur 24 n’ouvraient jamais l’application')).toEqual([
      'figure-conflict 24',
    ])
  })

  test.each([
    '8 poseurs sur 22 n’ouvraient jamais l’application',
    '12 poseurs sur 16 interrogés sont satisfaits',
    '3 magasins sur 4 sont équipés',
    '4 jours sur 5 sont facturés',
    'Un poseur sur 10',
  ])('may be fewer, or others: « %s »', text => {
    expect(told(text)).toEqual([])
  })
})
