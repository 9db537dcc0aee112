import type { Milestone } from '../../../domain/plan/plan.ts'
import { foldedMonths, nearestYear, toldDate } from '../../../french/dates/names.ts'
import { folded } from '../../../french/folded.ts'
import { formatDate } from '../../../french/writing.ts'
import type { Finding } from '../../findings/finding.ts'
import type { Said } from '../../reading/said.ts'
import { isSameEvent, isSameThing } from '../../reading/same-thing.ts'
import {
  placeIn,
  type Scene,
  type ToldBrief,
  type ToldMinutes,
  type ToldReport,
} from '../../scene/scene.ts'
import { daysLike } from '../days-like.ts'

/** « Mise en production : 15 septembre » is the day that the brief or a report gave it, or says that it moved. */
export function toldMilestones({ briefs, reports, meetings }: Scene): Finding[] {
  return [...meetings, ...reports].flatMap(told => {
    const brief = briefs.find(({ mission }) => mission === told.mission)
    if (brief === undefined) return []
    const dated = daysLike(told, rough).filter(({ isQuoted }) => !isQuoted)
    if (dated.length === 0) return []
    const known = milestonesOf(brief, reports)
    return dated.flatMap(said =>
      linesOf(said).flatMap(line => conflict(told, said, { line, brief, known })),
    )
  })
}

/** A day of some month, right after a name. */
const rough = /:[\s*]*(?:le )?(?:[a-z]+di |dimanche )?\d{1,2}(?:er)? [jfmasond]/i

function milestonesOf(brief: ToldBrief, reports: readonly ToldReport[]): Milestone[] {
  const own = reports.filter(({ mission }) => mission === brief.mission)
  return [...brief.mission.milestones, ...own.flatMap(({ report }) => report.milestones)]
}

function linesOf({ text, path }: Said): string[] {
  return path[0] === 'milestones' ? [] : text.split('\n')
}

/** « , date inchangée depuis le brief », « (comme prévu) » */
const kept = `(?:,| \\(| [–-]) ?(?:date )?(?:inchang[ée]e?|maintenue?|confirm[ée]e?|conforme|comme (?:pr[ée]vu|annonc[ée]|convenu|cadr[ée]))(?<since>(?: (?:depuis|par rapport|au|à|dans|du))+ (?:le |l[’'])?(?:brief|cadrage|plan initial|planning initial))?\\)?\\.?`
const datedLine = new RegExp(
  `^[^\\p{L}\\d]*([^:]{4,60}?)\\**\\s*:\\**\\s*\\**(?:le )?(?:(?:lun|mar|mercre|jeu|vendre|same)di |dimanche )?(\\d{1,2})(?:er)? (\\p{L}+)(?: (\\d{4}))?\\**(?:${kept})?\\**\\s*$`,
  'iu',
)

type Line = {
  readonly line: string
  readonly brief: ToldBrief
  readonly known: readonly Milestone[]
}

/** Nothing else is said on the line: a reason, or « au lieu de », tells that it moved. */
function conflict(
  told: ToldReport | ToldMinutes,
  said: Said,
  { line, brief, known }: Line,
): Finding[] {
  const match = datedLine.exec(line)
  const [, title = '', day = '', name = '', year] = match ?? []
  const month = folded(name)
  if (!foldedMonths.includes(month)) return []
  const first = meant(title, brief.mission.milestones)
  if (first?.planned === undefined) return []
  const date = toldDate(year ?? nearestYear(first.planned, month, day), month, day)
  if (date === undefined) return []
  const isOfBrief = match?.groups?.since !== undefined
  const days = (isOfBrief ? brief.mission.milestones : known)
    .filter(each => isSameThing(each.title, first.title) || isSameEvent(each.title, first.title))
    .flatMap(({ planned, revised, actual }) => [planned, revised, actual])
  if (days.includes(date)) return []
  return [
    {
      code: 'date-conflict',
      severity: 'error',
      place: placeIn(told, said.field, said.path, line.trim()),
      against: placeIn(brief, `Jalon « ${first.title} »`, [
        'milestones',
        brief.mission.milestones.indexOf(first),
      ]),
      message: `« ${title} » est ici le ${formatDate(date)} ; le brief l’a prévu le ${formatDate(first.planned)}${isOfBrief ? '' : ', et rien ne dit qu’il a été déplacé'}.`,
      expected: formatDate(first.planned),
      stated: formatDate(date),
    },
  ]
}

/** By its name, or by the only one that may be meant. */
function meant(title: string, all: readonly Milestone[]): Milestone | undefined {
  const exact = all.find(each => isSameEvent(each.title, title))
  if (exact !== undefined) return exact
  const near = all.filter(each => isSameThing(each.title, title))
  return near.length === 1 ? near[0] : undefined
}
