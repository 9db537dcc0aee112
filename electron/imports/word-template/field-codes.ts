import type { Document, Element } from 'slimdom'
import { isWord, wordAttribute, wordElements } from '../../exports/word-template/word-xml.ts'

/** Whether Word would go and fetch another file or start another program for one of its fields. */
export function fetchingFields(document: Document): boolean {
  return fieldCodes(document).some(code => fetching.test(code))
}

const fetching = /^\s*(INCLUDETEXT|INCLUDEPICTURE|INCLUDE|IMPORT|LINK|DDE|DDEAUTO|DATABASE|RD)\b/i

/** The names of Word's own mail-merge fields. */
export function mergeFields(document: Document): string[] {
  return fieldCodes(document).flatMap(code => {
    const name = /^\s*MERGEFIELD\s+"?([^"\\]+?)"?\s*(?:\\|$)/i.exec(code)?.[1]
    return name === undefined ? [] : [name.trim()]
  })
}

/** What each of Word's fields says it computes; Word may split the words over runs, and nest fields. */
export function fieldCodes(document: Document): string[] {
  const simple = wordElements(document, 'fldSimple').map(
    field => wordAttribute(field, 'instr') ?? '',
  )
  const codes: string[] = []
  const open: string[] = []
  for (const element of document.getElementsByTagName('*')) {
    if (isWord(element, 'instrText')) append(open, element.textContent ?? '')
    if (!isWord(element, 'fldChar')) continue
    if (isBegin(element)) open.push('')
    else if (wordAttribute(element, 'fldCharType') === 'end') codes.push(open.pop() ?? '')
  }
  return [...simple, ...codes, ...open]
}

function isBegin(element: Element): boolean {
  return wordAttribute(element, 'fldCharType') === 'begin'
}

function append(open: string[], text: string): void {
  if (open.length === 0) open.push('')
  open[open.length - 1] += text
}
