import type { ListItem, RootContent } from 'mdast'
import type { Report } from '../../../domain/report/report.ts'
import { printedDay } from '../../printed/dates.ts'
import type { PrintedSection } from '../../printed/document.ts'
import { printedItems, printedTexts, textOfLines, wordsOf } from '../../printed/lists.ts'
import { printedRows, told } from '../../printed/table.ts'
import { plainWords, proseOfBlocks } from '../../printed/words.ts'
import type { ToldReport } from './told-report.ts'

type Step = Report['nextSteps'][number]

/** A moment in bold over what is to be done then; what has no moment stands beside them. */
export function printedNextSteps({ blocks, parts }: PrintedSection): ToldReport | undefined {
  const [list, ...others] = blocks
  if (list?.type !== 'list' || others.length + parts.length > 0) return undefined
  return { nextSteps: list.children.reduce<Step[]>(withStep, []) }
}

function withStep(steps: Step[], item: ListItem): Step[] {
  const words = wordsOf(item)
  const isMoment =
    words.length > 0 && words.every(({ type }) => type === 'strong' || type === 'break')
  if (isMoment) return [...steps, { when: textOfLines(words), items: printedTexts(item.children) }]
  const last = steps.at(-1)
  const items = [textOfLines(words)]
  if (last === undefined || last.when !== undefined) return [...steps, { items }]
  return [...steps.slice(0, -1), { items: [...last.items, ...items] }]
}

export function printedRequests({ blocks, parts }: PrintedSection): ToldReport | undefined {
  const [table, ...others] = blocks
  const rows = printedRows(table)
  const isRequests = rows?.[0]?.columns.includes('Demande') === true
  if (rows === undefined || !isRequests || others.length + parts.length > 0) return undefined
  const requests = rows.map(row => ({
    ...told('date', printedDay(row.text('Date')) ?? ''),
    request: row.text('Demande'),
    ...told('answer', row.text('Réponse')),
  }))
  return { requests }
}

export function printedLessons({ blocks, parts }: PrintedSection): ToldReport | undefined {
  const named = (title: string) => parts.filter(part => part.title === title)
  const good = named('Ce qui a bien marché')
  const improve = named('Ce qui peut être amélioré')
  const isOurs = good.length + improve.length === parts.length && parts.every(isListed)
  if (blocks.length > 0 || !isOurs) return undefined
  const texts = (sections: readonly PrintedSection[]) =>
    sections.flatMap(section => printedTexts(section.blocks))
  return { lessons: { good: texts(good), improve: texts(improve) } }
}

function isListed({ blocks, parts }: PrintedSection): boolean {
  return parts.length === 0 && printedItems(blocks).length > 0 && blocks.length === 1
}

/** Those of no term, then each term under its name. */
export function printedRecommendations({ blocks, parts }: PrintedSection): ToldReport | undefined {
  const isOurs = blocks.every(({ type }) => type === 'list') && parts.every(isListed)
  if (!isOurs) return undefined
  return {
    recommendations: printedTexts(blocks),
    recommendationsByTerm: parts.map(part => ({
      term: part.title,
      items: printedTexts(part.blocks),
    })),
  }
}

/** Prose, then « Prochain rapport : 31 mai 2024. » */
export function printedConclusion({ blocks, parts }: PrintedSection): ToldReport | undefined {
  if (parts.length > 0) return undefined
  const last = blocks.findLast(block => nextDayIn(block) !== undefined)
  const prose = blocks.filter(block => block !== last)
  const day = last && nextDayIn(last)
  return { ...told('conclusion', proseOfBlocks(prose)), ...told('nextReportOn', day ?? '') }
}

function nextDayIn(block: RootContent): string | undefined {
  const text = block.type === 'paragraph' ? plainWords(block.children) : ''
  return printedDay(/^Prochain rapport\s:\s(.+)\.$/su.exec(text)?.[1] ?? '')
}
