import { describe, expect, test } from 'vitest'
import { exampleId } from '../../documents/budget-example.ts'
import { found } from '../across/one-mission.ts'

const work = (title: string, progress: number | undefined, notes?: string) => ({
  id: exampleId(960),
  title,
  status: 'doing',
  ...(progress !== undefined && { progress }),
  ...(notes !== undefined && { notes }),
})
const told = (...months: readonly (readonly object[])[]) =>
  found({ reports: months.map(deliverables => ({ deliverables })) })

describe('Work under way', () => {
  test('is no less done in the next report', () => {
    const first = [work('Plan des serres', 45)]
    expect(told(first, [work('Plan des serres', 40)])).toEqual(['figure-conflict 40 %'])
    expect(told(first, [work('Le plan des serres', 30)])).toEqual(['figure-conflict 30 %'])
    expect(told(first, [work('Plan des serres', 45)])).toEqual([])
    expect(told(first, [work('Plan des serres', 60)])).toEqual([])
    expect(told(first, [work('Plan des serres', undefined)])).toEqual([])
    expect(told(first, [work('Plan des serres de Brest', 20)])).toEqual([])
    expect(told(first, [work('Carnet des serres', 20)])).toEqual([])
  })

  test('is held against the last report that tells it', () => {
    const months = [30, 50, undefined, 40].map(each => [work('Plan des serres', each)])
    expect(told(...months)).toEqual(['figure-conflict 40 %'])
  })

  test('may be reckoned anew', () => {
    const first = [work('Plan des serres', 45)]
    const next = (notes: string) => told(first, [work('Plan des serres', 40, notes)])
    expect(next('Serres relevées au laser')).toEqual(['figure-conflict 40 %'])
    expect(next('Périmètre élargi à la serre 8')).toEqual([])
    expect(next('Deux serres ajoutées en mars')).toEqual([])
    expect(next('Relevé à refaire dans la serre 2')).toEqual([])
    const summary = (text: string) =>
      found({
        reports: [
          { deliverables: first },
          { deliverables: [work('Plan des serres', 40)], summary: text },
        ],
      })
    expect(summary('Le mois a été calme.')).toEqual(['figure-conflict 40 %'])
    expect(summary('L’avancement a été réévalué avec le chef de culture.')).toEqual([])
    expect(summary('Avancement surestimé le mois dernier.')).toEqual([])
  })

  test('is not looked at where a report tells two of one name, or once it is finished', () => {
    const twice = [work('Formation', 60), { ...work('Formation', 20), id: exampleId(961) }]
    expect(told(twice, [work('Formation', 30)])).toEqual([])
    const over = { ...work('Ateliers', 100), status: 'done' }
    expect(told([over], [work('Ateliers', 50)])).toEqual([])
  })
})
