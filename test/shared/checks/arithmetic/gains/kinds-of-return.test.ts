import { describe, expect, test } from 'vitest'
import { found } from '../../across/one-mission.ts'

const costs = [{ label: 'Mission', amount: 5_000_000 }]
const gains = [{ label: 'Tri évité', amount: 6_000_000 }]

const told = (stated: readonly object[], conclusion = '') =>
  found({ reports: [{ kind: 'final', roi: { costs, gains, stated }, conclusion }] })

describe('Returns of several kinds', () => {
  test('each have their own figure', () => {
    const net = { label: 'ROI net à un an', percent: 20 }
    expect(told([net, { label: 'Retour brut', percent: 120 }])).toEqual([])
    expect(told([net, { percent: 120 }], 'ROI net de 20 % (retour brut de 120 %).')).toEqual([])
    expect(told([net, { label: 'ROI net à trois ans', percent: 260 }])).toEqual([])
    expect(told([net, { label: 'ROI sur 24 mois', percent: 140 }])).toEqual([])
    expect(told([net, { label: 'Gain cumulé à terme', percent: 500 }])).toEqual([])
  })

  test('are one figure to their last digit', () => {
    expect(told([{ percent: 20 }, { percent: 20.4 }])).toEqual([])
  })

  test('of one kind are told once, and the gross one is none where nothing names it', () => {
    expect(told([{ percent: 20 }, { percent: 34 }])).toContain('figure-conflict 34 %')
    expect(told([{ percent: 120 }])).toEqual(['percent-mismatch 120 %'])
    expect(told([{ percent: 120 }], 'Marge brute de 31 %.')).toEqual(['percent-mismatch 120 %'])
    expect(told([{ label: 'ROI à un an', percent: 34 }])).toEqual(['percent-mismatch 34 %'])
  })

  test('are right as the report reckons them from its own totals', () => {
    const conclusion = 'ROI : (84 000 − 60 000) / 60 000 = 40 %'
    expect(told([{ percent: 40 }], conclusion)).toEqual([])
    const gross = 'ROI : 60 000 / 50 000 = 120 %'
    expect(told([{ percent: 120 }], gross)).toEqual(['percent-mismatch 120 %'])
  })
})

test('A return over other years or of other gains is told in its sentence', () => {
  const net = { label: 'ROI net', percent: 20 }
  const claimed = (percent: number, conclusion: string) => told([net, { percent }], conclusion)
  expect(claimed(260, 'Sur trois ans, le ROI net serait de 260 %.')).toEqual([])
  expect(claimed(13, 'Sans les pénalités évitées, le ROI serait de -13 %.')).toEqual([])
  expect(claimed(34, 'Avec une hypothèse prudente, le ROI atteint 34 %.')).toEqual([])
  expect(claimed(34, 'Le ROI atteint 34 %.')).toContain('percent-mismatch 34 %')
})

describe('A return over several years', () => {
  const reckoned = [
    'Gains sur trois ans : 84 000 €',
    'ROI net : (84 000 − 60 000) / 60 000 = 40 %',
    'Retour brut : 140 %',
  ].join('\n')
  const claimed = (label: string, percent: number, conclusion = reckoned) =>
    told(
      [
        { label, percent },
        { label: 'ROI calculé', percent: 40 },
        { label: 'ROI brut', percent: 140 },
      ],
      conclusion,
    )

  test('is the one that the report reckons', () => {
    expect(claimed('ROI net sur trois ans', 40)).toEqual([])
    expect(claimed('ROI net sur trois ans', 50)).toEqual(['figure-conflict 50 %'])
    expect(claimed('ROI à 36 mois', 45)).toEqual(['figure-conflict 45 %'])
  })

  test('is another one over other years, or where something else is supposed', () => {
    expect(claimed('ROI net sur cinq ans', 90)).toEqual([])
    expect(claimed('ROI net sur un an', 20)).toEqual([])
    const supposed = `${reckoned}\nSi le gel revenait, le ROI net sur trois ans tomberait à 12 %.`
    expect(claimed('ROI net sur trois ans', 12, supposed)).toEqual([])
  })
})
