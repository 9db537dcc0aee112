import type { Milestone } from '../../../domain/plan/plan.ts'
import { foldedMonths, nearestYear, toldDate } from '../../../french/dates/names.ts'
import { folded, searchWords } from '../../../french/folded.ts'
import { pattern } from '../../../french/pattern.ts'
import { formatDate } from '../../../french/writing.ts'
import { matchesIn } from '../../../values/matches-in.ts'
import type { Finding } from '../../findings/finding.ts'
import type { Said } from '../../reading/said.ts'
import {
  placeIn,
  type Scene,
  type ToldBrief,
  type ToldMinutes,
  type ToldProposal,
  type ToldReport,
} from '../../scene/scene.ts'
import { daysLike } from '../days-like.ts'

/** « Ouverture le 8 septembre, la date inscrite au brief »: the brief has that day for it. */
export function datesAppealed(scene: Scene): Finding[] {
  return [...scene.reports, ...scene.meetings].flatMap(told =>
    daysLike(told, rough)
      .filter(({ isQuoted }) => !isQuoted)
      .flatMap(said => appealsIn(told, said).flatMap(appeal => conflict(told, appeal, scene))),
  )
}

const rough = /\d[^.\n]{0,30}[ (](?:date|jour) [^.\n]{0,40}(?:brief|cadrage|proposition|offre)/i

type Source = ToldBrief | ToldProposal
type Appeal = {
  readonly said: Said
  /** What is said before the day, in folded words. */
  readonly of: string
  readonly day: string
  readonly month: string
  readonly year: string | undefined
  readonly quote: string
  readonly isOfBrief: boolean
}

const appealed = pattern('giu')`
  (?<of>[^.;:\n]{4,120}?)(?:,? (?:est |a |ont |sont )?(?:depuis |fix[ée]e? au |au |pour )?)?\s?
  le (?:(?:lun|mar|mercre|jeu|vendre|same)di |dimanche )?
  (?<day>\d{1,2})(?:er)? (?<month>\p{L}{3,9})(?: (?<year>\d{4}))?
  (?:,| \(| [–-]) ?(?:c[’']est |soit |à )?(?:la |le )?(?:date|jour)
  (?: (?:inscrite?|pr[ée]vue?|annonc[ée]e?|fix[ée]e?|retenue?|donn[ée]e?|convenue?|indiqu[ée]e?|m[êe]me))*
  (?: (?:au|dans|par|[àa]|de|du|le|la|notre|votre))* (?:l[’'])?
  (?<source>brief|cadrage|proposition|offre)(?!\p{L})
`

function appealsIn(told: ToldReport | ToldMinutes, said: Said): Appeal[] {
  return matchesIn(said.text, appealed).flatMap(({ 0: quote, groups = {} }) => {
    const { of = '', day = '', month = '', year, source = '' } = groups
    const isOfBrief = /^(?:brief|cadrage)$/i.test(source)
    if (told.date === undefined || !foldedMonths.includes(folded(month))) return []
    return [{ said, of, day, month: folded(month), year, quote: quote.trim(), isOfBrief }]
  })
}

function conflict(told: ToldReport | ToldMinutes, appeal: Appeal, scene: Scene): Finding[] {
  const sources = appeal.isOfBrief
    ? scene.briefs.filter(({ mission }) => mission === told.mission)
    : scene.proposals.filter(each => isBefore(each, told))
  const named = sources.flatMap(source => milestoneNamed(appeal.of, source))
  const [only, ...others] = named
  if (only?.milestone.planned === undefined || others.length > 0) return []
  const { planned } = only.milestone
  const { day, month, year = nearestYear(planned, month, day) } = appeal
  const date = toldDate(year, month, day)
  if (date === undefined || daysOf(only.source).has(date)) return []
  return [finding(told, appeal, { ...only, planned, date })]
}

function isBefore({ date, client }: ToldProposal, told: ToldReport | ToldMinutes): boolean {
  return client === told.client && date !== undefined && date <= (told.date ?? '')
}

type Named = { readonly source: Source; readonly milestone: Milestone; readonly index: number }

/** The only one most of whose words stand before the day. */
function milestoneNamed(of: string, source: Source): Named[] {
  const words = new Set(searchWords(of).map(stem))
  const named = planOf(source).milestones.flatMap((milestone, index) => {
    const title = searchWords(milestone.title).filter(word => word.length > 3)
    const shared = title.filter(word => words.has(stem(word)))
    return shared.length > 0 && shared.length * 2 >= title.length
      ? [{ source, milestone, index }]
      : []
  })
  return named.length === 1 ? named : []
}

/** « ouverte » is of « Ouverture ». */
function stem(word: string): string {
  return word.slice(0, 5)
}

function planOf(source: Source) {
  return source.table === 'missions' ? source.mission : source.proposal
}

/** All that the document dates. */
function daysOf(source: Source): ReadonlySet<string> {
  const { milestones, phases } = planOf(source)
  const lines = source.table === 'proposals' ? source.proposal.schedule : []
  return new Set(
    [
      ...milestones.flatMap(({ planned, revised }) => [planned, revised]),
      ...phases.flatMap(({ period }) => [period?.start, period?.end]),
      ...lines.flatMap(({ start, end }) => [start, end]),
    ].flatMap(day => day ?? []),
  )
}

function finding(
  told: ToldReport | ToldMinutes,
  { said, quote, isOfBrief }: Appeal,
  { source, milestone, index, planned, date }: Named & { planned: string; date: string },
): Finding {
  const [of, it] = isOfBrief ? ['du brief', 'il'] : ['de la proposition', 'elle']
  return {
    code: 'date-conflict',
    severity: 'error',
    place: placeIn(told, said.field, said.path, quote),
    against: placeIn(source, `Jalon « ${milestone.title} »`, ['milestones', index, 'planned']),
    message: `Le ${formatDate(date)} est donné pour la date ${of}\u00a0; ${it} prévoit « ${milestone.title} » le ${formatDate(planned)}.`,
    expected: formatDate(planned),
    stated: formatDate(date),
  }
}
