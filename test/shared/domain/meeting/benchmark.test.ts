import { describe, expect, it } from 'vitest'
import {
  criteriaOf,
  isOffScale,
  readScore,
  scoreInWords,
  withCriteria,
} from '../../../../shared/domain/meeting/benchmark.ts'

const benchmark = [
  { name: 'A', scores: { Site: 7, Réseaux: 'actifs' } },
  { name: 'B', scores: { Site: 4, Avis: 3 } },
]

describe('the criteria of a benchmark', () => {
  it('are all those that any competitor was marked by', () => {
    expect(criteriaOf(benchmark)).toEqual(['Site', 'Réseaux', 'Avis'])
  })

  it('keep their marks when one is renamed', () => {
    const renamed = withCriteria(benchmark, ['Site web', 'Réseaux', 'Avis'])
    expect(renamed.map(({ scores }) => scores['Site web'])).toEqual([7, 4])
    expect(renamed[0]?.scores).toEqual({ 'Site web': 7, Réseaux: 'actifs', Avis: '' })
  })

  it('keep the marks of the others when one is added, removed or moved', () => {
    expect(withCriteria(benchmark, ['Prix', 'Site', 'Réseaux', 'Avis'])[0]?.scores).toEqual({
      Prix: '',
      Site: 7,
      Réseaux: 'actifs',
      Avis: '',
    })
    expect(withCriteria(benchmark, ['Avis'])[1]?.scores).toEqual({ Avis: 3 })
    expect(criteriaOf(withCriteria(benchmark, ['Avis', 'Site', 'Réseaux']))).toEqual([
      'Avis',
      'Site',
      'Réseaux',
    ])
    expect(withCriteria(benchmark, ['Avis', 'Site', 'Réseaux'])[1]?.scores).toEqual({
      Avis: 3,
      Site: 4,
      Réseaux: '',
    })
  })
})

it.each([
  ['7', 10, 7],
  ['7,5', undefined, 7.5],
  ['7/10', 10, 7],
  ['7/10', 5, '7/10'],
  ['Top 3', 10, 'Top 3'],
  ['', 10, ''],
])('A mark typed « %s » out of %s is %s', (typed, scale, score) => {
  expect(readScore(typed, scale)).toBe(score)
})

it('A mark above its scale is pointed out, words never are', () => {
  expect([
    isOffScale(11, 10),
    isOffScale(10, 10),
    isOffScale('12', 10),
    isOffScale(11, undefined),
  ]).toEqual([true, false, false, false])
  expect([scoreInWords(7.5), scoreInWords('bon'), scoreInWords(undefined)]).toEqual([
    '7,5',
    'bon',
    '',
  ])
})
