import {
  ExternalHyperlink,
  type IRunPropertiesOptions,
  type ParagraphChild,
  Tab,
  TextRun,
} from 'docx'
import type { Span } from '../../../shared/documents/document-tree.ts'
import { codeFont } from './word-measures.ts'

const codeFill = 'F1F3F5'

/** A span that may have a colour (`RRGGBB`) or a size (in half-points) of its own. */
export type ColoredSpan = Span & { readonly color?: string; readonly size?: number }

/** The text of a line with its emphasis; line feeds and tabs become Word's own. */
export function runsOf(line: readonly ColoredSpan[]): ParagraphChild[] {
  return line.filter(span => span.text !== '').flatMap(spanRuns)
}

/** True for Arabic, Hebrew and their kin, which Word must be told to write from right to left. */
function isRightToLeft(text: string): boolean {
  return /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]/.test(text)
}

/** True where a line starts from the right: its first letter belongs to such a script. */
export function startsRightToLeft(line: readonly Span[]): boolean {
  const text = line.map(span => span.text).join('')
  if (!isRightToLeft(text)) return false
  const [first = ''] = /\p{L}/u.exec(text) ?? []
  return isRightToLeft(first)
}

function spanRuns(span: ColoredSpan): ParagraphChild[] {
  if (isPlain(span)) return [new TextRun(span.text)]
  const target = span.link === undefined ? undefined : safeTarget(span.link)
  if (target === undefined) return textRuns(span)
  return [new ExternalHyperlink({ link: target, children: textRuns(span, 'Hyperlink') })]
}

/** True of most text, which docx takes as a string in half the time. */
function isPlain(span: ColoredSpan): boolean {
  return Object.keys(span).length === 1 && !/[\n\t]/.test(span.text) && !isRightToLeft(span.text)
}

/** The address as a valid URI, or nothing where Word would refuse the file for it. */
function safeTarget(link: string): string | undefined {
  if (!URL.canParse(link)) return undefined
  const { href, protocol } = new URL(link)
  const isSafe = protocol === 'https:' || protocol === 'mailto:'
  return isSafe ? href.replaceAll(' ', '%20') : undefined
}

/** One run for each line of the text: a line feed is a line break before the next run. */
function textRuns(span: ColoredSpan, style?: string): TextRun[] {
  return span.text.split('\n').map(
    (text, index) =>
      new TextRun({
        children: withTabs(text),
        ...(index === 0 ? {} : { break: 1 }),
        ...looks(span, style),
      }),
  )
}

function looks(span: ColoredSpan, style: string | undefined): IRunPropertiesOptions {
  return {
    ...(style === undefined ? {} : { style }),
    ...(span.color === undefined ? {} : { color: span.color }),
    ...(span.size === undefined ? {} : { size: span.size }),
    ...(span.bold === true ? { bold: true } : {}),
    ...(span.italic === true ? { italics: true } : {}),
    ...(span.strike === true ? { strike: true } : {}),
    ...(span.code === true ? { font: codeFont, shading: { fill: codeFill } } : {}),
    ...(isRightToLeft(span.text) ? { rightToLeft: true } : {}),
  }
}

function withTabs(text: string): (string | Tab)[] {
  return text.split('\t').flatMap((piece, index) => {
    const tab = index === 0 ? [] : [new Tab()]
    return piece === '' ? tab : [...tab, piece]
  })
}
