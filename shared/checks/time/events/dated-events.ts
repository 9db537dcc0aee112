import type { NextStep } from '../../../domain/plan/plan.ts'
import { foldedMonths } from '../../../french/dates/names.ts'
import { toldDaysIn } from '../../../french/dates/told-days.ts'
import { folded } from '../../../french/folded.ts'
import { formatDate } from '../../../french/writing.ts'
import { matchesIn } from '../../../values/matches-in.ts'
import type { Finding, Place } from '../../findings/finding.ts'
import { originalAround } from '../../reading/original-words.ts'
import type { Said } from '../../reading/said.ts'
import { isSameEvent, isSameThing } from '../../reading/same-thing.ts'
import { sentenceAround } from '../../reading/sentence-around.ts'
import {
  placeIn,
  type Scene,
  type Told,
  type ToldBrief,
  type ToldMinutes,
  type ToldReport,
} from '../../scene/scene.ts'
import { daysLike } from '../days-like.ts'
import { eventNamed, eventsOf, type OneEvent, ownEvents } from './one-events.ts'

/**
 * What takes place once in a mission, an opening, a launch, has one day in all of its documents: « rendez-vous
 * le 18 mai pour la bascule », « formations, puis go-live le 9 juin », « bascule impérative avant le 15 mai ».
 */
export function datedEvents(scene: Scene): Finding[] {
  const known = new Map<ToldBrief, readonly OneEvent[]>()
  const eventsFor = ({ mission }: ToldReport | ToldMinutes) => {
    const brief = scene.briefs.find(each => each.mission === mission)
    if (brief === undefined) return []
    const events = known.get(brief) ?? eventsOf(brief, scene.reports)
    known.set(brief, events)
    return events
  }
  return [
    ...scene.briefs.flatMap(brief => findingsIn(brief, ownEvents(brief, brief.mission.milestones))),
    ...scene.proposals.flatMap(offer =>
      findingsIn(offer, ownEvents(offer, offer.proposal.milestones)),
    ),
    ...scene.reports.flatMap(account => {
      const events = eventsFor(account).filter(event => !isListed(event, account))
      const isSilent = findingsIn(account, events).length === 0
      return isSilent ? [] : findingsIn(account, asMoved(events, account))
    }),
    ...scene.meetings.flatMap(minutes =>
      findingsIn(minutes, asDecided(eventsFor(minutes), minutes)),
    ),
  ]
}

/** What its own planning dates is held against that one. */
function isListed({ title }: OneEvent, { report }: ToldReport): boolean {
  return report.milestones.some(
    each => isSameEvent(each.title, title) || isSameThing(each.title, title),
  )
}

/** A report tells of a move where it likes: any day that it moves something to may be that of the event. */
function asMoved(events: readonly OneEvent[], account: ToldReport): OneEvent[] {
  const told = daysLike(account, /\d/).filter(({ words }) => moves.test(words))
  const days = told.flatMap(({ words }) =>
    toldDaysIn(words, account.date).flatMap(({ date }) => date ?? []),
  )
  return days.length === 0
    ? [...events]
    : events.map(event => ({ ...event, days: [...event.days, ...days] }))
}

/** « Bascule décalée du 4 au 11 mai »: the new day is the last one told. */
function asDecided(events: readonly OneEvent[], { meeting }: ToldMinutes): OneEvent[] {
  const moved = meeting.decisions
    .map(({ title }) => folded(title))
    .filter(words => moves.test(words))
  return events.map(event => {
    const days = moved
      .map(words => toldDaysIn(words, event.last).flatMap(({ date }) => date ?? []))
      .filter(told => told.some(date => event.days.includes(date)))
      .flat()
    return { ...event, days: [...event.days, ...days], last: days.at(-1) ?? event.last }
  })
}

const month = foldedMonths.join('|')
const day = `(?<when>(?:(?:lun|mar|mercre|jeu|vendre|same)di |dimanche )?\\d{1,2}(?:er)? (?:${month})(?: \\d{4})?)`
const name = `(?<name>[a-z][a-z' -]{3,60}?)`
const moves =
  /report|decal|repouss|avance[er]|au lieu|initial|prevu[es]* (?:au depart|d'abord)|contre le|etait|apres|si |eventuel|entre |sauf/
/** `isSaid`: whoever says it commits himself. */
type Form = { readonly pattern: RegExp; readonly isBound?: true; readonly isSaid?: true }

const forms: readonly Form[] = [
  {
    pattern: new RegExp(
      `(?:^|[.;:,(*] ?|\\bpuis |\\bet )(?:la |le |les |l')?${name} (?:(?:est |reste |sera )?(?:prevue?|fixee?|calee?|programmee?|maintenue?) |aura (?:bien )?lieu |interviendra )?(?:le|au|pour le) ${day}(?! ?(?:au|-) )`,
      'g',
    ),
  },
  {
    pattern: new RegExp(
      `\\b(?:rendez-vous|rdv|on se retrouve|a) (?:le |au )?${day} pour (?:la |le |les |l')${name}(?=[.;:,!)*]|$| et )`,
      'g',
    ),
    isSaid: true,
  },
  {
    pattern: new RegExp(
      `(?:^|[.;:,(*] ?)(?:la |le |les |l')?${name} (?:(?:imperati(?:f|ve)|obligatoire|indispensable|ferme|prevue?) )?(?:avant|au plus tard) le ${day}`,
      'g',
    ),
    isBound: true,
  },
]

/** A milestone is looked at where it is listed, and a decision that moves one tells its new day. */
function findingsIn(told: Told, events: readonly OneEvent[]): Finding[] {
  if (events.length === 0) return []
  return [
    ...daysLike(told, rough).flatMap(said => inWords(told, said, events)),
    ...inSteps(told, events),
  ]
}

/** What takes place once, as it is written. */
const rough = /bascul|go ?-?live|lanc|mise en|ouv|d[ée]mar|d[ée]m[ée]n|inaug|cl[ôo]t|kick|d[ée]but/i
const someDay = /\b(?:le|au) (?:[a-z]+di )?\d/i

function inWords(told: Told, said: Said, events: readonly OneEvent[]): Finding[] {
  if (!someDay.test(said.text)) return []
  const [first] = said.path
  if (first === 'milestones' || first === 'nextSteps' || first === 'schedule') return []
  // A meeting may decide another day.
  if (first === 'decisions' && !/confirm|maint|reste/.test(said.words)) return []
  const moved = movedTo(said)
  return forms.flatMap(({ pattern, isBound, isSaid }) =>
    matchesIn(said.isQuoted && !isSaid ? '' : said.words, pattern).flatMap(
      ({ 0: found, index, groups = {} }) => {
        const event = eventNamed(groups.name ?? '', events, 'sentence')
        const date = dayMeant(groups.when ?? '', event)
        const sentence = sentenceAround(said.words, index)
        if (event === undefined || date === undefined || moves.test(sentence)) return []
        const isRight = isBound ? event.last <= date : [...event.days, ...moved].includes(date)
        if (isRight) return []
        const quote = originalAround(said.text, index, found.length)
        return [finding(placeIn(told, said.field, said.path, quote), event, date)]
      },
    ),
  )
}

/** The only day told, in the year that brings it nearest to the milestone's. */
function dayMeant(when: string, event: OneEvent | undefined): string | undefined {
  const [only, ...others] = event === undefined ? [] : toldDaysIn(when, event.last)
  return others.length > 0 ? undefined : only?.date
}

/** The days that the same text moves something to. */
function movedTo({ words }: Said): string[] {
  return moves.test(words) ? toldDaysIn(words, '2000-01-01').flatMap(({ date }) => date ?? []) : []
}

function stepsOf(told: Told): readonly NextStep[] {
  if (told.table === 'missions') return told.mission.nextSteps
  return told.table === 'proposals' ? told.proposal.nextSteps : []
}

/** « 18 janvier : mise en service », beside a milestone of another day. */
function inSteps(told: Told, events: readonly OneEvent[]): Finding[] {
  return stepsOf(told).flatMap(({ when = '', what = '' }, index) => {
    const event = eventNamed(folded(what), events, 'step')
    const date = dayMeant(folded(when), event)
    if (event === undefined || date === undefined) return []
    if (/avant|ici|sem|fin|debut/.test(folded(when)) || event.days.includes(date)) return []
    const place = placeIn(
      told,
      'Prochaines étapes',
      ['nextSteps', index, 'what'],
      `${when} : ${what}`,
    )
    return [finding(place, event, date)]
  })
}

function finding(place: Place, event: OneEvent, date: string): Finding {
  return {
    code: 'date-conflict',
    severity: 'error',
    place,
    against: event.place,
    message: `« ${event.title} » est ici le ${formatDate(date)}, et le ${formatDate(event.last)} ailleurs.`,
    expected: formatDate(event.last),
    stated: formatDate(date),
  }
}
