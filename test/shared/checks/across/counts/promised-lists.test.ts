import { describe, expect, test } from 'vitest'
import { exampleId } from '../../../documents/budget-example.ts'
import { found } from '../one-mission.ts'

const brief = {
  phases: [
    {
      id: exampleId(1),
      name: 'Choix',
      deliverables: [{ id: exampleId(2), title: 'Benchmark de 4 logiciels de serre' }],
    },
  ],
}
const told = (notes: string, title = 'Benchmark logiciels', status = 'done') =>
  found({ brief, reports: [{ deliverables: [{ id: exampleId(3), title, status, notes }] }] })

describe('What the brief announces that many of', () => {
  test('is listed as many times once it is done', () => {
    expect(told('**Logiciels comparés** : Serrapro ; Florix ; Plantéo')).toEqual([
      'figure-conflict 3',
    ])
    expect(told('**Logiciels comparés** : Serrapro ; Florix ; Plantéo ; Hortus')).toEqual([])
  })

  test('leaves out what was decided of them', () => {
    expect(told('**Logiciels comparés** : Serrapro ; Florix ; Décision : Florix')).toEqual([
      'figure-conflict 2',
    ])
  })

  test('may still be under way, or be something else', () => {
    const three = '**Logiciels comparés** : Serrapro ; Florix ; Plantéo'
    expect(told(three, 'Benchmark logiciels', 'doing')).toEqual([])
    expect(told(three, 'Choix des capteurs')).toEqual([])
    expect(told('**Critères retenus** : prix ; délai ; garantie')).toEqual([])
  })
})
