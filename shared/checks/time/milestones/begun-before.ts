import { foldedMonths } from '../../../french/dates/names.ts'
import { toldDaysIn } from '../../../french/dates/told-days.ts'
import { folded } from '../../../french/folded.ts'
import { formatDate } from '../../../french/writing.ts'
import { matchesIn } from '../../../values/matches-in.ts'
import type { Finding, Place } from '../../findings/finding.ts'
import { originalWords } from '../../reading/original-words.ts'
import { onceForEachRecord, type Said } from '../../reading/said.ts'
import { isSameTitle } from '../../reading/same-thing.ts'
import { placeIn, type Scene, type ToldMinutes, type ToldReport } from '../../scene/scene.ts'
import { daysLike } from '../days-like.ts'

/** « Essai démarré le 9 décembre », where minutes of the 12th still keep it for the 16th. */
export function begunBefore({ reports, meetings }: Scene): Finding[] {
  const all = [...reports, ...meetings].filter(({ mission }) => mission !== undefined)
  return reports.flatMap(account => {
    const begun = daysLike(account, rough).flatMap(said => begunIn(account, said))
    if (begun.length === 0) return []
    const others = all.filter(
      each => each.mission === account.mission && isBefore(each.date, account.date),
    )
    const awaited = others.flatMap(awaitedIn)
    return begun.flatMap(each => {
      const late = awaited.find(one => isSoAwaited(one, each))
      return late === undefined ? [] : [finding(each, late)]
    })
  })
}

function isBefore(one: string | undefined, other: string | undefined): boolean {
  return one !== undefined && other !== undefined && one < other
}

type Begun = {
  /** « essai » */
  readonly subject: string
  /** « demarrage essai » */
  readonly name: string
  readonly day: string
  readonly quote: string
  readonly place: Place
}
type Awaited = {
  readonly name: string
  /** A decision names the thing itself: « Essai maintenu au 16 ». */
  readonly isThing: boolean
  readonly day: string
  /** When it was still awaited. */
  readonly on: string
  readonly place: Place
}

const rough =
  /(?:d[ée]marr|lanc|ouver|commenc|d[ée]but)[a-zé]{1,4} (?:comme pr[ée]vu )?(?:depuis )?le (?:[a-z]+ )?\d/i
const day = `(?:(?:lun|mar|mercre|jeu|vendre|same)di )?\\d{1,2}(?:er)? (?:${foldedMonths.join('|')})(?: \\d{4})?`
const begun = new RegExp(
  `(?:^|[.;:(] |- )(?:le |la |l'|les )?(?<subject>[a-z][^.;:\\n]{3,80}?),? (?:(?:a ete |est |a )(?:bien )?)?(?<verb>demarre|lance|ouvert|commence|debute)e?s? (?:comme prevu )?(?:depuis )?le (?<when>${day})`,
  'g',
)
const nouns: Readonly<Record<string, string>> = {
  demarre: 'demarrage',
  commence: 'demarrage',
  debute: 'demarrage',
  lance: 'demarrage',
  ouvert: 'ouverture',
}

function begunIn(account: ToldReport, said: Said): Begun[] {
  if (said.isQuoted || said.path[0] === 'milestones') return []
  return matchesIn(said.words, begun).flatMap(({ 0: found, index, groups = {} }) => {
    const [only] = toldDaysIn(groups.when ?? '', account.date)
    const subject = (groups.subject ?? '').split(/ (?:de |sur |pour |avec )?\d|[,(]/)[0] ?? ''
    if (only?.date === undefined || subject.length < 4) return []
    const quote = originalWords(said.text, index, found.length)
    const name = `${nouns[groups.verb ?? ''] ?? ''} ${subject}`
    const place = placeIn(account, said.field, said.path, quote)
    return [{ subject, name, day: only.date, quote, place }]
  })
}

const awaitedIn = onceForEachRecord((told): readonly Awaited[] => {
  if (told.table === 'reports') return milestonesOf(told)
  return told.table === 'meetings' ? decisionsOf(told) : []
})

function milestonesOf(told: ToldReport): Awaited[] {
  const { milestones } = told.report
  return milestones.flatMap(({ title, planned, revised, actual, status }, index) => {
    const last = revised ?? planned
    const { date: on = '' } = told
    if (status === 'done' || actual !== undefined || last === undefined || last <= on) return []
    const place = placeIn(told, `Jalon « ${title} »`, ['milestones', index])
    return [{ name: title, isThing: false, day: last, on, place }]
  })
}

const kept = new RegExp(
  `^(?:le |la |l'|les )?(?<name>[a-z][a-z' -]{3,50}?) (?:est |reste |sont )?(?:bien )?(?:maintenu|confirme|fixe|cale|programme|prevu)e?s? (?:au|le|pour le) (?<when>${day})`,
)

function decisionsOf(told: ToldMinutes): Awaited[] {
  const { date: on = '', meeting } = told
  return meeting.decisions.flatMap(({ title }, index) => {
    const { name = '', when = '' } = kept.exec(folded(title))?.groups ?? {}
    const [only] = toldDaysIn(when, on)
    if (only?.date === undefined || only.date <= on) return []
    const place = placeIn(told, 'Décisions', ['decisions', index], title)
    return [{ name, isThing: true, day: only.date, on, place }]
  })
}

/** Begun by the day on which it was still to come. */
function isSoAwaited({ name, isThing, on, day: later }: Awaited, each: Begun): boolean {
  if (each.day > on || each.day === later) return false
  return isSameTitle(startOf(name), each.name) || (isThing && isSameTitle(name, each.subject))
}

/** « Lancement du pilote » is « Démarrage du pilote ». */
function startOf(name: string): string {
  return folded(name).replace(/^(?:lancement|debut|commencement)\b/, 'demarrage')
}

function finding(each: Begun, { day: planned, on, place }: Awaited): Finding {
  return {
    code: 'date-conflict',
    severity: 'warning',
    place: each.place,
    against: place,
    message: `« ${each.quote} » ; le ${formatDate(on)}, c’était encore à venir, pour le ${formatDate(planned)}.`,
    expected: formatDate(planned),
    stated: formatDate(each.day),
  }
}
