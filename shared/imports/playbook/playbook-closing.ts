import { isPersonName } from '../header/person.ts'
import type { Left } from '../outline/reading.ts'
import { isRule } from '../text/typed-lines.ts'

/** « *Anne Roy – relecture Paul Blin* », in italics on the last line: who wrote it, and nothing to do. */
export function withoutWriter(text: string): { body: string; closing: readonly Left[] } {
  const lines = text.replace(/(?:\s*\n\s*(?:-{3,}|\*{3,}|_{3,}))*\s*$/u, '').split('\n')
  const last = lines.at(-1) ?? ''
  const [name = ''] = bare(last).split(/\s*(?:[,(]|\s[–—-]\s)/u)
  const isWriter = /^\s*([*_])(?![*_\s])[^*_]{3,100}\1\s*$/u.test(last) && isPersonName(name)
  if (!isWriter) return { body: text, closing: [] }
  return {
    body: lines.slice(0, -1).join('\n'),
    closing: [{ line: lines.length, text: bare(last) }],
  }
}

/** « *Validé en réunion le 3 octobre* », in a few words under the last rule: said of the whole process. */
export function withoutClosing(text: string): { body: string; closing: readonly Left[] } {
  const lines = text.trimEnd().split('\n')
  const rule = lines.findLastIndex(isRule)
  const told = lines.flatMap((line, index) =>
    index > rule && line.trim() !== '' ? [{ line: index + 1, text: bare(line) }] : [],
  )
  const isClosing =
    rule > 0 &&
    told.length > 0 &&
    told.length <= mostClosingLines &&
    lines.slice(rule + 1).every(line => !isTold.test(line) && line.length <= longestLine)
  if (!isClosing) return { body: text, closing: [] }
  return { body: lines.slice(0, rule).join('\n'), closing: told }
}

/** « *Version 3, relue le 4 mai* », where a signature would stand: who signs says no such thing. */
export function toldInSignature(signature: readonly string[], text: string): Left[] {
  const lines = text.split('\n')
  return signature.filter(isSaid).map(said => ({
    line: lines.findLastIndex(each => each.includes(said)) + 1,
    text: said,
  }))
}

/** A day, a number or a sentence, and no address. */
function isSaid(text: string): boolean {
  const isAddress = /@|\bwww\.|\d(?:[ .]\d\d){4}|\b\d{5}\b|\b(?:siret|siren|rcs|tva)\b/iu.test(text)
  return !isAddress && (/\d|\s:\s/.test(text) || /\p{L}{3}\.$/u.test(text))
}

const mostClosingLines = 8
const longestLine = 200

/** A title, a list, a row, a quote, words in bold: they tell what to do. */
const isTold = /^\s*(?:#{1,6}\s|[-*+•]\s|>|\||\d+[.)]\s|\[|\S{0,3}\s?\*\*)/u

function bare(line: string): string {
  return line.replace(/^[\s*_]+|[\s*_]+$/g, '')
}
