import { expect, test } from 'vitest'
import { timelineBlocks } from '../../../../shared/documents/parts/timeline.ts'
import { Milestone } from '../../../../shared/domain/plan/plan.ts'
import { exampleId } from '../budget-example.ts'
import { blocksOf } from '../tree-reading.ts'

const period = (start: string, end: string) => ({ label: '', start, end })
const milestone = (more: object) =>
  Milestone.parse({ id: exampleId(1), title: 'Ouverture', planned: '2024-05-01', ...more })

const drawn = (...given: Parameters<typeof timelineBlocks>) =>
  blocksOf(timelineBlocks(...given), 'timeline')[0]

test('A phase is over once it is past and handed over, late when something is left of it', () => {
  const past = period('2024-01-01', '2024-02-28')
  const phases = [
    { label: 'Rendue', period: past, deliverables: [{ status: 'done' as const }] },
    { label: 'Pas finie', period: past, deliverables: [{ status: 'doing' as const }] },
    { label: 'Sans livrable', period: past },
    { label: 'En cours', period: period('2024-03-01', '2024-04-30') },
    { label: 'Plus tard', period: period('2024-05-01', '2024-06-30') },
  ]
  const tones = drawn('Phases', phases, [], '2024-03-15')?.bars.map(({ tone }) => tone)
  expect(tones).toEqual(['good', 'warning', 'good', 'info', 'neutral'])
})

test('A milestone is drawn where it counts: reached, else revised, else planned', () => {
  const milestones = [
    milestone({ actual: '2024-05-02' }),
    milestone({ revised: '2024-05-03' }),
    milestone({}),
  ]
  const marks = drawn('Jalons', [], milestones, '2024-05-02')?.marks
  expect(marks?.map(({ date, tone }) => [date, tone])).toEqual([
    ['2024-05-02', 'good'],
    ['2024-05-03', 'info'],
    ['2024-05-01', 'bad'],
  ])
})

test('The day one looks from is shown within what is drawn only', () => {
  const phases = [
    { label: 'Une', period: period('2024-01-01', '2024-02-28') },
    { label: 'Deux', period: period('2024-03-01', '2024-04-30') },
  ]
  expect(drawn('Phases', phases, [], '2024-03-15')?.today).toBe('2024-03-15')
  expect(drawn('Phases', phases, [], '2025-03-15')?.today).toBeUndefined()
})

test('Too little to compare is not drawn, nor what has no dates or no name', () => {
  const milestones = [milestone({}), milestone({})]
  expect(timelineBlocks('Jalons', [], milestones)).toEqual([])
  expect(timelineBlocks('Phases', [{ label: 'Une', period: undefined }], milestones)).toEqual([])
  const backwards = { label: 'Une', period: period('2024-03-01', '2024-02-01') }
  expect(timelineBlocks('Phases', [backwards], milestones)).toEqual([])
})
