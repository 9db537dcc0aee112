import type { Risk } from '../../domain/plan.ts'
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
      row('body', [cell(bold(title)), level(probability), level(impact), mitigation ?? '']),
    ),
  )
}

function level(value: Risk['impact']): Cell {
  return value === undefined ? cell('') : cell(levelNames[value], levelTones[value])
}

const levelNames = { low: 'Faible', medium: 'Moyen', high: 'Élevé', critical: 'Critique' } as const
const levelTones = { low: 'good', medium: 'warning', high: 'bad', critical: 'bad' } as const
