import type { Meeting } from '../../../domain/meeting/meeting.ts'
import { bareWords } from '../../../french/bare-words.ts'
import { pattern } from '../../../french/pattern.ts'
import type { Entry, Title } from '../../outline/entry.ts'
import { comparing, competitor, strengthsNamed, weaknessesNamed } from './competitors.ts'

/**
 * « Critère | PlanBois | Artisio », then « Prix », « Points forts »: each column is one that was
 * compared. Undefined where the rows are something else.
 */
export function turnedBenchmark(
  entries: readonly Entry[],
  titles: readonly Title[],
): { compared: Meeting['benchmark']; rows: readonly Entry[] } | undefined {
  const rows = entries.filter(({ kind }) => kind === 'row')
  const [head = [], ...table] = tableOf(rows)
  const [corner = '', ...names] = head
  const isWhole = table.length > 1 && table.every(cells => cells.length === head.length)
  if (!isWhole || names.length < 2 || !names.every(isName)) return undefined
  if (!isOfCriteria(corner, table, titles)) return undefined
  const compared = names.map((name, at) =>
    competitor(
      name,
      table.map(cells => [cells[0] ?? '', cells[at + 1] ?? '']),
    ),
  )
  return { compared, rows }
}

/** Its cells, the titles of the columns first, whether they were told as such or as a row. */
function tableOf(rows: readonly Entry[]): string[][] {
  const cells = rows.map(({ cells = [] }) => cells.map(({ text }) => text))
  const columns = rows[0]?.cells?.map(({ column }) => column) ?? []
  return columns.some(column => column !== '') ? [columns, ...cells] : cells
}

/** Neither a moment, nor a weight, nor a figure. */
function isName(text: string): boolean {
  return /\p{L}{2}/u.test(text) && !momentOrFigure.test(bareWords(text))
}

const momentOrFigure = pattern()`
  \b(?:
    20\d\d|avant|apres|actuel|cible|objectif|poids|ponderation|coefficient|note|total|moyenne
    |commentaire|remarque|observation|impact|effort|qui|quand|echeance|ecart
  )
`

function isOfCriteria(
  corner: string,
  table: readonly (readonly string[])[],
  titles: readonly Title[],
): boolean {
  const has = (named: RegExp) => table.some(([label = '']) => named.test(bareWords(label) || label))
  const isJudged = has(strengthsNamed) && has(weaknessesNamed)
  const isMarked = table.some(([, ...cells]) =>
    cells.every(text => /^\d{1,2}(?:[.,]\d)?\s?\/\s?(?:5|10|20)$/.test(text)),
  )
  const isCompared = titles.some(({ text }) => comparing.test(bareWords(text)))
  const isCorner = /^(?:$|criteres?\b|points? compares?\b|fonctions?$|fonctionnalites?$)/.test(
    bareWords(corner),
  )
  return isCorner && (isJudged || isMarked || (isCompared && bareWords(corner) !== ''))
}
