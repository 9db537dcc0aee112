import { formatNumber } from '../../domain/french.ts'
import type { Meeting } from '../../domain/meeting.ts'
import { bold, type ColumnSketch, cell, facts, isFilled, row, section, table } from '../blocks.ts'
import type { Block } from '../document-tree.ts'

type Competitor = Meeting['benchmark'][number]

/** More criteria than that would leave columns of a few letters. */
const mostColumns = 4

/** Side by side on each criterion that any of them was marked by; one after the other where there are many. */
export function benchmarkBlocks(benchmark: readonly Competitor[]): Block[] {
  const criteria = [...new Set(benchmark.flatMap(({ scores }) => Object.keys(scores)))]
  return criteria.length <= mostColumns
    ? benchmarkTable(benchmark, criteria)
    : benchmark.flatMap(competitor => competitorCard(competitor, criteria))
}

function benchmarkTable(benchmark: readonly Competitor[], criteria: readonly string[]): Block[] {
  const columns: ColumnSketch[] = [
    ['Acteur', 'text', 2.6],
    ...criteria.map(criterion => [criterion, 'text', 2.2] as const),
    ['Points forts', 'text', 2.6],
    ['Points faibles', 'text', 2.6],
  ]
  const rows = benchmark.map(({ name, scores, strengths, weaknesses }) =>
    row('body', [
      cell(bold(name)),
      ...criteria.map(criterion => scoreText(scores[criterion])),
      linesOf(strengths),
      linesOf(weaknesses),
    ]),
  )
  return table('Comparatif', columns, rows)
}

function competitorCard(competitor: Competitor, criteria: readonly string[]): Block[] {
  const { name, scores, strengths, weaknesses } = competitor
  const card = facts(name, [
    ...criteria.map(label => ({ label, value: scoreText(scores[label]) })),
    { label: 'Points forts', value: linesOf(strengths) },
    { label: 'Points faibles', value: linesOf(weaknesses) },
  ])
  return section(2, name, card)
}

function scoreText(score: string | number | undefined): string {
  return typeof score === 'number' ? formatNumber(score) : (score ?? '')
}

function linesOf(texts: string | readonly string[] | undefined): string {
  return [texts ?? []].flat().filter(isFilled).join('\n')
}
