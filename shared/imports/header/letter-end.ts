import { firstDateSpan, isDateOnly } from '../../french/dates/spans.ts'
import { pattern } from '../../french/pattern.ts'
import { isPersonName, namesRole } from './person.ts'

export type LetterEnd = {
  readonly body: string
  readonly author?: string
  /** « Lyon, le 2 juin 2026 ». */
  readonly date?: string
}

/** A document without the way it takes leave of its reader: thanks, where and when it was signed, and by whom. */
export function withoutLetterEnd(text: string, anchor: string): LetterEnd {
  const lines = text.split('\n')
  const filled = lines.flatMap((line, at) =>
    line.trim() === '' ? [] : [{ line: plain(line), at }],
  )
  const last = filled.slice(-mostEndLines)
  const start = last.findIndex((_, index) =>
    isEnd(
      last.slice(index).map(({ line }) => line),
      anchor,
    ),
  )
  if (start < 0) return { body: text }
  const end = last.slice(start)
  const author = end.map(({ line }) => line.replace(/\s*,.*$/su, '')).find(isPersonName)
  const day = end.map(({ line }) => placedDay.exec(line)?.[1]).find(each => each !== undefined)
  const date = day === undefined ? undefined : firstDateSpan(day, anchor)
  return {
    body: lines.slice(0, end[0]?.at).join('\n'),
    ...(author !== undefined && { author }),
    ...(date?.exact === true && { date: date.start }),
  }
}

const mostEndLines = 10

/** Words of leave, or the place and the day, over nothing but who signs. */
function isEnd([first = '', ...others]: readonly string[], anchor: string): boolean {
  const isSigned = others.some(isSigner) || isFormula(first)
  return isOpening(first, anchor) && isSigned && others.every(line => isUnderLeave(line, anchor))
}

function isOpening(line: string, anchor: string): boolean {
  return isFormula(line) || isPlacedDay(line, anchor)
}

/** « Nous vous prions d’agréer… », « Bien cordialement, », and nothing that tells a figure. */
function isFormula(line: string): boolean {
  return !/\d/.test(line) && line.length < longestFormula && formula.test(line)
}

const longestFormula = 220

const formula = pattern('iu')`
  ^(?!\W*(?:[-*+#>|]|\d+[.)])\s).*(?:
    vous pri(?:e|ons) (?:de|d[’'])|veuillez (?:agréer|croire|recevoir)|^dans l[’']attente de
    |cordialement\s*[,.]?$|salutations (?:distinguées|respectueuses|les meilleures)
    |sincères salutations|rest(?:e|ons) à votre (?:entière )?disposition
  )
`

function isPlacedDay(line: string, anchor: string): boolean {
  const [, day] = placedDay.exec(line) ?? []
  return day !== undefined && isDateOnly(day, anchor)
}

const placedDay = /^(?:[Ff]ait à )?\p{Lu}[\p{L}’' -]{1,40},\s+le\s+(\d.*?\d{4})\.?$/u

function isUnderLeave(line: string, anchor: string): boolean {
  return isOpening(line, anchor) || isSigner(line) || isSide(line) || isAddress(line)
}

/** « anne.roy@exemple.fr », « 06 12 34 56 78 », alone on its line. */
export function isAddress(line: string): boolean {
  return /^\S+@\S+\.\p{Ll}{2,}$|^(?:tél\p{Ll}*\.?\s*:?\s*)?(?:\+33\s?|0)\d(?:[\s.-]?\d{2}){4}$/iu.test(
    line,
  )
}

/** « Anne Roux », « Anne Roux, associée ». */
function isSigner(line: string): boolean {
  const [name = ''] = line.split(/\s*,\s/)
  return line.length < longestLine && isPersonName(name)
}

/** « Associée », « Cap Conseil », « Bon pour accord (date, signature) ». */
function isSide(line: string): boolean {
  const isFrame =
    /^(?:lu et approuvé|bon pour accord|signatures?|le client|pour (?:le|la) \p{L}+)(?!\p{L})/iu.test(
      line,
    )
  const isFew = line.split(/\s+/).length <= fewWords && /^\p{Lu}[^:;.!?|#]*$/u.test(line)
  return (
    line.length < longestLine &&
    (isFrame || (isFew && !/\d/.test(line)) || (namesRole(line) && isFew))
  )
}

const longestLine = 80
const fewWords = 6

function plain(line: string): string {
  return line.replace(/\*\*|__|(?<!\w)[*_](?=\S)|(?<=\S)[*_](?!\w)|\\$/g, '').trim()
}
