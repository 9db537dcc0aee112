import { isKept } from '../../domain/workspace/kept.ts'
import { toNumber } from '../../french/figures/numbers.ts'
import { folded } from '../../french/folded.ts'
import { pattern } from '../../french/pattern.ts'
import type { Finding } from '../findings/finding.ts'
import { originalAround, originalWords } from '../reading/original-words.ts'
import { saidLike } from '../reading/said.ts'
import {
  documentsOf,
  placeIn,
  type Scene,
  type Told,
  type ToldReport,
  toldPlaybook,
} from '../scene/scene.ts'

/**
 * A net promoter score runs from −100 to +100: a mark out of ten is not one (F. Reichheld, « The One
 * Number You Need to Grow », Harvard Business Review, December 2003).
 */
export function promoterScores(scene: Scene): Finding[] {
  return [...inScores(scene), ...inAims(scene), ...inWords(scene)]
}

function inScores({ reports }: Scene): Finding[] {
  return reports.flatMap(account =>
    account.report.satisfaction.scores.flatMap(({ label, value, max }, index) => {
      if (!/\bnps\b|net promoter/.test(folded(label)) || max === 100) return []
      const stated = `${label} : ${value}/${max}`
      return [
        finding(
          placeIn(account, 'Satisfaction', ['satisfaction', 'scores', index], stated),
          stated,
        ),
      ]
    }),
  )
}

/** An indicator that goes from 7 to 9: two marks out of ten. */
function inAims({ briefs, proposals, reports }: Scene): Finding[] {
  const all = [
    ...briefs.map(told => ({ told, kpis: told.mission.kpis })),
    ...proposals.map(told => ({ told, kpis: told.proposal.kpis })),
    ...reports.map(told => ({ told, kpis: told.report.kpis })),
  ]
  return all.flatMap(({ told, kpis }) =>
    kpis.flatMap(({ label, baseline, target, actual }, index) => {
      const values = [baseline, target, actual].filter(value => value !== undefined)
      const isMark =
        values.length > 1 &&
        values.every(value => /^\s*[1-9](?:[.,]\d)?\s*(?:\/\s*10|sur 10)?\s*$/.test(value))
      if (!isMark || !/\bnps\b|net promoter/.test(folded(label))) return []
      const stated = `${label} : ${values.join(' → ')}`
      return [finding(placeIn(told, 'Indicateurs', ['kpis', index], stated), stated)]
    }),
  )
}

/** « NPS 9/10 », « NPS de 7 → 8.5 », « NPS : 8,5 ». */
const outOfTen = pattern('u')`
  (?:\bnps\b|net promoter score)[^.;\n]{0,30}?(?:
    \d+(?:[.,]\d+)? ?(?:\/|sur) ?(?:10|5)\b
    |(?:de |a |: ?|\()?(?<!\d)\d(?:[.,]\d+)? ?(?:→|->|a|vs)[^.;\n\d]{0,4}\d(?!\d)
    (?:[.,]\d+)?
    |\d[.,]\d
  )
`

function inWords(scene: Scene): Finding[] {
  return documentsOf(scene).flatMap(inTexts)
}

/** Processes are the firm's own, and no client's. */
export function promoterScoresOfPlaybooks({ workspace: { playbooks } }: Scene): Finding[] {
  return playbooks.filter(isKept).flatMap(playbook => inTexts(toldPlaybook(playbook)))
}

function inTexts(told: Told): Finding[] {
  return saidLike(told, /nps|promoter/i).flatMap(({ field, text, words, path, isQuoted }) => {
    if (isQuoted || path.includes('scores')) return []
    const match = outOfTen.exec(words)
    if (match === null || isScored(told, match[0]) || isRefused(words, match)) return []
    const [start, length] = [match.index, match[0].length]
    const place = placeIn(told, field, path, originalAround(text, start, length))
    return [finding(place, originalWords(text, start, length))]
  })
}

/** « On n’écrit jamais « NPS 9/10 » », « NPS 8/10 » est à proscrire »: told as what is not to be written. */
function isRefused(words: string, { 0: found, index }: RegExpExecArray): boolean {
  const before =
    words
      .slice(0, index)
      .split(/[.;\n]\s/)
      .at(-1) ?? ''
  const after = words.slice(index + found.length).split(/[.;\n]/)[0] ?? ''
  return refusedAhead.test(before) || refusedAfter.test(after)
}

const refusedAhead = pattern()`
  \b(?:jamais|ne (?:pas|plus)|n'ecri[a-z]*|ni|proscri[a-z]*|evit(?:er|ez|ons)|bannir|interdi[a-z]*
  |au lieu d[eu]|plutot que|et non|pas d'un|faux|erreur|(?:ecri|di[rt]|parl|not)[a-z]* pas)\b
`
const refusedAfter = pattern()`
  ^\W*(?:(?:est|sont) (?:interdi|proscri|a (?:proscrire|bannir|eviter)|faux|une erreur|fautif)
  |n'(?:existe|est|a) (?:pas|aucun)|ne (?:veut|s'ecrit|se dit))
`

/** Told among the marks of the same report. */
function isScored(told: Told, words: string): boolean {
  if (!('report' in told)) return false
  const [, value = '', max] = /(\d+(?:[.,]\d+)?) ?(?:\/|sur) ?(10|5)\b/.exec(words) ?? []
  return (told as ToldReport).report.satisfaction.scores.some(
    score =>
      /\bnps\b|net promoter/.test(folded(score.label)) &&
      score.max === Number(max) &&
      score.value === toNumber(value),
  )
}

function finding(place: Finding['place'], stated: string): Finding {
  return {
    code: 'nps-scale',
    severity: 'warning',
    place,
    message: `« ${stated} » : un NPS va de −100 à +100 ; une note sur 10 est une note de satisfaction.`,
    expected: 'de −100 à +100',
    stated,
  }
}
