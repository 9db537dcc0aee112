import { formatNumber } from '../../domain/french.ts'
import { matchesIn } from '../../domain/matches-in.ts'
import { sum } from '../../domain/money.ts'
import type { Finding } from '../finding.ts'
import { figuresLike, saidIn } from '../said.ts'
import { type Account, placeIn, type Scene } from '../scene.ts'

/** « Client très satisfait (note 10/10) » in the conclusion of a report that has a 9/10 and an 8/10. */
export function clientMarks({ reports }: Scene): Finding[] {
  return reports.flatMap(account =>
    figuresLike(account, /client[^\n]*\d ?\/ ?\d/i).flatMap(({ text, field, path, isQuoted }) => {
      if (isQuoted || !['conclusion', 'summary'].includes(String(path[0]))) return []
      return matchesIn(text, told).flatMap(([quote, digits = '', outOf = '']) => {
        const value = Number(digits.replace(',', '.'))
        const marks = marksOf(account, Number(outOf))
        const [best] = marks.toSorted((one, other) => other - one)
        if (best === undefined || isTold(account, value, marks, `${digits}/${outOf}`)) return []
        return [
          {
            code: 'figure-conflict' as const,
            severity: 'warning' as const,
            place: placeIn(account, field, path, quote),
            against: placeIn(account, 'Satisfaction', ['satisfaction', 'scores']),
            message: `« ${quote} » ; les notes du rapport sont ${marks.map(each => `${formatNumber(each)}/${outOf}`).join(', ')}.`,
            expected: `${formatNumber(best)}/${outOf}`,
            stated: `${digits}/${outOf}`,
          },
        ]
      })
    }),
  )
}

const told =
  /\bclient[^.;:\n\d]{0,40}?\b(?:note|satisf)[^.;:\n\d]{0,20}? ?(\d{1,2}(?:,\d)?) ?\/ ?(5|10|20)(?!\d)/giu

function marksOf({ report: { satisfaction } }: Account, outOf: number): readonly number[] {
  return satisfaction.scores
    .filter(({ max, label }) => max === outOf && /^(?:note|satisfaction)\b/i.test(label))
    .map(({ value }) => value)
}

/** It is one of them or their mean, or another text of the report says it too. */
function isTold(account: Account, value: number, marks: readonly number[], mark: string): boolean {
  const mean = sum(marks) / marks.length
  if (marks.includes(value) || Math.abs(mean - value) < 0.06) return true
  const places = saidIn(account).filter(({ text }) => text.replace(/ ?\/ ?/g, '/').includes(mark))
  return places.length > 1
}
