import { formatNumber } from '../../domain/french.ts'
import type { Meeting } from '../../domain/meeting.ts'
import { bold, type ColumnSketch, cell, isFilled, row, table } from '../blocks.ts'
import type { Block } from '../document-tree.ts'

type Competitor = Meeting['benchmark'][number]

/** One row for each competitor, one column for each criterion that any of them was marked by. */
export function benchmarkTable(benchmark: readonly Competitor[]): Block[] {
  const criteria = [...new Set(benchmark.flatMap(({ scores }) => Object.keys(scores)))]
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

function scoreText(score: string | number | undefined): string {
  return typeof score === 'number' ? formatNumber(score) : (score ?? '')
}

function linesOf(texts: string | readonly string[] | undefined): string {
  return [texts ?? []].flat().filter(isFilled).join('\n')
}
