import type { RootContent } from 'mdast'
import type { Meeting } from '../../domain/meeting.ts'
import type { PrintedSection } from '../printed/printed-document.ts'
import { type PrintedRow, printedRows } from '../printed/printed-table.ts'
import { labelledValue, linesOf, plainWords } from '../printed/printed-words.ts'
import { type Marks, onOneScale } from './benchmark-scale.ts'

type Competitor = Meeting['benchmark'][number]

/** Side by side in a table, or one after the other under their names where many marks were given. */
export function printedBenchmark({ blocks, parts }: PrintedSection): Marks | undefined {
  const [table, ...others] = blocks
  const cards = parts.map(cardOf)
  if (table === undefined) return onOneScale(cards.filter(card => card !== undefined))
  const rows = others.length === 0 && parts.length === 0 ? printedRows(table, 'Acteur') : undefined
  return rows && onOneScale(rows.map(rowOf))
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
