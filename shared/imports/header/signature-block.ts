import { isPersonName, opensWithRole } from './person.ts'

export type Signed = { readonly body: string; readonly signature: readonly string[] }

const mostSignatureLines = 8

/** A rule that parts the document from the next one in a file of many. */
const lastRules = /(?:\n\s*(?:-{3,}|\*{3,}|_{3,})[ \t]*)+\s*$/

/** What stands last after the last rule where it is a few lines with an address: who wrote, and for whom. */
export function withoutSignature(text: string): Signed {
  const lines = text.replace(lastRules, '').trimEnd().split('\n')
  const rule = lines.findLastIndex(line => /^\s*(?:-{3,}|\*{3,}|_{3,})\s*$/.test(line))
  const start = rule < 0 ? -1 : firstSigned(lines, rule + 1)
  const end = lines.slice(start)
  const signature = end.map(bare).filter(line => line !== '')
  const isSignature =
    signature.some(isAddress) || signature.some(isAuthor) || isItalic(end.join('\n'))
  if (rule < 0 || signature.length === 0 || signature.length > mostSignatureLines || !isSignature)
    return withoutItalicEnd(lines)
  const body = lines.slice(0, start === rule + 1 ? rule : start)
  return { body: body.join('\n'), signature }
}

/** Below what tells more than who signs, the lines that may be signed with. */
function firstSigned(lines: readonly string[], from: number): number {
  if (!lines.slice(from).some(line => tellsMore.test(line))) return from
  const told = lines.findLastIndex(
    (line, at) => at >= from && line.trim() !== '' && !isSigned(line),
  )
  const gap = lines.findIndex((line, at) => at > told && line.trim() === '')
  return gap < 0 ? lines.length : gap + 1
}

/** In italics, an address, or a few words that are no sentence. */
function isSigned(line: string): boolean {
  const words = bare(line)
  const isName = words.length <= longestName && !/[:;!?«»"“”]|\.$/.test(words)
  const isItalicLine = /^\s*[*_](?![*_ ])|(?<![*_ ])[*_]\s*$/.test(line)
  return !tellsMore.test(line) && (isItalicLine || isAddress(line) || isName)
}

const longestName = 60

/** A title, a list, a quote, a row, a bold label with what it announces. */
const tellsMore =
  /^\s*(?:#{1,6}\s|[-*+]\s|>|\||\d+[.)]\s|(?:[^\p{L}\d*_\s]+\s*)?\*\*[^*]+:\s*(?:\*\*|[^*\s]))/u

/** The last lines, all in italics: Word documents lose the rule above them. */
function withoutItalicEnd(lines: readonly string[]): Signed {
  const start = lines.findLastIndex(line => line.trim() === '') + 1
  const end = lines.slice(start)
  const signature = end.map(bare).flatMap(nameAndFirm)
  const isSigned =
    start > 0 &&
    end.length <= mostSignatureLines &&
    end.every(line => /^\s*([*_])(?!\1)[^*_]+\1\s*$/.test(line)) &&
    (signature.some(isAddress) || signature.some(isAuthor) || signature.length > end.length)
  return isSigned
    ? { body: lines.slice(0, start).join('\n'), signature }
    : { body: lines.join('\n'), signature: [] }
}

/** « Anne Roy – Cap Conseil » is who signed, and for whom. */
function nameAndFirm(line: string): string[] {
  const [name = '', firm = '', ...others] = line.split(/\s+[–—|-]\s+/u)
  const isFirm = /^\p{Lu}[\p{L}&’' -]{2,40}$/u.test(firm) && !opensWithRole(firm)
  return isPersonName(name) && isFirm && others.length === 0 ? [name, firm] : [line]
}

/** « *Cap Conseil* », alone under the rule. */
function isItalic(text: string): boolean {
  const lines = text.split('\n').filter(line => line.trim() !== '')
  const isWhole = (words: string) => /^\s*([*_])(?!\1)[^*_]+\1\s*$/.test(words)
  return text.length < 200 && (isWhole(text) || (lines.length > 0 && lines.every(isWhole)))
}

function bare(line: string): string {
  return line.replace(/[*_>\\]/g, '').trim()
}

function isAddress(line: string): boolean {
  return /@|\b0\d(?:[ .][\dX]{2}){4}|\bwww\./u.test(line)
}

function isAuthor(line: string): boolean {
  return (
    /^(?:compte[- ]rendu|rapport|document)?\s*(?:rédigé|établi|préparé) par/iu.test(line) ||
    /^[Cc]ompte[- ]rendu\s*:\s*\p{Lu}\p{L}+\s\p{Lu}[^:;!?\d]{1,50}$/u.test(line)
  )
}
