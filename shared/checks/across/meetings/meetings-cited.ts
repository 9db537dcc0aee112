import { daysBetween } from '../../../domain/calendar/calendar.ts'
import type { MeetingKind } from '../../../domain/meeting/kind.ts'
import { foldedMonths } from '../../../french/dates/names.ts'
import { toldDaysIn } from '../../../french/dates/told-days.ts'
import { searchWords } from '../../../french/folded.ts'
import { formatDate } from '../../../french/writing.ts'
import { matchesIn } from '../../../values/matches-in.ts'
import type { Finding } from '../../findings/finding.ts'
import { originalWords } from '../../reading/original-words.ts'
import { type Said, wholeWords } from '../../reading/said.ts'
import { documentsOf, placeIn, type Scene, type Told, type ToldMinutes } from '../../scene/scene.ts'
import { daysLike } from '../../time/days-like.ts'
import { documentDay } from '../../time/document-day.ts'

/** « Suite à l’atelier du 3 juin », in the offer to a client whose only workshop of those weeks was on the 5th. */
export function meetingsCited(scene: Scene): Finding[] {
  if (scene.meetings.length === 0) return []
  return documentsOf(scene).flatMap(told => {
    const cited = daysLike(told, rough).flatMap(said => citedIn(told, said))
    return cited
      .flatMap(each => findingOf(scene, told, each))
      .filter((one, rank, all) => all.findIndex(({ stated }) => stated === one.stated) === rank)
  })
}

type Cited = {
  readonly kind: MeetingKind
  /** « idéation » of « l’atelier d’idéation ». */
  readonly matter: string | undefined
  readonly day: string
  readonly quote: string
  readonly said: Said
}

const rough = /(?:atelier|workshop|pilotage|copil|lancement|kick-?off)[^\n]{0,40} du [^\n]{0,9}\d/i
const meeting =
  '(?:(?<workshop>atelier|workshop)|(?<steering>comite de pilotage|copil)|(?<kickoff>reunion de lancement|kick-?off))'
const matter = "(?: (?:de |du |sur |d'|des )?(?:la |le |l'|les )?(?<matter>[a-z]{3,}))?"
const day = `(?<when>(?:[a-z]+di |dimanche )?\\d{1,2}(?:er)? (?:${foldedMonths.join('|')})(?: \\d{4})?)`
/** One that took place, by its day: « les idées sorties de l’atelier du 4 juin ». */
const cited = new RegExp(
  `(?:\\b(?:suite (?:a|au)|lors|pendant|a l'issue|a la suite|(?:issu|sorti|ne|tire|retenu|pris|arrete|valide|decide|vu|note)e?s?|depuis|apres|decisions?|idees?|conclusions?|compte-rendu|resultats) ?(?:de |du |au |en |a |lors )*)(?:l'|la |le |notre |votre |ton |cet )?${meeting}${matter} du ${day}`,
  'g',
)
const otherwise =
  /report|decal|repouss|initial|prochain|second|deuxieme|troisieme|premiere?|preced|au lieu|prevue?\b/

function citedIn(told: Told, said: Said): Cited[] {
  if (said.isQuoted || said.path[0] === 'references') return []
  return matchesIn(said.words, cited).flatMap(({ 0: found, index, groups = {} }) => {
    const [only] = toldDaysIn(groups.when ?? '', documentDay(told))
    const end = index + found.length
    const [before = ''] = said.words
      .slice(Math.max(0, index - 40), index)
      .split(/[.;\n] /)
      .slice(-1)
    const near = before + found + (said.words.slice(end, end + 40).split(/[.;\n]/)[0] ?? '')
    if (only?.date === undefined || otherwise.test(near)) return []
    if (only.date > (documentDay(told) ?? '9999')) return []
    const kind = groups.workshop ? 'workshop' : groups.steering ? 'steering' : 'kickoff'
    const quote = originalWords(said.text, index, found.length)
    return [{ kind, matter: groups.matter, day: only.date, quote, said }]
  })
}

/** Where no other document knows of that day, nor of another such meeting in those weeks. */
function findingOf(scene: Scene, told: Told, each: Cited): Finding[] {
  const around = scene.meetings.filter(({ date }) => isNear(date, each.day, 31))
  const [meant, ...others] = around.filter(({ meeting: { kind } }) => kind === each.kind)
  if (meant?.date === undefined || meant.id === told.id || others.length > 0) return []
  if (!isNear(meant.date, each.day, 10) || !isAbout(meant, each.matter)) return []
  if (around.some(({ date }) => date === each.day) || isKnownDay(scene, told, each.day)) return []
  const [expected, stated] = [formatDate(meant.date), formatDate(each.day)]
  return [
    {
      code: 'date-conflict',
      severity: 'warning',
      place: placeIn(told, each.said.field, each.said.path, each.quote),
      against: placeIn(meant, 'Date', ['date']),
      message: `« ${each.quote} » : le compte-rendu de cette réunion est daté du ${expected}.`,
      expected,
      stated,
    },
  ]
}

function isNear(date: string | undefined, day: string, days: number): boolean {
  return date !== undefined && Math.abs(daysBetween(date, day)) <= days
}

/** « Atelier d’idéation » is no workshop that speaks of no ideas. */
function isAbout(minutes: ToldMinutes, matter: string | undefined): boolean {
  return searchWords(matter ?? '').every(word => wholeWords(minutes).includes(word))
}

/** The brief, minutes or reports may tell that something else took place then. */
function isKnownDay({ briefs, reports, meetings }: Scene, told: Told, day: string): boolean {
  return (
    [...briefs, ...reports, ...meetings].some(
      each =>
        each.id !== told.id &&
        daysLike(each, /\d/).some(({ words }) =>
          toldDaysIn(words, documentDay(each)).some(({ date }) => date === day),
        ),
    ) || plannedDays(briefs, reports).includes(day)
  )
}

function plannedDays(briefs: Scene['briefs'], reports: Scene['reports']): string[] {
  return [
    ...briefs.flatMap(({ mission }) => mission.milestones),
    ...reports.flatMap(({ report }) => report.milestones),
  ].flatMap(({ planned, revised, actual }) =>
    [planned, revised, actual].flatMap(each => each ?? []),
  )
}
