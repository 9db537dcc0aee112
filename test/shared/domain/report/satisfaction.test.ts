import { expect, test } from 'vitest'
import {
  isMarkCalledNps,
  lowestMark,
  markShare,
} from '../../../../shared/domain/report/satisfaction.ts'

const score = (label: string, value: number, max: number) => ({ label, value, max })

test('A note out of 10 under the name of an NPS is a note that has the wrong name', () => {
  expect(isMarkCalledNps(score('NPS interne (équipe)', 9, 10))).toBe(true)
  expect(isMarkCalledNps(score('Net Promoter Score', 9, 10))).toBe(true)
  expect(isMarkCalledNps(score('NPS', 42, 100))).toBe(false)
  expect(isMarkCalledNps(score('Synopsis', 9, 10))).toBe(false)
})

test('Marks on different scales are compared by their share of it', () => {
  const scores = [score('Délais', 9, 10), score('Fiabilité', 4, 5), score('NPS', -20, 100)]
  expect(lowestMark(scores)?.score.label).toBe('Fiabilité')
  expect(markShare(score('Fiabilité', 4, 5))).toBe(80)
})

test('A real net promoter score is no mark', () => {
  expect(markShare(score('NPS', 30, 100))).toBeUndefined()
  expect(lowestMark([score('NPS', 30, 100)])).toBeUndefined()
})
