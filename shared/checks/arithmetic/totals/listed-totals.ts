import { sum } from '../../../domain/money.ts'
import { moneyIn } from '../../../french/figures/numbers.ts'
import { pattern } from '../../../french/pattern.ts'
import { formatEuros } from '../../../french/writing.ts'
import type { Finding } from '../../findings/finding.ts'
import { saidLike } from '../../reading/said.ts'
import { placeIn, type Scene, type Told, writingsOf } from '../../scene/scene.ts'
import { type ListedLine, listedLines } from '../listed-lines.ts'

/** Amounts listed line by line, then « Total : 41 700 € »: it is theirs. */
export function listedTotals(scene: Scene): Finding[] {
  return writingsOf(scene).flatMap(told => {
    if (saidLike(told, /total[^\n]*€/i).length === 0) return []
    return listedLines(told).flatMap(lines => totalsIn(told, lines))
  })
}

const totalLine = /^[\s*•–-]*total\b(?! (?:ttc|tva|avec))[^:€\d]{0,40}:?[*\s]*(?=\d)/i
/** « Coût total la première année : 38 900 € » may be that of more than the list: near it, it is not. */
const namedTotal = pattern('i')`
  ^[\s*•–-]*(?:co[uû]t|montant|budget|investissement|d[ée]pense|somme|prix|gain|[ée]conomie)
  s? total(?:e|s|es|aux)?\b(?! (?:ttc|tva|avec))[^:€\d]{0,50}:[*\s]*(?=\d)
`

function totalsIn(told: Told, lines: readonly ListedLine[]): Finding[] {
  return lines.flatMap((line, index) => {
    const reach = totalLine.test(line.text) ? 0.2 : namedTotal.test(line.text) ? 0.08 : 0
    if (reach === 0) return []
    const isYearly = /\b(?:ans?|année|annuel)/i.test(line.text)
    const stated = amountOf(line.text.replace(/[*_]*, soit .*$/u, ''), isYearly)
    const above = lines.slice(0, index)
    const from = above.findLastIndex(({ text }) => amountOf(text, isYearly) === undefined) + 1
    const amounts = above.slice(from).flatMap(({ text }) => amountOf(text, isYearly) ?? [])
    const computed = sum(amounts)
    const isOther = stated === undefined || Math.abs(computed - stated) > computed * reach
    if (amounts.length < 2 || isOther || computed === stated) return []
    return [
      {
        code: 'total-mismatch' as const,
        severity: 'error' as const,
        place: placeIn(
          told,
          line.said.field,
          line.said.path,
          line.text.replace(/[*_]/g, '').trim(),
        ),
        message: `${amounts.map(formatEuros).join(' + ')} font ${formatEuros(computed)}, et non ${formatEuros(stated)}.`,
        expected: formatEuros(computed),
        stated: formatEuros(stated),
      },
    ]
  })
}

/**
 * The amount that a line of a list tells last: « 18 × 1 400 € = 25 200 € », « Frais : 3 300 € HT »; no range, no
 * rate, but that of the year whose total is told.
 */
function amountOf(text: string, isYearly: boolean): number | undefined {
  if (/^[\s*•–-]*(?:tva|soit|dont)\b|%\s*[*.]*$/i.test(text)) return undefined
  const clause = lastClause(text.replace(/\([^()]*\)/g, ''))
  const [last, ...others] = moneyIn(clause)
  if (last === undefined || others.length > 0 || last.min !== last.max || last.perDay)
    return undefined
  const before = clause.slice(0, clause.indexOf(last.source))
  const isResult = /(?:[:=–-]|soit)\s*[*_]*\s*[−–-]?\s*$/.test(before)
  const rest = clause.slice(clause.indexOf(last.source) + last.source.length)
  const rate = isYearly ? rest.replace(/^\s*(?:\/|par )\s*an\b/, '') : rest
  if (!isResult || /^\s*\/|\bpar\b/.test(rate)) return undefined
  const isTakenOff = /[−–-]\s*$/.test(before.replace(/^[\s*•–-]+/, '')) && !/ [–-] $/.test(before)
  return isTakenOff ? -last.max : last.max
}

/** What is told after « = », after « soit », or after the colon that follows a price: « 12 × 40 € : 480 € ». */
function lastClause(text: string): string {
  const colon = /€[^:]* : \d/.test(text) ? text.lastIndexOf(' : ') + 1 : 0
  return text.slice(Math.max(text.lastIndexOf('='), text.lastIndexOf(', soit '), colon, 0))
}
