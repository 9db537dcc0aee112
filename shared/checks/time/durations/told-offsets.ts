import { addDays, addMonths, daysBetween } from '../../../domain/calendar/calendar.ts'
import type { Milestone } from '../../../domain/plan/plan.ts'
import { toldDaysIn } from '../../../french/dates/told-days.ts'
import { numberInDigits } from '../../../french/figures/number-words.ts'
import { folded, searchWords } from '../../../french/folded.ts'
import { pattern } from '../../../french/pattern.ts'
import { formatDate } from '../../../french/writing.ts'
import { matchesIn } from '../../../values/matches-in.ts'
import type { Finding } from '../../findings/finding.ts'
import { originalAround } from '../../reading/original-words.ts'
import { figuresSaid, type Said } from '../../reading/said.ts'
import {
  documentsOf,
  placeIn,
  type Scene,
  type Told,
  type ToldBrief,
  type ToldProposal,
  type ToldReport,
} from '../../scene/scene.ts'
import { daysLike } from '../days-like.ts'
import { documentDay } from '../document-day.ts'
import { inDays } from '../slips/stated-slips.ts'

/** « le 20 octobre (deux semaines après Quimper) »: counted from a milestone of the mission. */
export function toldOffsets(scene: Scene): Finding[] {
  return documentsOf(scene).flatMap(told =>
    daysLike(told, rough).flatMap(said => {
      const found = offsetsIn(told, said)
      const known = found.length === 0 ? [] : milestonesFor(scene, told)
      return found.flatMap(offset => finding(told, said, offset, known))
    }),
  )
}

const rough = /(?:semaines?|mois|jours?) (?:apr[èe]s|avant) [a-zéè]/i

type Offset = {
  readonly quote: string
  readonly index: number
  readonly length: string
  readonly date: string
  readonly sign: 1 | -1
  readonly amount: number
  readonly unit: string
  readonly event: string
}

const offset = pattern('g')`
  \d{1,2}(?:er)? [a-z]+(?: \d{4})?(?: ?\(|, | – | soit |, soit )(?<length>
    (?<count>\d{1,2}|une?|deux|trois|quatre|cinq|six|sept|huit) (?<unit>jours?|semaines?|mois)
  ) (?<side>apres|avant) (?:le |la |les |l'|celle de |celui de |notre |votre )?
  (?<event>[^.;,():\n\d]{4,50})(?=[).;,\n]|$)
`

function offsetsIn(told: Told, { words }: Said): Offset[] {
  return matchesIn(words, offset).flatMap(({ 0: quote, index, groups = {} }) => {
    const { length = '', count = '', unit = '', side, event = '' } = groups
    const [day] = toldDaysIn(quote, documentDay(told))
    if (day?.date === undefined || day.start > 0) return []
    const amount = Number(numberInDigits(count))
    const sign = side === 'avant' ? -1 : 1
    return [{ quote, index, length, date: day.date, sign, amount, unit, event }]
  })
}

type Known = { readonly milestone: Milestone; readonly told: Told; readonly rank: number }

/** Its own, those of the brief, and those of the mission's reports. */
function milestonesFor({ briefs, reports, proposals }: Scene, told: Told): Known[] {
  const mission = 'mission' in told ? told.mission : undefined
  const near = [...briefs, ...reports, ...proposals].filter(
    each => each.id === told.id || (mission !== undefined && each.mission === mission),
  )
  return near.flatMap(each =>
    listOf(each).map((milestone, rank) => ({ milestone, told: each, rank })),
  )
}

function listOf(told: ToldBrief | ToldReport | ToldProposal): readonly Milestone[] {
  if (told.table === 'reports') return told.report.milestones
  return told.table === 'proposals' ? told.proposal.milestones : told.mission.milestones
}

/** Where one of those that may be meant fits, it is meant. */
function finding(told: Told, said: Said, found: Offset, all: readonly Known[]): Finding[] {
  const words = searchWords(found.event).filter(word => word.length > 3)
  const meant = all.flatMap(known => {
    const own = searchWords(known.milestone.title)
    return words.length > 0 && words.every(word => own.includes(word)) ? datesOf(known) : []
  })
  const distance = ({ date }: { date: string }) =>
    Math.abs(daysBetween(expectedFrom(found, date), found.date))
  const [nearest] = meant.toSorted((one, other) => distance(one) - distance(other))
  if (nearest === undefined || distance(nearest) <= toleranceOf(found)) return []
  if (datesToldOf(told, words).some(date => distance({ date }) <= toleranceOf(found))) return []
  const days = inDays(Math.abs(daysBetween(nearest.date, found.date))).replace('+', '')
  const side = nearest.date <= found.date ? 'après' : 'avant'
  const { milestone, told: other, rank } = nearest.known
  return [
    {
      code: 'duration-mismatch',
      severity: 'error',
      place: placeIn(
        told,
        said.field,
        said.path,
        originalAround(said.text, found.index, found.quote.length),
      ),
      against: placeIn(other, `Jalon « ${milestone.title} »`, ['milestones', rank]),
      message: `Le ${formatDate(found.date)} vient ${days} ${side} « ${milestone.title} » (${formatDate(nearest.date)}), et non ${found.length} ${found.sign > 0 ? 'après' : 'avant'}.`,
      expected: `${days} ${side}`,
      stated: found.length,
    },
  ]
}

/** « Recette décalée au 25 avril », wherever the document says so. */
function datesToldOf(told: Told, words: readonly string[]): string[] {
  return figuresSaid(told).flatMap(said =>
    said.text.split(/\n|(?<=[.;]) /).flatMap(line => {
      const own = searchWords(line)
      const isAbout = words.every(word => own.includes(word))
      return isAbout
        ? toldDaysIn(folded(line), documentDay(told)).flatMap(({ date }) => date ?? [])
        : []
    }),
  )
}

function datesOf(known: Known): { date: string; known: Known }[] {
  const { planned, revised, actual } = known.milestone
  return [planned, revised, actual].flatMap(date => (date === undefined ? [] : [{ date, known }]))
}

function expectedFrom({ amount, unit, sign }: Offset, date: string): string {
  if (unit === 'mois') return addMonths(date, sign * amount)
  return addDays(date, sign * amount * (unit.startsWith('s') ? 7 : 1))
}

/** Half a unit, and the weekends within the days. */
function toleranceOf({ unit, amount }: Offset): number {
  if (unit === 'mois') return 16
  return unit.startsWith('s') ? 4 : 1 + Math.ceil(amount * 0.5)
}
