import type { Milestone } from '../../../domain/plan/plan.ts'
import { folded, searchWords } from '../../../french/folded.ts'
import { smallWords } from '../../../french/small-words.ts'
import type { Place } from '../../findings/finding.ts'
import { isSameEvent, isSameThing } from '../../reading/same-thing.ts'
import { placeIn, type Told, type ToldBrief, type ToldReport } from '../../scene/scene.ts'

/** An opening, a launch: what takes place once in a mission, under the name of its milestone. */
export type OneEvent = {
  readonly title: string
  /** Every day that it was ever given; the last one counts. */
  readonly days: readonly string[]
  readonly last: string
  readonly place: Place
}

/** What takes place once: sessions, meetings and deliveries may be several. */
const once =
  /\b(?:bascule|go ?-?live|lancement|mise en (?:service|production|ligne)|ouverture|demarrage|inauguration|demenagement|cloture|kick-?off)\b/

export function ownEvents(told: Told, milestones: readonly Milestone[]): OneEvent[] {
  return milestones.flatMap((milestone, index) =>
    milestone.planned === undefined || !once.test(folded(milestone.title))
      ? []
      : [
          {
            title: milestone.title,
            days: daysOf(milestone),
            last: milestone.revised ?? milestone.planned,
            place: placeIn(told, `Jalon « ${milestone.title} »`, ['milestones', index]),
          },
        ],
  )
}

/** The milestones of a brief and of the reports of its mission, with every day that these have given them. */
export function eventsOf(brief: ToldBrief, reports: readonly ToldReport[]): OneEvent[] {
  const own = reports.filter(({ mission }) => mission === brief.mission)
  const told = own.flatMap(({ report }) => report.milestones)
  const all = [
    ...ownEvents(brief, brief.mission.milestones),
    ...own.flatMap(account => ownEvents(account, account.report.milestones)),
  ]
  const first = all.filter(
    ({ title }, index) => !all.slice(0, index).some(each => isOne(each.title, title)),
  )
  return first.map(event => ({
    ...event,
    days: [...event.days, ...told.filter(({ title }) => isOne(title, event.title)).flatMap(daysOf)],
  }))
}

function daysOf({ planned, revised, actual }: Milestone): string[] {
  return [planned, revised, actual].flatMap(day => day ?? [])
}

function isOne(one: string, other: string): boolean {
  return isSameEvent(one, other) || isSameThing(one, other)
}

/** The only one that these words may name. In a sentence they tell no more than its title does. */
export function eventNamed(
  words: string,
  events: readonly OneEvent[],
  place: 'sentence' | 'step',
): OneEvent | undefined {
  const bare = named(words.split(/ et | puis /).at(-1) ?? '').replace(
    /^(?:rendez-vous|date|jour) (?:de |d'|du )?(?:la |le |les |l')?/,
    '',
  )
  if (beside.test(bare) || !once.test(searchWords(bare).slice(0, 3).join(' '))) return undefined
  const near = events
    .filter(({ title }) => (isPlain.test(bare) ? isSameEvent(bare, title) : isOne(bare, title)))
    .filter(({ title }) => place === 'step' || isSaidBy(title, bare))
  const all = near.length === 0 && opening.test(bare) ? events.filter(isOpening) : near
  return all.length === 1 ? all[0] : undefined
}

/** « Bascule de la comptabilité » is no « Bascule ». */
function isSaidBy(title: string, bare: string): boolean {
  const own = searchWords(title)
  const isTold = searchWords(bare).every(word => own.includes(word) || smallWords.includes(word))
  return isTold || isSameEvent(title, bare)
}

/** « L’ouverture » may be that of anything. */
const isPlain = /^(?:ouverture|cloture|demarrage|demenagement|inauguration)$/

/** « La bascule » is the go-live, where a mission has one of them. */
const opening = /^(?:bascule|go ?-?live|lancement|mise en (?:service|production|ligne))$/

function isOpening({ title }: OneEvent): boolean {
  return /\b(?:bascule|go ?-?live|lancement|mise en (?:service|production|ligne))\b/.test(
    folded(title),
  )
}

/** « Bascule avant le 15 mai », « depuis l’ouverture, le 15 mai ». */
const beside =
  /\b(?:avant|apres|depuis|jusqu|vers|ici|plus tard|suite|lendemain|veille|semaine|mois|jours?)\b/

/** « Le guichet ouvrira » is « ouverture le guichet ». */
function named(words: string): string {
  const verb = verbs.find(({ pattern }) => pattern.test(words))
  return verb === undefined ? words : `${verb.noun} ${words.replace(verb.pattern, '')}`
}

const verbs: readonly { readonly pattern: RegExp; readonly noun: string }[] = [
  { pattern: / (?:ouvrira|ouvre|sera ouverte?)$/, noun: 'ouverture' },
  { pattern: / (?:demarrera|demarre|debutera|commencera)$/, noun: 'demarrage' },
  { pattern: / sera mise? en service$/, noun: 'mise en service' },
  { pattern: / sera mise? en production$/, noun: 'mise en production' },
  { pattern: / sera mise? en ligne$/, noun: 'mise en ligne' },
]
