import { describe, expect, test } from 'vitest'
import { exampleId } from '../../documents/budget-example.ts'
import { found } from './one-mission.ts'

const told = (text: string, votes: readonly number[], groups: readonly string[] = []) =>
  found({
    meeting: {
      sections: [{ title: 'Vote', notes: text }],
      board: {
        notes: votes.map((each, index) => ({
          id: exampleId(700 + index),
          text: `Idée ${index}`,
          group: groups[index] ?? 'Vote',
          votes: each,
        })),
      },
    },
  })

describe('The dots of those who vote', () => {
  test.each([
    'Chacun des six participants dispose de quatre gommettes.',
    'Les 6 participants ont 4 votes chacun.',
    'Vote : 6 personnes × 4 pastilles',
  ])('are no fewer than those placed: « %s »', text => {
    expect(told(text, [12, 8, 4])).toEqual([])
    expect(told(text, [12, 8])).toEqual([])
    expect(told(text, [12, 8, 7])).toEqual(['figure-conflict 27'])
  })

  test('are as many where all were placed', () => {
    const text = 'Chacun des six participants a quatre gommettes ; toutes ont été placées.'
    expect(told(text, [12, 8, 4])).toEqual([])
    expect(told(text, [12, 8])).toEqual(['figure-conflict 20'])
  })

  test('may be those of two votes, or of all together', () => {
    const text = 'Chacun des six participants a quatre gommettes.'
    expect(told(text, [20, 10], ['Serres', 'Vente'])).toEqual([])
    expect(told('Les 6 participants ont 4 points à voir.', [12, 8, 7])).toEqual([])
    expect(told('Chacun des six participants a quatre gommettes.', [])).toEqual([])
  })
})
