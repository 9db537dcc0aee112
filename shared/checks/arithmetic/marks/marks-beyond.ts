import { toNumber } from '../../../french/figures/numbers.ts'
import { formatNumber } from '../../../french/writing.ts'
import { matchesIn } from '../../../values/matches-in.ts'
import type { Finding } from '../../findings/finding.ts'
import { around, figuresLike } from '../../reading/said.ts'
import { placeIn, type Scene, writingsOf } from '../../scene/scene.ts'

/** « Satisfaction : 7,5/5 »: a mark is no more than what it is out of. */
export function marksBeyond(scene: Scene): Finding[] {
  const told = inTexts(scene)
  const scores = inScores(scene).filter(
    ({ place: { record }, stated }) =>
      !told.some(each => each.place.record.id === record.id && each.stated === stated),
  )
  return [...told, ...scores]
}

function inTexts(scene: Scene): Finding[] {
  return writingsOf(scene).flatMap(told =>
    figuresLike(told, /\d ?\/ ?(?:5|10|20)/).flatMap(({ text, field, path, isQuoted }) =>
      isQuoted
        ? []
        : matchesIn(text, marked).flatMap(({ 0: quote, 1: digits = '', 2: outOf = '', index }) =>
            toNumber(digits) <= Number(outOf)
              ? []
              : [
                  {
                    ...beyond(digits, outOf),
                    place: placeIn(told, field, path, around(text, index, quote.length)),
                  },
                ],
          ),
    ),
  )
}

/** « Note : 12/5 » may be a day; with a decimal it is none. */
const marked =
  /(?<!\p{L})(?:notes?|satisfaction|moyenne|score|évaluation|appréciation)(?!\p{L})[^.;\n\d/]{0,40}?(\d{1,2},\d{1,2}) ?\/ ?(5|10|20)(?![\d/,])/giu

function inScores({ reports }: Scene): Finding[] {
  return reports.flatMap(account =>
    account.report.satisfaction.scores.flatMap(({ label, value, max }, index) =>
      value <= max
        ? []
        : [
            {
              ...beyond(formatNumber(value), formatNumber(max)),
              place: placeIn(account, label, ['satisfaction', 'scores', index]),
            },
          ],
    ),
  )
}

function beyond(mark: string, outOf: string) {
  return {
    code: 'total-mismatch' as const,
    severity: 'error' as const,
    message: `Une note sur ${outOf} ne peut être de ${mark}.`,
    expected: `${outOf} au plus`,
    stated: `${mark}/${outOf}`,
  }
}
