import { sum } from '../../../domain/money.ts'
import { toNumber } from '../../../french/figures/numbers.ts'
import { folded } from '../../../french/folded.ts'
import { firstNames } from '../../../french/names/first-names.ts'
import { formatNumber } from '../../../french/writing.ts'
import { matchesIn } from '../../../values/matches-in.ts'
import type { Finding } from '../../findings/finding.ts'
import { figuresLike, saidIn } from '../../reading/said.ts'
import { placeIn, type Scene, type ToldReport } from '../../scene/scene.ts'

/** « Client très satisfait (note 10/10) » in the conclusion of a report that has a 9/10 and an 8/10. */
export function clientMarks({ reports }: Scene): Finding[] {
  return reports.flatMap(account =>
    figuresLike(account, /(?:client|note)[^\n]*\d ?\/ ?\d/i).flatMap(
      ({ text, field, path, isQuoted }) => {
        if (isQuoted || !['conclusion', 'summary'].includes(String(path[0]))) return []
        return marksTold(text).flatMap(({ quote, digits, outOf, whose }) => {
          const value = toNumber(digits)
          const marks = marksOf(account, Number(outOf), whose)
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
      },
    ),
  )
}

type Mark = {
  readonly quote: string
  readonly digits: string
  readonly outOf: string
  /** The first name of the one whose mark it is, where it is told. */
  readonly whose: string
}

function marksTold(text: string): Mark[] {
  const named = matchesIn(text, ofSomebody).filter(({ groups = {} }) =>
    firstNames.has(folded(groups.first ?? '')),
  )
  const [first] = [...named, ...matchesIn(text, ofClient)]
  const { digits = '', outOf = '', first: whose = '' } = first?.groups ?? {}
  return first === undefined ? [] : [{ quote: first[0], digits, outOf, whose }]
}

const mark = String.raw` ?:? ?(?<digits>\d{1,2}(?:,\d)?) ?\/ ?(?<outOf>5|10|20)(?!\d)`
const ofClient = new RegExp(
  `\\bclient[^.;:\\n\\d]{0,40}?\\b(?:note|satisf)[^.;:\\n\\d]{0,20}?${mark}`,
  'giu',
)
/** « Note de Gilles : 10/10 » */
const ofSomebody = new RegExp(
  `\\bnote (?:finale |donnée |attribuée )?(?:de |par |d[’'])(?<first>\\p{Lu}\\p{Ll}+)[^.;:\\n\\d]{0,20}?${mark}`,
  'gu',
)

/** Those of the one who is named, where the report has them under that name. */
function marksOf({ report }: ToldReport, outOf: number, whose: string): readonly number[] {
  const marks = report.satisfaction.scores.filter(
    ({ max, label }) => max === outOf && /^(?:note|satisfaction)\b/i.test(label),
  )
  const own = whose === '' ? [] : marks.filter(({ label }) => folded(label).includes(folded(whose)))
  return (own.length > 0 ? own : marks).map(({ value }) => value)
}

/** It is one of them or their mean, or another text of the report says it too. */
function isTold(
  account: ToldReport,
  value: number,
  marks: readonly number[],
  mark: string,
): boolean {
  const mean = sum(marks) / marks.length
  if (marks.includes(value) || Math.abs(mean - value) < 0.06) return true
  const places = saidIn(account).filter(({ text }) => text.replace(/ ?\/ ?/g, '/').includes(mark))
  return places.length > 1
}
