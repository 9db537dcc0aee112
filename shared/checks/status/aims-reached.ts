import { kpiGaps } from '../../domain/plan/kpi-gap.ts'
import type { Kpi } from '../../domain/plan/plan.ts'
import { folded } from '../../french/folded.ts'
import { pattern } from '../../french/pattern.ts'
import { matchesIn } from '../../values/matches-in.ts'
import type { Finding } from '../findings/finding.ts'
import { originalAround } from '../reading/original-words.ts'
import { type Said, saidLike } from '../reading/said.ts'
import { placeIn, type Scene } from '../scene/scene.ts'

/** « Les cinq engagements sont tenus », above an indicator that has not reached its target. */
export function aimsReached({ reports, workspace: { firm } }: Scene): Finding[] {
  return reports.flatMap(account => {
    const claims = saidLike(account, rough).flatMap(said =>
      said.isQuoted ? [] : claimsIn(said).map(({ 0: found, index }) => ({ said, found, index })),
    )
    if (claims.length === 0) return []
    const { kpis } = account.report
    const missed = kpis.findIndex(each => isMissed(each, firm.hoursPerDay))
    const kpi = kpis[missed]
    if (kpi === undefined) return []
    return claims.map(({ said: { text, field, path }, found, index }) => ({
      code: 'rag-mismatch' as const,
      severity: 'warning' as const,
      place: placeIn(account, field, path, originalAround(text, index, found.length)),
      against: placeIn(account, `Indicateur « ${kpi.label} »`, ['kpis', missed]),
      message: `« ${kpi.label} » est à ${kpi.actual}, pour une cible de ${kpi.target}.`,
      expected: kpi.target ?? '',
      stated: kpi.actual ?? '',
    }))
  })
}

/** Of all of them, with nothing left out in the sentence. */
function claimsIn({ words }: Said): RegExpExecArray[] {
  return matchesIn(words, all).filter(({ 0: found, index }) => {
    const start = words.slice(0, index).search(/[^.;!\n]*$/u)
    const rest = words.slice(index + found.length).split(/[.;!\n]/)[0] ?? ''
    return !except.test(words.slice(start, index) + rest)
  })
}

const rough =
  /(?:engagement|objectif|cible|indicateur|promesse|r[ée]sultat)s?[^\n]{0,50}(?:ten|attein|rempl|d[ée]pass|respect)/i
const all = pattern('g')`
  \b
  (?:tou(?:s|tes) (?:les|nos|vos) |l'ensemble des |l'integralite des |les (?:\d+|deux|trois|quatre|cinq|six|sept|huit|neuf|dix) )
  (?:\d+ )?(?:engagements|objectifs|cibles|indicateurs|promesses|resultats)
  (?: (?!et\b)[a-z0-9']+){0,5}? (?:sont|ont ete|ont tous ete|sont tous)
  (?: donc| ainsi| tous| toutes| bien)? (?:tenu|atteint|rempli|depasse|respecte)e?s?\b
`
const except =
  /\b(?:sauf|hormis|malgre|hors|mais|pas|non|si|sera|lorsque|quand|des que|presque|quasi|excepte)\b/

/** On the wrong side of its target: that of where it began, or of what one wants less of. */
export function isMissed(kpi: Kpi, hoursPerDay: number): boolean {
  const { label, target = '' } = kpi
  const { isMet, toTarget } = kpiGaps(kpi, hoursPerDay)
  if (isMet !== undefined || toTarget === undefined) return isMet === false
  if (/[<>≤≥~]|moins|plus|entre|à /i.test(target)) return false
  const isGained = gained.test(folded(label))
  if (isGained) return toTarget.value < 0
  return toTarget.value > 0 ? unwanted.test(folded(label)) : wanted.test(folded(label))
}

const unwanted = pattern()`
  ^(?:(?:nombre|taux|part) d(?:e |es |')(?:la |l')?)?(?:
    delais?|temps|durees?|rebuts?|erreurs?|retards?|pannes?|defauts?|reclamations?|litiges?
    |accidents?|absenteisme|rotation|turnover|attentes?|impayes?|doublons?|ruptures?|pertes?
    |couts?|incidents?
  )\b
`
/** « Temps gagné », « Coûts évités »: the more, the better. */
const gained = /\b(?:gagne|economise|libere|evite|recupere)e?s?\b/
const wanted = pattern()`
  ^(?:
    taux (?:
      de service|d'adoption|de satisfaction|de conformite|d'utilisation|de transformation
    )
    |satisfaction|nps|disponibilite|surface (?:liberee|gagnee)|chiffre d'affaires|marge
  )\b
`
