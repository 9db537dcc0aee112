import type { RootContent } from 'mdast'
import type { Meeting } from '../../../domain/meeting/meeting.ts'
import type { PrintedSection } from '../../printed/document.ts'
import { type PrintedRow, printedRows } from '../../printed/table.ts'
import { labelledValue, linesOf, plainWords } from '../../printed/words.ts'
import { type Marks, onOneScale } from '../benchmark/scale.ts'

type Competitor = Meeting['benchmark'][number]

/**
 * Side by side in a table, what is good and bad of each in a second one where there are many marks; or one
 * after the other under their names.
 */
export function printedBenchmark({ blocks, parts }: PrintedSection): Marks | undefined {
  const [table, comments, ...others] = blocks
  if (table === undefined) return onOneScale(parts.map(cardOf))
  const isRead = others.length === 0 && parts.length === 0
  const rows = isRead ? printedRows(table, 'Acteur') : undefined
  const commented = comments === undefined ? [] : printedRows(comments, 'Acteur')
  return rows && commented && onOneScale(withComments(rows.map(rowOf), commented.map(rowOf)))
}

function withComments(
  marked: readonly Competitor[],
  commented: readonly Competitor[],
): Competitor[] {
  const byName = new Map(commented.map(each => [each.name, each]))
  return marked.map(each => ({ ...byName.get(each.name), ...each }))
}

function rowOf(row: PrintedRow): Competitor {
  const [name = '', ...others] = row.columns
  return competitor(
    row.text(name),
    others.map(label => [label, row.text(label)]),
  )
}

function cardOf({ title, blocks }: PrintedSection): Competitor {
  return competitor(
    title,
    blocks
      .flatMap(factsIn)
      .map(({ label, value }) => [label, linesOf(value).map(plainWords).join('\n')]),
  )
}

function factsIn(block: RootContent) {
  if (block.type !== 'list') return []
  return block.children.flatMap(({ children }) => labelledValue(children) ?? [])
}

function competitor(name: string, facts: readonly (readonly [string, string])[]): Competitor {
  const filled = facts.filter(([, text]) => text !== '')
  const of = (label: string) => filled.find(([each]) => each === label)?.[1].split('\n')
  const [strengths, weaknesses] = [of('Points forts'), of('Points faibles')]
  return {
    name,
    scores: Object.fromEntries(
      filled.filter(([label]) => !/^Points f(?:orts|aibles)$/.test(label)),
    ),
    ...(strengths && { strengths }),
    ...(weaknesses && { weaknesses }),
  }
}
