import type { Risk } from '../../domain/plan.ts'
import { riskImpacts, riskProbabilities } from '../../domain/risk-matrix.ts'
import { bold, cell, row, table } from '../blocks.ts'
import type { Block, Cell } from '../document-tree.ts'

export function riskTable(risks: readonly Risk[]): Block[] {
  return table(
    'Risques et parades',
    [
      ['Risque', 'text', 4],
      ['Probabilité', 'status', 1.8],
      ['Impact', 'status', 1.8],
      ['Parade', 'text', 5],
    ],
    risks.map(({ title, probability, impact, mitigation }) =>
      row('body', [
        cell(bold(title)),
        levelCell(riskProbabilities, probability),
        levelCell(riskImpacts, impact),
        mitigation ?? '',
      ]),
    ),
  )
}

type Level = { readonly value: NonNullable<Risk['impact']>; readonly label: string }

function levelCell(levels: readonly Level[], value: Risk['impact']): Cell {
  const level = levels.find(each => each.value === value)
  return level === undefined ? cell('') : cell(level.label, levelTones[level.value])
}

const levelTones = { low: 'good', medium: 'warning', high: 'bad', critical: 'bad' } as const
