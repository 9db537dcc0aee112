import { createHash } from 'node:crypto'
import { bareWords } from '../../../shared/french/bare-words.ts'

/**
 * What a document was read as, one fact a line: where it stands, with the element it belongs to, and
 * its value. Words are digests, since the documents are confidential; figures and dates are as they
 * are. Long texts are a fact for each of their sentences or list items.
 */
export function factsOf(content: unknown): string[] {
  return factsUnder(content, '')
}

function factsUnder(value: unknown, path: string): string[] {
  if (value === undefined || value === null) return []
  if (Array.isArray(value)) {
    return value.flatMap(each =>
      factsUnder(each, isPlain(each) ? path : `${path}[${nameOf(each)}]`),
    )
  }
  if (typeof value === 'object') {
    return Object.entries(value).flatMap(([key, each]) =>
      unread.has(key) || isLeftOver(path, key) ? [] : factsUnder(each, `${path}.${keyOf(key)}`),
    )
  }
  if (typeof value === 'string' && !isDate(value)) {
    return piecesOf(value).map(piece => `${path} ${digest(piece)}`)
  }
  return [`${path} ${String(value)}`]
}

/** Names in the schema are short words; others come from the document. */
function keyOf(key: string): string {
  return /^[a-z][a-zA-Z]*$/.test(key) ? key : digest(key)
}

/** What the reader had no field for. */
function isLeftOver(path: string, key: string): boolean {
  return key === 'notes' && /^\.\w+$/.test(path)
}

/** What no person reads. */
const unread = new Set(['id', 'clientId', 'missionId', 'option', 'annexes', 'version', 'runs'])

function isPlain(value: unknown): boolean {
  return typeof value !== 'object'
}

function nameOf(element: unknown): string {
  if (typeof element !== 'object' || element === null) return ''
  const entries = Object.entries(element).filter(([key]) => !unread.has(key))
  const { title, label, name, text, ...others } = Object.fromEntries<unknown>(entries)
  const words = [title, label, name, text, ...Object.values(others)].find(
    each => typeof each === 'string' && each !== '' && !isDate(each),
  )
  return digest(String(words ?? '').slice(0, 40))
}

function isDate(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text)
}

function piecesOf(text: string): string[] {
  return text
    .replace(/\*\*([^*\n]{1,40} ?:)\*\*(?= \S)/g, '$1')
    .split(/\n+| ; |\*\*|(?<=[.!?]) (?=\p{Lu})/u)
    .map(piece => plain(piece.replace(/^\s*(?:- |: )/, ' ')))
    .filter(piece => piece.length > 2)
}

function digest(text: string): string {
  return createHash('sha256').update(plain(text)).digest('hex').slice(0, 10)
}

/** Arrows and euros have no letter in older encodings. */
function plain(text: string): string {
  return bareWords(text.replace(/→|->/g, ' ').replace(/\s*(?:€|EUR)/g, ' eur '))
}

/** The facts that are told, each as many times as it is wanted. */
export function missingFacts(wanted: readonly string[], told: readonly string[]): string[] {
  const left = [...told]
  return wanted.filter(fact => {
    const at = left.indexOf(fact)
    if (at >= 0) left.splice(at, 1)
    return at < 0
  })
}
