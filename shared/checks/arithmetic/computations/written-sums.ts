import { type Figure, figuresIn } from '../../../french/figures/figures.ts'
import { letter } from '../../../french/letters.ts'

/** A computation written out, « 11 erreurs × 220 jours × 35 € = 84 700 € », as far as its result. */
export type WrittenSum = {
  readonly operands: readonly Figure[]
  /** Between one operand and the next. */
  readonly signs: readonly Sign[]
  readonly computed: number
  readonly result: Figure
  /** The other end, where the result is a range. */
  readonly other: Figure | undefined
  readonly isAbout: boolean
  readonly start: number
  readonly end: number
}

type Sign = '×' | '÷' | '+' | '−'

const words = `(?:[ \\u00a0\\u202f]?(?:[${letter}€/.’'-]+|[²³]))`
const aside = '(?:[ \\u00a0\\u202f]?\\([^)\\d=]{0,60}\\))?'
const spaces = '[ \\u00a0\\u202f]*'
const operator = new RegExp(
  `^[*_]*${words}{0,6}?${aside}${spaces}(\\)?)${spaces}(?:(?<=[ \\u00a0\\u202f])([x*–-])(?=[ \\u00a0\\u202f])|([×÷/+−]))${spaces}[*_]*(\\(?)$`,
  'iu',
)
const equals = new RegExp(
  `^[*_]*${words}{0,6}?${aside}${spaces}\\)?${aside}${spaces}[*_]*(?:(=|≈)|, (?:soit|donc)(?: donc)?(?: un total de)?|(?<=\\)${spaces})[:|])${spaces}[*_]*(?:environ |près de |~|≈)?${spaces}[*_]*[+−–-]?${spaces}\\(?$`,
  'iu',
)
const toRange = /^[ \u00a0\u202f]*(?:-|–|—|à|et)[ \u00a0\u202f]*$/u

/** A sign between two figures, cheap to look for first. */
const operation = /\d[^\d\n]*(?:[×÷=]| [x*+−–-] |\/)[^\d\n]*\d/i

/** Those of one line. */
export function writtenSumsIn(line: string): WrittenSum[] {
  if (!operation.test(line) || !/=|≈|soit|donc|\) ?[:|]/.test(line)) return []
  const figures = figuresIn(line)
  const found: WrittenSum[] = []
  let start = 0
  for (let index = 0; index + 1 < figures.length; index++) {
    if (operator.test(between(line, figures, index))) continue
    const sum = index > start ? sumOf(line, figures, { start, end: index }) : undefined
    if (sum !== undefined) found.push(sum)
    start = index + 1
  }
  return found
}

/** A figure without a unit ends before the space that follows it. */
function between(line: string, figures: readonly Figure[], index: number): string {
  const [one, next] = [figures[index], figures[index + 1]]
  const own = line.slice(one?.start, one?.end).trimEnd().length
  return line.slice((one?.start ?? 0) + own, next?.start)
}

type Span = { readonly start: number; readonly end: number }

function sumOf(
  line: string,
  figures: readonly Figure[],
  { start, end }: Span,
): WrittenSum | undefined {
  const link = equals.exec(between(line, figures, end))
  const [first, result, other] = [figures[start], figures[end + 1], figures[end + 2]]
  if (link === null || first === undefined || result === undefined) return undefined
  if (/[×x÷/+=][ \u00a0\u202f(]*$/i.test(line.slice(0, first.start))) return undefined
  if (/%[ \u00a0\u202f]*d(?:es?|u|[’'])[ \u00a0\u202f(]*$/iu.test(line.slice(0, first.start)))
    return undefined
  const operands = figures.slice(start, end + 1)
  const gaps = operands.slice(1).map((_, index) => between(line, figures, start + index))
  if (gaps.includes('/') && result.unit !== '%') return undefined
  const signs = gaps.map(signOf)
  const computed = reckoned(operands, signs, parenthesesIn(line, first, gaps))
  const after = line.slice(result.end)
  if (computed === undefined || isOfMore(line.slice(0, first.start), signs)) return undefined
  if (link[1] === undefined && isOfAnother(line, figures, { start, end }, { signs, after }))
    return undefined
  // « (19 000 € - 31 500 €) : 24 000 € » is a range, and what it is of.
  if (computed < 0 && link[1] === undefined) return undefined
  const last = lastTerm(operands, signs)
  if (last !== undefined && isMeantAlone(result, last.computed, computed))
    return { ...last, result, other: undefined, isAbout: result.isVague, end: result.end }
  const isRange = other !== undefined && toRange.test(between(line, figures, end + 1))
  return {
    operands,
    signs,
    computed,
    result,
    other: isRange ? other : undefined,
    isAbout: link[1] === '≈' || result.isVague,
    start: first.start,
    end: result.end,
  }
}

/** « le devis - 1 928 + 905 »: what it begins with is told elsewhere. */
function isOfMore(before: string, signs: readonly Sign[]): boolean {
  return signs.every(sign => sign === '+' || sign === '−') && /[\p{L})] [–−-] ?$/u.test(before)
}

type Told = { readonly signs: readonly Sign[]; readonly after: string }

/**
 * « 96 tonnes (12 tonnes × 8 nuits), soit 8 % du tonnage »: what follows tells of the amount that the brackets
 * explain, or of another whole.
 */
function isOfAnother(
  line: string,
  figures: readonly Figure[],
  { start, end }: Span,
  { signs, after }: Told,
): boolean {
  const [result, first] = [figures[end + 1], figures[start]]
  const isShare = result?.unit === '%' && !signs.includes('÷') && /^ ?d(?:es?|u|[’'])/u.test(after)
  const beforeBracket = /([^.;:(]*)\([^()]*$/u.exec(line.slice(0, first?.start))?.[1] ?? ''
  const isBracketed = /^[^(]*\)/u.test(between(line, figures, end))
  return isShare || (isBracketed && /\d/.test(beforeBracket))
}

/** « 500 € de pose + 12 postes × 30 € = 360 € de licences »: the product is what stands beside the sign. */
function lastTerm(operands: readonly Figure[], signs: readonly Sign[]) {
  const at = signs.findLastIndex(sign => sign === '+' || sign === '−')
  const [own, ownSigns] = [operands.slice(at + 1), signs.slice(at + 1)]
  const computed = at === -1 || own.length < 2 ? undefined : flat(valuesOf(own), ownSigns)
  const [first] = own
  if (computed === undefined || first === undefined) return undefined
  return { operands: own, signs: ownSigns, computed, start: first.start }
}

function isMeantAlone({ value }: Figure, alone: number, whole: number): boolean {
  const off = Math.abs(alone - value)
  return off < value * 0.15 && Math.abs(whole - value) > 3 * off
}

function valuesOf(operands: readonly Figure[]): number[] {
  return operands.map(({ value, unit }) => (unit === '%' ? value / 100 : value))
}

function signOf(gap: string): Sign {
  const [, , spaced = '', bare = ''] = operator.exec(gap) ?? []
  const sign = spaced + bare
  if (/[×x*]/i.test(sign)) return '×'
  if (/[÷/]/.test(sign)) return '÷'
  return sign === '+' ? '+' : '−'
}

/** Whether one opens before each operand, and closes after it. */
function parenthesesIn(line: string, first: Figure, gaps: readonly string[]) {
  const opens = [
    /\([^)]{0,3}$/.test(line.slice(0, first.start)),
    ...gaps.map(gap => gap.endsWith('(')),
  ]
  const closes = gaps.map(gap => operator.exec(gap)?.[1] === ')')
  return { opens, closes }
}

type Parentheses = ReturnType<typeof parenthesesIn>

/** Products before sums; what stands in parentheses, one level deep, before both. */
function reckoned(
  operands: readonly Figure[],
  signs: readonly Sign[],
  { opens, closes }: Parentheses,
): number | undefined {
  const numbers = valuesOf(operands)
  const close = closes.indexOf(true)
  const open = opens.lastIndexOf(true, close)
  if (close === -1 || open === -1) return flat(numbers, signs)
  const inner = flat(numbers.slice(open, close + 1), signs.slice(open, close))
  if (inner === undefined) return undefined
  return flat(
    [...numbers.slice(0, open), inner, ...numbers.slice(close + 1)],
    [...signs.slice(0, open), ...signs.slice(close)],
  )
}

function flat(numbers: readonly number[], signs: readonly Sign[]): number | undefined {
  const terms = [numbers[0] ?? 0]
  for (const [index, sign] of signs.entries()) {
    const next = numbers[index + 1] ?? 0
    const last = terms.length - 1
    if (sign === '×') terms[last] = (terms[last] ?? 0) * next
    else if (sign === '÷') terms[last] = (terms[last] ?? 0) / next
    else terms.push(sign === '+' ? next : -next)
  }
  const total = terms.reduce((sum, term) => sum + term, 0)
  return Number.isFinite(total) ? total : undefined
}
