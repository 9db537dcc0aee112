import type { Span } from '../../../shared/documents/document-tree.ts'
import { externalLinkXml, type RunLook, runXml } from './xml/run.ts'

/** A span that may have a colour (`RRGGBB`) or a size (in half-points) of its own. */
export type ColoredSpan = Span & { readonly color?: string; readonly size?: number }

/** The text of a line with its emphasis. */
export function runsOf(line: readonly ColoredSpan[]): string {
  return line
    .filter(span => span.text !== '')
    .map(spanXml)
    .join('')
}

/** True for Arabic, Hebrew and their kin, which Word must be told to write from right to left. */
export function isRightToLeft(text: string): boolean {
  return /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]/.test(text)
}

/** True where a line starts from the right: its first letter belongs to such a script. */
export function startsRightToLeft(line: readonly Span[]): boolean {
  const text = line.map(span => span.text).join('')
  if (!isRightToLeft(text)) return false
  const [first = ''] = /\p{L}/u.exec(text) ?? []
  return isRightToLeft(first)
}

function spanXml(span: ColoredSpan): string {
  const target = span.link === undefined ? undefined : safeTarget(span.link)
  if (target === undefined) return runXml(span.text, lookOf(span))
  return externalLinkXml(target, runXml(span.text, { ...lookOf(span), style: 'Hyperlink' }))
}

function lookOf({ text, bold, italic, strike, code, color, size }: ColoredSpan): RunLook {
  return { bold, italic, strike, code, color, size, isRightToLeft: isRightToLeft(text) }
}

/** The address as a valid URI, or nothing where Word would refuse the file for it. */
function safeTarget(link: string): string | undefined {
  if (!URL.canParse(link)) return undefined
  const { href, protocol } = new URL(link)
  const isSafe = protocol === 'https:' || protocol === 'mailto:'
  return isSafe ? href.replaceAll(' ', '%20') : undefined
}
