import { formatEuros } from '../../domain/french.ts'
import { groupedBy } from '../../domain/grouped-by.ts'
import { sum } from '../../domain/money.ts'
import { moneyIn } from '../../imports/words/french-numbers.ts'
import type { Finding } from '../finding.ts'
import { type Said, saidIn, saidLike } from '../said.ts'
import { placeIn, type Scene, type Told, writingsOf } from '../scene.ts'

/** Amounts listed line by line, then « Total : 41 700 € »: it is theirs. */
export function listedTotals(scene: Scene): Finding[] {
  return writingsOf(scene).flatMap(told => {
    if (saidLike(told, /total[^\n]*€/i).length === 0) return []
    return listsIn(saidIn(told)).flatMap(lines => totalsIn(told, lines))
  })
}

type Line = { readonly said: Said; readonly text: string }

/** The lines of each text, and the notes that stand under one heading. */
function listsIn(all: readonly Said[]): Line[][] {
  const inTexts = all
    .filter(({ text }) => text.includes('\n') && /total/i.test(text))
    .map(said => said.text.split('\n').map(text => ({ said, text })))
  const notes = all.filter(
    ({ path, text }) => path[0] === 'notes' && path.at(-1) === 'text' && !text.includes('\n'),
  )
  const headings = new Map(
    all
      .filter(({ path }) => path[0] === 'notes' && path.at(-1) === 'heading')
      .map(({ path, text }) => [path[1], text]),
  )
  const groups = groupedBy(notes, ({ path }) => headings.get(path[1]) ?? '')
  return [
    ...inTexts,
    ...[...groups.values()].map(group => group.map(said => ({ said, text: said.text }))),
  ]
}

const totalLine = /^[\s*•–-]*total\b(?! (?:ttc|tva|avec))[^:€\d]{0,40}:?[*\s]*(?=\d)/i

function totalsIn(told: Told, lines: readonly Line[]): Finding[] {
  return lines.flatMap((line, index) => {
    if (!totalLine.test(line.text)) return []
    const stated = amountOf(line.text.replace(/[*_]*, soit .*$/u, ''))
    const above = lines.slice(0, index)
    const from = above.findLastIndex(({ text }) => amountOf(text) === undefined) + 1
    const amounts = above.slice(from).flatMap(({ text }) => amountOf(text) ?? [])
    const computed = sum(amounts)
    const isOther = stated === undefined || Math.abs(computed - stated) > computed * 0.2
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

/** The amount that a line of a list tells last: « 18 × 1 400 € = 25 200 € », « Frais : 3 300 € HT »; no range, no rate. */
function amountOf(text: string): number | undefined {
  if (/^[\s*•–-]*(?:tva|soit|dont)\b|%\s*[*.]*$/i.test(text)) return undefined
  const bare = text.replace(/\([^()]*\)/g, '')
  const [last, ...others] = moneyIn(/=/.test(bare) ? bare.slice(bare.lastIndexOf('=')) : bare)
  if (last === undefined || others.length > 0 || last.min !== last.max || last.perDay)
    return undefined
  const isResult = /[:=–-]\s*[*_]*\s*[−–-]?\s*$/.test(bare.slice(0, bare.indexOf(last.source)))
  const rest = bare.slice(bare.indexOf(last.source) + last.source.length)
  if (!isResult || /^\s*\/|\bpar\b/.test(rest)) return undefined
  return /[−–-]\s*$/.test(bare.slice(0, bare.indexOf(last.source)).replace(/^[\s*•–-]+/, '')) &&
    !/ [–-] $/.test(bare.slice(0, bare.indexOf(last.source)))
    ? -last.max
    : last.max
}
