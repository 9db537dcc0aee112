import type { Meeting } from '../../domain/meeting/meeting.ts'
import { formatNumber, noBreakSpace } from '../../french/writing.ts'
import { bold, type ColumnSketch, cell, facts, isFilled, row, section, table } from '../blocks.ts'
import type { Block, Cell } from '../document-tree.ts'

type Competitor = Meeting['benchmark'][number]
type Marks = Pick<Meeting, 'benchmark' | 'benchmarkScale'>

/** More columns than that, of marks or of words, would be a few letters wide. */
const mostColumns = 4

/** Side by side on each criterion that any of them was marked by; one after the other where there are many. */
export function benchmarkBlocks(marks: Marks): Block[] {
  const { benchmark } = marks
  const criteria = [...new Set(benchmark.flatMap(({ scores }) => Object.keys(scores)))]
  return criteria.length <= mostColumns
    ? benchmarkTable(marks, criteria)
    : benchmark.flatMap(competitor => competitorCard(competitor, criteria, marks))
}

/** What is good and bad of each stands in a table of its own where the marks leave it no room. */
function benchmarkTable(marks: Marks, criteria: readonly string[]): Block[] {
  const { benchmark } = marks
  const commented = benchmark.filter(each => commentsOn(each).some(isFilled))
  if (criteria.length + comments.length <= mostColumns || commented.length === 0)
    return table(
      'Comparatif',
      [named, ...criteria.map(marked), ...comments],
      benchmark.map(each => row('body', [...marksOf(each, criteria, marks), ...commentsOn(each)])),
    )
  return [
    ...table(
      'Comparatif',
      [named, ...criteria.map(marked)],
      benchmark.map(each => row('body', marksOf(each, criteria, marks))),
    ),
    ...table(
      'Points forts et points faibles',
      [named, ...comments],
      commented.map(each => row('body', [cell(bold(each.name)), ...commentsOn(each)])),
    ),
  ]
}

const named: ColumnSketch = ['Acteur', 'text', 2.6]
const comments: readonly ColumnSketch[] = [
  ['Points forts', 'text', 2.6],
  ['Points faibles', 'text', 2.6],
]

function marked(criterion: string): ColumnSketch {
  return [criterion, 'text', 2.2]
}

function marksOf({ name, scores }: Competitor, criteria: readonly string[], marks: Marks): Cell[] {
  return [cell(bold(name)), ...criteria.map(criterion => scoreCell(scores[criterion], marks))]
}

function commentsOn({ strengths, weaknesses }: Competitor): string[] {
  return [linesOf(strengths), linesOf(weaknesses)]
}

function competitorCard(
  competitor: Competitor,
  criteria: readonly string[],
  marks: Marks,
): Block[] {
  const { name, scores, strengths, weaknesses } = competitor
  const card = facts(name, [
    ...criteria.map(label => ({ label, value: scoreText(scores[label], marks) })),
    { label: 'Points forts', value: linesOf(strengths) },
    { label: 'Points faibles', value: linesOf(weaknesses) },
  ])
  return section(2, name, card)
}

function scoreCell(score: string | number | undefined, marks: Marks): Cell {
  const { benchmarkScale: scale } = marks
  const text = cell(scoreText(score, marks))
  if (typeof score !== 'number' || scale === undefined) return text
  return { ...text, progress: Math.min(Math.max((score / scale) * 100, 0), 100) }
}

/** With what it is out of, where the meeting says so: a seven is no good mark on a scale of twenty. */
function scoreText(score: string | number | undefined, { benchmarkScale }: Marks): string {
  if (typeof score !== 'number') return score ?? ''
  if (benchmarkScale === undefined) return formatNumber(score)
  return `${formatNumber(score)}${noBreakSpace}/${noBreakSpace}${formatNumber(benchmarkScale)}`
}

function linesOf(texts: string | readonly string[] | undefined): string {
  return [texts ?? []].flat().filter(isFilled).join('\n')
}
