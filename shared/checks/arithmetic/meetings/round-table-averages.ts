import { sum } from '../../../domain/money.ts'
import { toNumber } from '../../../french/figures/numbers.ts'
import { pattern } from '../../../french/pattern.ts'
import { formatNumber } from '../../../french/writing.ts'
import { matchesIn } from '../../../values/matches-in.ts'
import type { Finding } from '../../findings/finding.ts'
import { around, saidLike } from '../../reading/said.ts'
import { placeIn, type Scene, type ToldMinutes } from '../../scene/scene.ts'

/** The average told of the marks that everybody gave round the table is theirs. */
export function roundTableAverages({ meetings }: Scene): Finding[] {
  return meetings.flatMap(minutes => {
    const marks = minutes.meeting.feedback.flatMap(({ text }) => markIn(text))
    const scale = marks[0]?.scale
    const isWhole = marks.length === minutes.meeting.feedback.length
    if (scale === undefined || !isWhole || marks.length < 2) return []
    return marks.every(mark => mark.scale === scale) ? averageFindings(minutes, marks, scale) : []
  })
}

type Mark = { readonly mark: number; readonly scale: number }

/** « Concret. » – 8/10; a text with two marks gives none that counts. */
function markIn(text: string): Mark[] {
  const found = [
    ...text.matchAll(
      /(?<![\d/,])(\d+(?:,\d+)?)[ \u00a0\u202f]?\/[ \u00a0\u202f]?(5|10|20)(?![\d/])/gu,
    ),
  ]
  const [, mark = '', scale] = found[0] ?? []
  return found.length === 1 ? [{ mark: toNumber(mark), scale: Number(scale) }] : []
}

/** « Note moyenne des sites » is that of something else. */
const average = pattern('giu')`
  (?:note moyenne|satisfaction moyenne|moyenne)
  (?<of> (?:de (?:la )?satisfaction|du tour de table|des participants|de la s[ée]ance|de l[’']atelier))?
  [*_]*[ \u00a0\u202f]?:?[*_]*[ \u00a0\u202f]?(?<told>\d+(?:,\d+)?)[ \u00a0\u202f]?\/
  [ \u00a0\u202f]?(?<scale>5|10|20)(?![\d/])
`

/** A line but for its marks of bold. */
function bare(line: string): string {
  return line.replace(/[*_.]/g, '').trim()
}

function averageFindings(minutes: ToldMinutes, marks: readonly Mark[], scale: number): Finding[] {
  const computed = sum(marks.map(({ mark }) => mark)) / marks.length
  return saidLike(minutes, /moyenne/i).flatMap(({ text, field, path }) =>
    matchesIn(text, average).flatMap(({ 0: quote, groups = {} }) => {
      const { of, told: digits = '', scale: outOf } = groups
      const isAlone = text.split('\n').some(line => bare(line) === bare(quote))
      const isTheirs =
        of !== undefined || path[0] === 'notes' || isAlone || /satisfaction/i.test(quote)
      const decimals = digits.split(',')[1]?.length ?? 0
      const gap = Math.abs(toNumber(digits) - computed)
      const isRight = gap <= 0.5 * 10 ** -decimals + 1e-9
      if (!isTheirs || isRight || Number(outOf) !== scale) return []
      const expected = `${formatNumber(Math.round(computed * 100) / 100)}/${scale}`
      const given = marks.map(({ mark }) => formatNumber(mark)).join(', ')
      return [
        {
          code: 'figure-conflict' as const,
          severity: 'warning' as const,
          place: placeIn(minutes, field, path, around(text, text.indexOf(quote), quote.length)),
          against: placeIn(minutes, 'Tour de table', ['feedback']),
          message: `Les notes du tour de table (${given}) font ${expected} en moyenne, et non ${digits}/${scale}.`,
          expected,
          stated: `${digits}/${scale}`,
        },
      ]
    }),
  )
}
