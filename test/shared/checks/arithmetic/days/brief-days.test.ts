import { expect, test } from 'vitest'
import { exampleId } from '../../../documents/budget-example.ts'
import { found } from '../../across/one-mission.ts'

const phase = (rank: number, days: number) => ({
  id: exampleId(10 + rank),
  name: `Phase ${rank}`,
  effort: days === 0 ? [] : [{ person: 'Anne Roy', days }],
})
const line = (rank: number, days: number | undefined, kind = 'consulting') => ({
  id: exampleId(20 + rank),
  label: `Poste ${rank}`,
  kind,
  amount: 100_000 * (days ?? 2),
  ...(days !== undefined && { days, dayRate: 100_000 }),
})
const brief = (phases: object[], lines: object[]) => found({ brief: { phases, budget: { lines } } })
const phases = [phase(1, 5), phase(2, 6.5)]

test('The days of the phases of a brief are those that the lines of its budget sell', () => {
  expect(brief(phases, [line(1, 11.5)])).toEqual([])
  expect(brief(phases, [line(1, 5), line(2, 6.5)])).toEqual([])
  expect(brief(phases, [line(1, 5), line(2, 6)])).toEqual(['figure-conflict 11,5 jours'])
})

test('A line may be sold beside the phases, and others may do a part of them', () => {
  expect(brief(phases, [line(1, 5), line(2, 6.5), line(3, 2)])).toEqual([])
  expect(brief(phases, [line(1, 5), line(2, 6.5, 'thirdParty')])).toEqual([])
  expect(brief(phases, [line(1, 11.5), line(2, 3, 'thirdParty')])).toEqual([])
})

test('Nothing is told where a phase or a line of fees has no days', () => {
  expect(brief([phase(1, 5), phase(2, 0)], [line(1, 6)])).toEqual([])
  expect(brief(phases, [line(1, 5), line(2, undefined)])).toEqual([])
})
