import { sum } from '../../../domain/money.ts'
import { toNumber } from '../../../french/figures/numbers.ts'
import { formatNumber } from '../../../french/writing.ts'
import { matchesIn } from '../../../values/matches-in.ts'
import type { Finding } from '../../findings/finding.ts'
import { around, figuresLike } from '../../reading/said.ts'
import { placeIn, type Scene, writingsOf } from '../../scene/scene.ts'

/** « 4,3 sur 5 (18 ont mis 5, 14 ont mis 4 et 6 ont mis 3) »: the mean of as many marks. */
export function weighedMarks(scene: Scene): Finding[] {
  return writingsOf(scene).flatMap(told =>
    figuresLike(
      told,
      /\((?:\d+ [^\n()]{0,20}(?:mis|not|donn|attribu)|\d+ × \d)[^\n()]*\)/i,
    ).flatMap(({ text, field, path }) =>
      matchesIn(text, weighed).flatMap(({ 0: quote, groups: { mark = '', list = '' } = {} }) => {
        const votes = matchesIn(list, vote).map(([, many = '', value = '']) => ({
          many: Number(many),
          value: toNumber(value),
        }))
        const answers = sum(votes.map(({ many }) => many))
        const mean = sum(votes.map(({ many, value }) => many * value)) / answers
        const digits = /[.,](\d+)$/.exec(mark)?.[1]?.length ?? 0
        const isRight = Math.abs(mean - toNumber(mark)) <= 0.5 * 10 ** -digits + 1e-9
        if (votes.length < 2 || isRight || Math.abs(mean - toNumber(mark)) > 1.5) return []
        const expected = formatNumber(Math.round(mean * 100) / 100)
        return [
          {
            code: 'total-mismatch' as const,
            severity: 'error' as const,
            place: placeIn(told, field, path, around(text, text.indexOf(quote), quote.length)),
            message: `Les ${answers} notes font ${expected} en moyenne, et non ${mark}.`,
            expected,
            stated: mark,
          },
        ]
      }),
    ),
  )
}

const one = String.raw`\d{1,4} (?:(?:\p{L}+ )?(?:ont |a )?(?:mis|noté|donné|attribué)|×) \d{1,2}(?:,\d)?`
const weighed = new RegExp(
  `(?<![\\d.,])(?<mark>\\d{1,2}(?:[.,]\\d{1,2})?)[ \\u00a0\\u202f]?(?:\\/|sur)[ \\u00a0\\u202f]?(?:5|10|20)[^\\d().;\\n]{0,40}\\((?<list>${one}(?:(?:,| et|, et) ${one}){1,8})\\)`,
  'giu',
)
const vote =
  /(\d{1,4}) (?:(?:\p{L}+ )?(?:ont |a )?(?:mis|noté|donné|attribué)|×) (\d{1,2}(?:,\d)?)/giu
