import type { Risk } from '../../domain/plan/plan.ts'
import { riskImpacts, riskProbabilities, riskSeverity } from '../../domain/plan/risk-matrix.ts'
import { bold, cell, row, table } from '../blocks.ts'
import type { Block, BlockOf, Cell } from '../document-tree.ts'

/** The risks as a table, then where each of them stands on the matrix as soon as two can be placed. */
export function riskBlocks(risks: readonly Risk[]): Block[] {
  const entries = matrixEntries(risks)
  if (entries.length < 2) return riskTable(risks, () => '')
  return [...riskTable(risks, rankOf), riskMatrix(risks, entries)]
}

function rankOf(index: number): string {
  return String(index + 1)
}

function riskTable(risks: readonly Risk[], mark: (index: number) => string): Block[] {
  return table(
    'Risques et parades',
    [
      ['N°', 'text', 0.8],
      ['Risque', 'text', 4],
      ['Probabilité', 'status', 1.8],
      ['Impact', 'status', 1.8],
      ['Parade', 'text', 5],
    ],
    risks.map(({ title, probability, impact, mitigation }, index) =>
      row('body', [
        mark(index),
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

type Matrix = BlockOf<'matrix'>

function matrixEntries(risks: readonly Risk[]): Matrix['entries'] {
  return risks.flatMap(({ title, probability, impact }, index) => {
    if (probability === undefined || impact === undefined) return []
    const column = riskImpacts.findIndex(({ value }) => value === impact)
    const rank = riskProbabilities.findIndex(({ value }) => value === probability)
    return [{ column, row: rank, mark: rankOf(index), text: title }]
  })
}

/** Three impacts, or four where one of the risks could be critical. */
function riskMatrix(risks: readonly Risk[], entries: Matrix['entries']): Matrix {
  const hasCritical = risks.some(({ impact }) => impact === 'critical')
  const impacts = hasCritical ? riskImpacts : riskImpacts.slice(0, 3)
  return {
    kind: 'matrix',
    caption: 'Risques par probabilité et par impact',
    columns: { title: 'Impact', levels: impacts.map(({ label }) => label) },
    rows: { title: 'Probabilité', levels: riskProbabilities.map(({ label }) => label) },
    tones: riskProbabilities.map(probability =>
      impacts.map(impact => severityTones[riskSeverity(probability.value, impact.value)]),
    ),
    entries,
  }
}

const severityTones = { minor: 'good', moderate: 'warning', serious: 'bad', grave: 'bad' } as const
