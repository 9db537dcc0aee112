import type { FollowUp } from '../follow-up/follow-up.ts'
import type { Mission } from '../mission/mission.ts'
import type { Report } from '../report/report.ts'
import { referenceMissions } from './missions.ts'
import { hasConsent } from './testimonial.ts'

/** `named`: may be shown as it is; `anonymous`: without the client's name; `none`: not yet. */
export type ReferenceUse = {
  readonly kind: 'named' | 'anonymous' | 'none'
  /** Why it may not be shown further, as short French sentences. */
  readonly reasons: readonly string[]
}

type Sources = {
  readonly mission: Mission
  readonly reports: readonly Report[]
  readonly followUps: readonly FollowUp[]
  readonly today: string
}

/** Whether a mission may be shown to others, and how, as of a day. */
export function referenceUse(sources: Sources): ReferenceUse {
  const { mission, reports, today } = sources
  if (referenceMissions([mission], reports, today).length === 0) {
    return { kind: 'none', reasons: ['La mission n’est pas terminée.'] }
  }
  const results = hasResult(sources) ? [] : ['Aucun résultat n’est chiffré.']
  const consent = consentOf(sources)
  if (consent === 'given') return { kind: 'named', reasons: results }
  return { kind: 'anonymous', reasons: [...results, whyNot[consent]] }
}

/** The client said that they may be named, wherever it was. */
export function isNamingAgreed(sources: Pick<Sources, 'mission' | 'followUps'>): boolean {
  return consentOf(sources) === 'given'
}

/** Shown without its client's name where that was asked for, or where nobody agreed to more. */
export function isAnonymous(mission: Mission, use: ReferenceUse): boolean {
  return mission.reference?.isAnonymous ?? use.kind !== 'named'
}

/** Where the client said that they may be quoted, in their words. */
export function consentScopes({
  mission,
  followUps,
}: Pick<Sources, 'mission' | 'followUps'>): string[] {
  return testimonialsOf(mission, followUps)
    .filter(hasConsent)
    .flatMap(({ consent }) => (typeof consent === 'string' ? consent : []))
}

const whyNot = {
  refused: 'Le client n’a pas donné son accord pour être cité.',
  unasked: 'L’accord du client pour être cité reste à demander.',
}

function consentOf({
  mission,
  followUps,
}: Pick<Sources, 'mission' | 'followUps'>): 'given' | 'refused' | 'unasked' {
  const testimonials = testimonialsOf(mission, followUps)
  if (testimonials.some(hasConsent)) return 'given'
  return testimonials.length === 0 ? 'unasked' : 'refused'
}

function testimonialsOf({ id }: Mission, followUps: readonly FollowUp[]) {
  return followUps
    .filter(({ missionId, deletedAt }) => missionId === id && deletedAt === undefined)
    .flatMap(({ testimonial }) => testimonial ?? [])
}

function hasResult({ mission, reports }: Sources): boolean {
  const ofMission = reports.filter(({ missionId }) => missionId === mission.id)
  const kpis = [mission, ...ofMission].flatMap(each => each.kpis)
  const isReached = kpis.some(({ actual = '' }) => actual.trim() !== '')
  return isReached || ofMission.some(({ roi }) => (roi?.gains.length ?? 0) > 0)
}
