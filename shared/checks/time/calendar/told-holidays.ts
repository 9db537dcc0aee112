import { weekday as weekdayOf } from '../../../domain/calendar/calendar.ts'
import { weekdayNames } from '../../../french/dates/names.ts'
import { type ToldDay, toldDaysIn } from '../../../french/dates/told-days.ts'
import { pattern } from '../../../french/pattern.ts'
import { formatDate } from '../../../french/writing.ts'
import type { Finding } from '../../findings/finding.ts'
import { originalAround } from '../../reading/original-words.ts'
import type { Said } from '../../reading/said.ts'
import { documentsAndProcesses, placeIn, type Scene, type Told } from '../../scene/scene.ts'
import { daysLike } from '../days-like.ts'
import { documentDay } from '../document-day.ts'
import { holidayOn } from './holiday-on.ts'

/** An appointment told in words for a public holiday, or for a weekend that the writer does not name. */
export function toldHolidays(scene: Scene): Finding[] {
  return documentsAndProcesses(scene).flatMap(told =>
    daysLike(told, rough).flatMap(said =>
      isListed(said)
        ? []
        : toldDaysIn(said.words, documentDay(told)).flatMap(day =>
            isMeantToWork(day, told, said)
              ? dayOff(scene, told, said, day)
              : isLabelled(day, told, said)
                ? feast(scene, told, said, day)
                : [],
          ),
    ),
  )
}

function feast(scene: Scene, told: Told, said: Said, day: ToldDay): Finding[] {
  const name = holidayOn(day.date ?? '', scene)
  if (name !== undefined) return [finding(told, said, day, `un jour férié (${name})`)]
  const rank = weekdayOf(day.date ?? '')
  const isUnaware = day.weekday === undefined && rank > 5
  return isUnaware && labelled.test(said.words.slice(0, day.start).slice(-80))
    ? [finding(told, said, day, rank === 6 ? 'un samedi' : 'un dimanche')]
    : []
}

/** « Prochain atelier : 11 mai ». */
const labelled =
  /\b(?:bilan|reunion|comite|atelier|formation|restitution|presentation|rendez-vous|copil|seance|session|kick-?off|rapport)\b[^.;:\d]{0,30}\** ?:\** ?$/

function dayOff(scene: Scene, told: Told, said: Said, day: ToldDay): Finding[] {
  const name = holidayOn(day.date ?? '', scene)
  if (name !== undefined) return [finding(told, said, day, `un jour férié (${name})`)]
  const rank = weekdayOf(day.date ?? '')
  const isUnaware =
    day.weekday === undefined &&
    rank > 5 &&
    isAppointment(said.words.slice(0, day.start), said.path)
  return isUnaware ? [finding(told, said, day, rank === 6 ? 'un samedi' : 'un dimanche')] : []
}

/** A day of work with its date, a date that a line begins with, or the next step. */
const rough = pattern('i')`
  (?:lun|mar|mercre|jeu|vendre)di (?:le )?\d|[ée]tapes?[^\n]* \d
  |(?:
    bilan|r[ée]union|comit[ée]|atelier|formation|restitution|pr[ée]sentation|recette|visite
    |rendez-vous|copil|s[ée]ance|session
  )[^\n]{0,30} le \d
  |(?:1er (?:janv|mai|nov)|\b(?:8 mai|14 juil|15 ao|11 nov|25 d[ée]c)[^\s:]*) ?(?::|\n|\)|–)
  |: ?\**(?:le )?\d{1,2}(?:er)? [a-zéû]{3}
`

/** The dates of milestones, actions and schedules are looked at where they are kept. */
function isListed({ path, isQuoted }: Said): boolean {
  return isQuoted || ['milestones', 'actions', 'schedule', 'history'].includes(String(path[0]))
}

const isKnown =
  /feri|ferm|annul|pont\b|conge|sauf|hors|pause|interrup|repos|noel|paques|ascension|pentecote|toussaint|armistice/

/**
 * « mardi 11 novembre : atelier », after the day of the document. Work is meant where the day of the
 * week is told and right, where the date opens its line, or where an appointment is made. Silent
 * where the sentence itself says that nobody works: « pas de visite le 11 novembre, férié ».
 */
function isMeantToWork(
  { date, weekday, start, end }: ToldDay,
  told: Told,
  { words, path }: Said,
): boolean {
  const today = documentDay(told)
  if (date === undefined || today === undefined || date <= today) return false
  const isFirst = /^[-*•\s]*$/.test(words.slice(0, start)) && /^ ?(?::|$)/.test(words.slice(end))
  const before = words.slice(0, start)
  const isAppointed =
    (path[0] === 'nextSteps' && /\($/.test(before) && words.slice(end).startsWith(')')) ||
    isAppointment(before, path)
  const isRight = weekday === undefined || weekday === weekdayNames[weekdayOf(date) - 1]
  return (
    isRight &&
    (weekday !== undefined || isFirst || isAppointed) &&
    !isKnown.test(sentenceAround(words, start, end))
  )
}

/** « Quand : 1er mai », « Clôture : 14 juillet – 14 juillet »: on a line that tells but when that will be. */
function isLabelled({ date, start, end }: ToldDay, told: Told, { words }: Said): boolean {
  const today = documentDay(told)
  if (date === undefined || today === undefined || date <= today) return false
  const [label = ''] =
    /(?:^|[-•*] )\**[a-z][a-z' ]{3,40}\** ?:\** ?$/.exec(words.slice(0, start)) ?? []
  const isWhole = /^\**(?: ?$|,? a \d|, \d| [-–•*|])/.test(words.slice(end))
  return (
    label !== '' &&
    isWhole &&
    !isKnown.test(label) &&
    !ofItself.test(label) &&
    !date.endsWith('-01-01')
  )
}

/** What takes place by itself, work or no work. */
const ofItself =
  /vigueur|effet|contrat|tarif|reglement|\bloi|exercice|valid|limite|butoir|expir|avant|depart|arrivee|embauche|prise de poste/

/** « Prochaine étape : Bilan à un mois le 15 novembre »; elsewhere, with nothing else said in between. */
function isAppointment(before: string, path: Said['path']): boolean {
  const near = before.slice(-120)
  if (/\b(?:au|et|a|avant|pour|d'ici|des) $/.test(near.slice(-8))) return false
  const isStep = path[0] === 'nextSteps' || /prochaines? etapes? ?: [^.;]*$/.test(near)
  return (isStep ? meeting : appointment).test(near)
}

const meeting = pattern()`
  \b(?:
    bilan|reunion|comite|atelier|formation|restitution|presentation|recette|visite
    |rendez-vous|copil|seance|session|kick-?off
  )\b(?! (?:avant|d'ici|jusqu))[^.;:]{0,30} $
`

/** « session de rattrapage le 14 juillet », « l’atelier se tiendra le 14 juillet ». */
const appointment = pattern()`
  \b(?:
    bilan|reunion|comite|atelier|formation|restitution|presentation|recette|visite
    |rendez-vous|copil|seance|session|kick-?off
  )(?: (?:de|du|des|d'|avec|en|sur|n) ?[a-z0-9' ]{1,22}?)?(?: (?:est|sera))?
  (?: (?:prevue?|fixee?|calee?|programmee?|aura lieu|se tiendra|a lieu))? (?:le )?$
`

function sentenceAround(words: string, start: number, end: number): string {
  const before = words.slice(0, start).search(/[^.;]*(?:[.]\d[^.;]*)*$/u)
  return words.slice(before, end) + (/^[^.;]*/u.exec(words.slice(end))?.[0] ?? '')
}

function finding(told: Told, { text, field, path }: Said, day: ToldDay, what: string): Finding {
  return {
    code: what.includes('férié') ? 'holiday' : 'weekend',
    severity: 'warning',
    place: placeIn(told, field, path, originalAround(text, day.start, day.end - day.start)),
    message: `Le ${formatDate(day.date ?? '')} est ${what}.`,
    stated: formatDate(day.date ?? ''),
  }
}
