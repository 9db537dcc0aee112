import type { NextStep } from '../../../domain/plan/plan.ts'
import { foldedMonths } from '../../../french/dates/names.ts'
import { toldDaysIn } from '../../../french/dates/told-days.ts'
import { folded } from '../../../french/folded.ts'
import { formatDate } from '../../../french/writing.ts'
import { matchesIn } from '../../../values/matches-in.ts'
import type { Finding, Place } from '../../findings/finding.ts'
import { originalAround } from '../../reading/original-words.ts'
import type { Said } from '../../reading/said.ts'
import {
  placeIn,
  type Scene,
  type Told,
  type ToldMinutes,
  type ToldReport,
} from '../../scene/scene.ts'
import { daysLike } from '../days-like.ts'
import { documentDay } from '../document-day.ts'

/** « La réunion de lancement du 2 octobre », which the brief set for the 1st: moved without a word. */
export function kickoffTold(scene: Scene): Finding[] {
  return [...scene.reports, ...scene.meetings].flatMap(told => {
    const found = daysLike(told, rough).flatMap(said => kickoffsIn(told, said))
    const known = found.length === 0 ? [] : kickoffsFor(scene, told)
    const [first] = known
    if (first === undefined) return []
    return found
      .filter(({ day }) => known.every(each => each.day !== day))
      .map(({ day, place }) => finding(place, day, first))
      .slice(0, 1)
  })
}

type Kickoff = { readonly day: string; readonly place: Place }

const rough = /(?:r[ée]union de (?:lancement|d[ée]marrage)|kick-?off)[^\n]{0,40} \d/i
const name =
  '(?:reunion de (?:lancement|demarrage)|kick-?off)(?: (?:de (?:la )?mission|du projet))?'
const day = `(?<day>(?:(?:lun|mar|mercre|jeu|vendre|same)di |dimanche )?\\d{1,2}(?:er)? (?:${foldedMonths.join('|')})(?: \\d{4})?)`
const past = new RegExp(
  `\\b${name} (?:du|,? ?tenue? le|s'est tenue? le|a eu lieu le|a ete organisee? le|\\(|le) ?${day}`,
  'g',
)
const moved = /report|decal|repouss|au lieu|initial|avance[er]|prevue?/

function kickoffsIn(
  told: ToldReport | ToldMinutes,
  { text, words, field, path, isQuoted }: Said,
): Kickoff[] {
  if (isQuoted) return []
  return matchesIn(words, past).flatMap(({ 0: quote, index, groups = {} }) => {
    const [only] = toldDaysIn(groups.day ?? '', documentDay(told))
    if (only?.date === undefined || moved.test(words.slice(index).split(/[.;]/)[0] ?? '')) return []
    return [
      {
        day: only.date,
        place: placeIn(told, field, path, originalAround(text, index, quote.length)),
      },
    ]
  })
}

/** As the brief and the offers of the same mission set it. */
function kickoffsFor(
  { briefs, proposals }: Scene,
  { mission }: ToldReport | ToldMinutes,
): Kickoff[] {
  if (mission === undefined) return []
  const own = briefs.filter(brief => brief.mission === mission)
  const offers = proposals.filter(offer => offer.mission === mission)
  return [
    ...own.flatMap(brief => stepsOf(brief, brief.mission.nextSteps)),
    ...offers.flatMap(offer => stepsOf(offer, offer.proposal.nextSteps)),
  ]
}

function stepsOf(told: Told, steps: readonly NextStep[]): Kickoff[] {
  return steps.flatMap(({ when = '', what }, index) => {
    const words = folded(when)
    const [only, ...others] = toldDaysIn(words, documentDay(told))
    if (!set.test(folded(what)) || only?.date === undefined || others.length > 0) return []
    if (/avant|apres|ici|sem|debut|fin|mi-/.test(words)) return []
    const place = placeIn(told, 'Prochaines étapes', ['nextSteps', index], `${when} : ${what}`)
    return [{ day: only.date, place }]
  })
}

const set = new RegExp(`^${name}\\b`)

function finding(place: Place, told: string, { day: planned, place: against }: Kickoff): Finding {
  return {
    code: 'date-conflict',
    severity: 'warning',
    place,
    against,
    message: `La réunion de lancement est ici du ${formatDate(told)} ; elle était prévue le ${formatDate(planned)}, et rien ne dit qu’elle a été déplacée.`,
    expected: formatDate(planned),
    stated: formatDate(told),
  }
}
