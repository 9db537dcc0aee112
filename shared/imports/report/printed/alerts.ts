import type { List, PhrasingContent, RootContent } from 'mdast'
import type { Alert } from '../../../domain/report/report.ts'
import { printedDay } from '../../printed/dates.ts'
import type { PrintedSection } from '../../printed/document.ts'
import { textOfLines } from '../../printed/lists.ts'
import { told } from '../../printed/table.ts'
import { labelledValue, linesOf, plainWords, proseOfLines } from '../../printed/words.ts'
import type { ToldReport } from './told-report.ts'

/** Each alert under its title; of one told by its title alone, a paragraph. */
export function printedAlerts({ blocks, parts }: PrintedSection): ToldReport | undefined {
  const told = [titlesIn(blocks), ...parts.map(alertsIn)]
  return told.every(each => each !== undefined) ? { alerts: told.flat() } : undefined
}

function titlesIn(blocks: readonly RootContent[]): Alert[] | undefined {
  const titles = blocks.flatMap(each => (each.type === 'paragraph' ? [each.children] : []))
  if (titles.length < blocks.length) return undefined
  return titles.map(words => ({ title: plainWords(words), options: [] }))
}

/** The alert of the part, then those whose titles stand below it. */
function alertsIn({
  title,
  blocks: [list, ...others],
  parts,
}: PrintedSection): Alert[] | undefined {
  const below = titlesIn(others)
  const own = list?.type === 'list' && parts.length === 0 ? detailsIn(list) : undefined
  if (own === undefined || below === undefined) return undefined
  return [{ title: /^Point \d+$/.test(title) ? '' : title, ...own }, ...below]
}

const labels = [
  'Problème',
  'Difficulté',
  'Options étudiées',
  'Décision',
  'Résolution',
  'Date',
  'Raison',
  'Impact',
]

function detailsIn({ children }: List): Omit<Alert, 'title'> | undefined {
  const facts = children.map(item => labelledValue(item.children))
  if (!facts.every(fact => fact !== undefined && labels.includes(fact.label))) return undefined
  const of = (...names: readonly string[]) =>
    facts.find(fact => fact !== undefined && names.includes(fact.label))?.value ?? []
  const prose = (...names: readonly string[]) => proseOfLines(linesOf(of(...names)))
  const text = (...names: readonly string[]) => textOfLines(of(...names))
  return {
    ...told('problem', prose('Problème', 'Difficulté')),
    options:
      of('Options étudiées').length === 0 ? [] : linesOf(of('Options étudiées')).map(optionOf),
    ...told('decision', text('Décision', 'Résolution')),
    ...told('date', printedDay(text('Date')) ?? ''),
    ...told('reason', prose('Raison')),
    ...told('impact', text('Impact')),
  }
}

/** « **Ouvrir avec 500 ventes** *– retenue* ». */
function optionOf(line: readonly PhrasingContent[]): Alert['options'][number] {
  const last = line.at(-1)
  const isChosen = last?.type === 'emphasis' && plainWords([last]) === '– retenue'
  return {
    label: plainWords(isChosen ? line.slice(0, -1) : line),
    ...(isChosen && { chosen: true }),
  }
}
