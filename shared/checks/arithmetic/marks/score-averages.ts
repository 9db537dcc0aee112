import { sum } from '../../../domain/money.ts'
import { folded } from '../../../french/folded.ts'
import { formatNumber } from '../../../french/writing.ts'
import type { Finding } from '../../findings/finding.ts'
import { placeIn, type Scene, type ToldReport } from '../../scene/scene.ts'

/** « Moyenne générale : 8,2/10 », listed under the marks of one survey, is theirs. */
export function scoreAverages({ reports }: Scene): Finding[] {
  return reports.flatMap(account => {
    const { scores } = account.report.satisfaction
    return scores.flatMap((score, index) =>
      overall.test(folded(score.label)) ? averageFinding(account, index) : [],
    )
  })
}

const overall = /^(?:note )?moyenne(?: generale| globale| d'ensemble| des notes)?$/

/** Those out of as much, up to a score of promoters, which is a mark of something else. */
function marksAbove(above: readonly Score[], { max }: Score): readonly Score[] {
  const last = above.findLastIndex(each => each.max !== max || /nps|recommand/i.test(each.label))
  const isAll = last === -1 || above.slice(last + 1).every(({ label }) => /^note\b/i.test(label))
  return isAll ? above.slice(last + 1) : []
}

type Score = ToldReport['report']['satisfaction']['scores'][number]

/** Of marks of as many answers, which is not told: a warning, and none where a mark may be of another survey. */
function averageFinding(account: ToldReport, index: number): Finding[] {
  const { scores } = account.report.satisfaction
  const stated = scores[index]
  if (stated === undefined) return []
  const above = marksAbove(scores.slice(0, index), stated)
  const areNotes = above.length > 1 && above.every(({ label }) => /^note\b/i.test(label))
  if (above.length < 3 && !areNotes) return []
  const computed = sum(above.map(({ value }) => value)) / above.length
  // Each mark hides up to half of its last digit, and so does their mean; some may weigh a little more.
  if (Math.abs(computed - stated.value) <= stated.max / 60) return []
  const marks = above.map(({ value }) => formatNumber(value)).join(', ')
  const expected = formatNumber(Math.round(computed * 10) / 10)
  return [
    {
      code: 'total-mismatch',
      severity: 'warning',
      place: placeIn(account, `« ${stated.label} »`, ['satisfaction', 'scores', index, 'value']),
      message: `Les notes (${marks}) font ${expected} en moyenne, et non ${formatNumber(stated.value)}.`,
      expected,
      stated: formatNumber(stated.value),
    },
  ]
}
