import type { Meeting } from '../../../domain/meeting/meeting.ts'
import type { Member } from '../../../domain/plan/plan.ts'
import { bareWords } from '../../../french/bare-words.ts'
import { minutesBetween } from '../../../french/dates/clock-time.ts'
import { firstDateSpan } from '../../../french/dates/spans.ts'
import { clientAlone } from '../../header/client-alone.ts'
import { isOrganisation } from '../../header/document-title.ts'
import { peopleIn } from '../../header/person.ts'
import type { Entry, Group, Title } from '../../outline/entry.ts'
import { type Left, left } from '../../outline/reading.ts'
import { nameUnderTitle } from '../../outline/titles/leading-titles.ts'
import { readDocumentHeader } from '../../report/header/header.ts'
import { nameInTitle } from '../../words/name-in-title.ts'
import { attending, attendingNamed } from './attending.ts'
import { hoursIn } from './hours.ts'
import { meetingNamed, ranked, titleIn, titleOfMeeting, withoutRank } from './meeting-title.ts'
import { coLeadersAt, leadersBeside, writersAt } from './participants.ts'
import {
  besidesDate,
  dateAndPlace,
  hasClock,
  hoursUnder,
  placeIn,
  placeUnder,
} from './places-and-hours.ts'

/** What minutes say of the meeting before its first part. */
export type MinutesHeader = Pick<
  Meeting,
  'kind' | 'title' | 'date' | 'startsAt' | 'endsAt' | 'place' | 'facilitator' | 'participants'
> & { readonly clientName: string; readonly writers: Member[]; readonly left: readonly Left[] }

/** `over` are the groups above the first part, under the titles that lead. */
export function readMinutesHeader(
  groups: readonly Group[],
  { over, leading, anchor }: { over: readonly Group[]; leading: readonly Title[]; anchor: string },
): MinutesHeader {
  const head = readDocumentHeader(over, anchor)
  const of = (named: RegExp) => [...head.fields].find(([name]) => named.test(name))?.[1]
  const told = (named: RegExp) => of(named)?.value
  const first = groups.findIndex(({ entries }) => entries.length > 0)
  const bold = groups
    .slice(0, first + 1)
    .flatMap(group => group.titles)
    .filter(title => title.kind === 'label' && !leading.includes(title))
  const said = [...leading, ...bold, ...head.left].map(({ text }) => text)
  const lines = [...new Set([...said, told(/^(?:quand|jour)$/) ?? []].flat())]
  const dated = lines.find(text => firstDateSpan(text, anchor)?.exact === true)
  const day = firstDateSpan(dated ?? '', anchor)
  const date = head.date ?? (day?.exact === true ? day.start : undefined)
  const aside = head.date === undefined ? besidesDate(dated, anchor) : []
  const [where, ...besidePlace] = told(/^lieu(?! et date)|^ou\b|^endroit/)?.split(sentence) ?? []
  const under = hoursUnder(head.left, dated)
  const place =
    where ??
    placeIn(told(dateAndPlace), anchor) ??
    under?.place ??
    placeUnder(head.left, dated) ??
    aside.find(text => !hasClock(text))
  const led = told(leaderNamed) ?? told(chairNamed)
  const called = of(subjectNamed) === undefined ? meetingNamed(leading) : undefined
  const project = of(projectNamed)
  const subject = of(subjectNamed) ?? (called === undefined ? project : undefined)
  const clientLine = head.client === undefined ? lines.find(isClientLine) : undefined
  const used = [subject, ...attendingNamed.map(of), of(writerNamed)].flatMap(
    each => each?.line ?? [],
  )
  const hours =
    told(/^(?:horaires?|heures?)/) ??
    told(/^debut/) ??
    under?.hours ??
    besidePlace.find(hasClock) ??
    aside.find(hasClock) ??
    told(/^date/) ??
    (dated !== undefined && opensMeeting.test(bareWords(dated)) ? dated : undefined)
  const { name: clientName } = clientAlone(
    head.client ??
      nameUnderTitle(groups)?.split(/\s+[—–|·]\s+/u)[0] ??
      clientIn(clientLine) ??
      clientIn(told(projectNamed)?.replace(/\s-\s/gu, ' – ')) ??
      nameInTitle(head.title ?? ''),
  )
  return {
    kind: kindIn([told(/^type|^nature/), subject?.value, ...lines].join(' ')),
    title:
      titleOfMeeting(called, clientName) ??
      ranked(subject?.value, leading) ??
      titleIn(leading, head.title, clientName),
    ...(date !== undefined && { date }),
    ...hoursIn(hours, told(/^fin$/), groups),
    ...(place !== undefined && { place }),
    ...(led !== undefined && { facilitator: peopleIn(led)[0]?.name ?? led }),
    participants: attending(of),
    writers: [
      ...writersAt(of(writerNamed)),
      ...leadersBeside(led),
      ...coLeadersAt(of(coLeaderNamed)),
    ],
    clientName,
    left: [
      ...otherDays(leading, head.date, anchor),
      ...statedLength(of(/^(?:horaires?|heures?)/)),
      ...(called === undefined || project === undefined ? [] : [left(project)]),
      ...head.left.filter(
        ({ line, text }) =>
          !used.includes(line) &&
          text !== dated &&
          text !== clientLine &&
          text !== place &&
          text !== under?.text,
      ),
    ],
  }
}

/** A title that gives the meeting another day than its header does. */
function otherDays(leading: readonly Title[], date: string | undefined, anchor: string): Left[] {
  if (date === undefined) return []
  return leading
    .filter(({ text }) => {
      const day = firstDateSpan(text, anchor)
      return day?.exact === true && /\d{4}/.test(day.source) && day.start !== date
    })
    .map(({ line, text }) => ({ line, text: withoutRank(text) }))
}

/** « 9h – 13h (4h30) »: a length that is not that of the hours is kept beside them. */
function statedLength(hours: Entry | undefined): Left[] {
  const [, hour, minutes = '0'] = /\(\s*(\d{1,2})\s?h\s?(\d{2})?\s*\)/.exec(hours?.text ?? '') ?? []
  if (hours === undefined || hour === undefined) return []
  const { startsAt, endsAt } = hoursIn(hours.value, undefined, [])
  const isTheirs = minutesBetween(startsAt, endsAt) === Number(hour) * 60 + Number(minutes)
  return isTheirs ? [] : [{ line: hours.line, text: hours.text }]
}

const leaderNamed = /^(?:anim|facilit)/
const chairNamed =
  /^(?:presiden(?:ce|te?)(?: de (?:la )?seance)?|(?:(?:reunion|seance) )?presidee? par|menee? par)$/
const subjectNamed = /^(?:type|objet|sujet|theme|instance)\b|^reunion$/
const projectNamed = /^(?:projet|mission)\b/
const coLeaderNamed = /^co[- ]?(?:anim|facilit)/
const writerNamed =
  /^(?:secretai?r(?:e|iat)|redact|redige(?:e)? par|prise de notes|notes prises par|scribe|rapporteu|compte rendu (?:redige |etabli )?par|etabli par|auteur)/

/** « Réunion du mercredi 11 février de 9h à 11h15 ». */
const opensMeeting =
  /^(?:reunion|seance|comite|atelier|le|lundi|mardi|mercredi|jeudi|vendredi|samedi)\b/

/** « Transports Brévannes & Fils / Cabinet Ardoise »: the first that is not the firm. */
function isClientLine(text: string): boolean {
  return clientIn(text) !== undefined && text.length < longestClientLine && !text.includes(' : ')
}

const longestClientLine = 120

/** « Salle du conseil. La séance est ouverte à 14 h. » */
const sentence = /(?<=\p{Ll}{2})\.\s+(?=\p{Lu})/u

function clientIn(line: string | undefined): string | undefined {
  return line
    ?.split(/\s+[/|–—]\s+/u)
    .map(name => name.replace(/\s*\([^()]*\)\s*$/u, ''))
    .find(
      name =>
        isOrganisation(name) &&
        !isSession.test(name) &&
        !/^(?:compte rendu|cabinet|comite)\b/.test(bareWords(name)),
    )
}

/** « Atelier de co-conception, une journée » says what it was; « Atelier du Lin » is somebody. */
const isSession = /^(?:Atelier|ATELIER) d(?:e |[’'])\p{Ll}/u

function kindIn(text: string): Meeting['kind'] {
  const words = bareWords(text)
  if (/workshop|atelier|seminaire|brainstorm/.test(words)) return 'workshop'
  if (/kick ?off|lancement|demarrage/.test(words)) return 'kickoff'
  return /copil|comite(?! technique)|pilotage|steering/.test(words) ? 'steering' : 'other'
}
