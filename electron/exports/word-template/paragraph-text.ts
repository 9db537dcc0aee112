import type { Document, Element } from 'slimdom'
import { isWord, newWordElement, ns, wordAttribute, wordElements } from './word-xml.ts'

/** Some of a paragraph's text: an element of Word's, and the characters it stands for. */
export type TextPiece = { readonly element: Element; readonly text: string }

/** The paragraphs of a part, those of text boxes and tables included. */
export function paragraphsOf(part: Document): Element[] {
  return wordElements(part, 'p')
}

/** What is read in a paragraph, run after run; text boxes within have paragraphs of their own. */
export function textPieces(paragraph: Element): TextPiece[] {
  const pieces: TextPiece[] = []
  const waiting = [...paragraph.children].reverse()
  for (let element = waiting.pop(); element !== undefined; element = waiting.pop()) {
    const text = textOf(element)
    if (text !== undefined) pieces.push({ element, text })
    else if (!isUnread(element)) waiting.push(...[...element.children].reverse())
  }
  return pieces
}

export function joinedText(pieces: readonly TextPiece[]): string {
  return pieces.map(({ text }) => text).join('')
}

function textOf(element: Element): string | undefined {
  if (element.namespaceURI !== ns.w) return undefined
  switch (element.localName) {
    case 't':
      return element.textContent ?? ''
    case 'tab':
      return '\t'
    case 'br':
    case 'cr':
      return '\n'
    case 'noBreakHyphen':
      return '\u2011'
    default:
      return undefined
  }
}

/** Properties, other paragraphs, and what was struck out of the text. */
function isUnread(element: Element): boolean {
  return ['p', 'pPr', 'rPr', 'del', 'moveFrom'].some(name => isWord(element, name))
}

/**
 * Puts a value in the place of some characters, wherever the runs begin and end: it takes the format
 * of the first of them. Line feeds in it become line breaks.
 */
export function replaceText(
  pieces: readonly TextPiece[],
  { start, end }: { readonly start: number; readonly end: number },
  value: string,
): void {
  let at = 0
  for (const { element, text } of pieces) {
    const from = Math.max(0, start - at)
    const to = Math.min(text.length, end - at)
    const isFirst = start >= at && start < at + text.length
    if (from < to) {
      const rest = element.textContent ?? ''
      if (isFirst) setText(element, `${rest.slice(0, from)}${value}${rest.slice(to)}`)
      else if (isWord(element, 't')) setText(element, rest.slice(to))
      else element.remove()
    }
    at += text.length
  }
}

function setText(element: Element, value: string): void {
  const [first = '', ...others] = value.split('\n')
  writeText(element, first)
  let last = element
  for (const text of others) {
    const lineBreak = newWordElement(element, 'br')
    const next = newWordElement(element, 't')
    writeText(next, text)
    last.after(lineBreak, next)
    last = next
  }
}

function writeText(element: Element, text: string): void {
  element.textContent = text
  element.setAttributeNS(ns.xml, 'xml:space', 'preserve')
}

/** The run's format as one text, to tell formats apart; what only spelling needs is left out. */
export function formatOf(piece: Element): string {
  const run = piece.parentElement
  const properties = run?.children.find(child => isWord(child, 'rPr'))
  return (properties?.children ?? [])
    .filter(({ localName }) => localName !== 'lang' && localName !== 'noProof')
    .map(child => `${child.localName}=${wordAttribute(child) ?? ''}`)
    .toSorted()
    .join(';')
}
