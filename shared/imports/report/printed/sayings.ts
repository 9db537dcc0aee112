import type { Blockquote, RootContent } from 'mdast'
import type { Report } from '../../../domain/report/report.ts'
import { printedDay } from '../../printed/dates.ts'
import type { PrintedSection } from '../../printed/document.ts'
import { printedRows, told } from '../../printed/table.ts'
import { linesOf, plainWords, proseOfLines } from '../../printed/words.ts'
import { printedScores } from './measures.ts'
import type { ToldReport } from './told-report.ts'

type Quote = Report['satisfaction']['quotes'][number]

/** The marks, then the words of those who gave them. */
export function printedSatisfaction({ blocks, parts }: PrintedSection): ToldReport | undefined {
  const rows = printedRows(blocks[0], 'Évaluation')
  const quotes = quotesIn(rows === undefined ? blocks : blocks.slice(1))
  if (parts.length > 0 || quotes === undefined) return undefined
  return { scores: printedScores(rows ?? []), ...(quotes.length > 0 && { quotes }) }
}

export function printedQuotes({ blocks, parts }: PrintedSection): ToldReport | undefined {
  const quotes = quotesIn(blocks)
  return parts.length > 0 || quotes === undefined ? undefined : { quotes }
}

function quotesIn(blocks: readonly RootContent[]): Quote[] | undefined {
  const quotes = blocks.flatMap(block => (block.type === 'blockquote' ? [quoteOf(block)] : []))
  return quotes.length === blocks.length ? quotes : undefined
}

function quoteOf({ children }: Blockquote): Quote {
  const paragraphs = children.flatMap(each => (each.type === 'paragraph' ? [each.children] : []))
  const signature = /^— (.+)$/su.exec(plainWords(paragraphs.at(-1) ?? []))?.[1]
  const said = signature === undefined ? paragraphs : paragraphs.slice(0, -1)
  return { text: proseOfLines(said.flatMap(linesOf)), ...signedBy(signature ?? '') }
}

/** « Anne Roy, 28 avril 2024, enquête anonyme, publication autorisée : site web ». */
function signedBy(signature: string): Omit<Quote, 'text'> {
  const [, signed = signature, consent = ''] =
    /^(.*?)(?:^|, )publication autorisée\s:\s(.+)$/su.exec(signature) ?? []
  const [, named = signed] = /^(.*?)(?:^|, )enquête anonyme$/su.exec(signed) ?? []
  const [, before = '', last = named] = /^(.*), ([^,]+)$/su.exec(named) ?? []
  const date = printedDay(last)
  return {
    ...told('author', date === undefined ? named : before),
    ...told('date', date ?? ''),
    ...(named !== signed && { anonymous: true }),
    ...told('consent', consent),
  }
}
