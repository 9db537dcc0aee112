import type { Title } from '../entry.ts'
import { isPhaseTitle } from '../titles/phase-title.ts'
import { companyField } from './field-names.ts'
import { phaseField } from './phase-fields.ts'
import { type Topic, topicsNamed, topicsWithin, withoutNumber } from './section-names.ts'
import { topicHinted } from './title-hints.ts'

/** What the titles over some text say that it is about. */
export type Place = {
  readonly topics: readonly Topic[]
  /** The titles, from the last that named a topic on, that name none themselves. */
  readonly own: readonly Title[]
  /** Under the title of one phase, whose own parts have names of their own. */
  readonly isInPhase: boolean
}

/** `start` is what text without any title would be about, at this place of the document. */
export function placeOf(titles: readonly Title[], start: readonly Topic[]): Place {
  return titles.reduce<Place>(placeUnder, { topics: start, own: [], isInPhase: false })
}

function placeUnder(outer: Place, title: Title): Place {
  const isOpen = title.kind === 'heading' || isOpenTo(outer.topics, 'phases')
  if (isPhaseTitle(title.text) && isOpen) {
    return { topics: ['phases'], own: [title], isInPhase: true }
  }
  const isPart = phaseField(title.text) !== undefined || isSaidOfPhase(title)
  if (outer.isInPhase && isPart) return { ...outer, own: [title] }
  const named = namedTopics(title, outer.topics)
  if (named.length > 0) return { topics: named, own: [], isInPhase: false }
  if (isOfPlaces(title)) return { topics: ['company'], own: [title], isInPhase: false }
  return { ...outer, own: [...outer.own, title] }
}

function namedTopics(title: Title, outer: readonly Topic[]): Topic[] {
  const isHeading = title.kind === 'heading'
  const named = topicsNamed(title.text).filter(topic => isHeading || isOpenTo(outer, topic))
  if (isAboutPeople(outer) && named.includes('company')) return ['clientTeam']
  if (named.includes('objectives') && isAboutResults(title.text)) return ['kpis', 'objectives']
  if (named.length > 0 || isDocumentTitle(title.text)) return named
  if (!isHeading && !/\?$/.test(title.text)) return toldByLabel(title.text, outer)
  return guessedTopics(title.text, outer)
}

/** « Zones desservies », over a part of its own, tells where the client works. */
function isOfPlaces({ kind, text }: Title): boolean {
  const name = withoutNumber(text)
  return kind === 'heading' && name.split(/\s+/).length <= 4 && companyField(name) === 'zones'
}

/** « Ce que nous faisons », in bold under the heading of a phase, unless it names a part of its own. */
function isSaidOfPhase({ kind, text }: Title): boolean {
  return kind === 'label' && topicsNamed(text).length === 0
}

/** « Vos difficultés aujourd’hui » in a context, « Ce qui dira que c’est réussi » among aims. */
function toldByLabel(title: string, outer: readonly Topic[]): Topic[] {
  const hinted = topicHinted(title) ?? topicHinted(title.split(/\s+/).slice(0, opening).join(' '))
  const isNear = families
    .slice(0, 2)
    .some(family => outer.length > 0 && outer.every(topic => family.includes(topic)))
  if (hinted === undefined || !isNear) return []
  if (!tellingHints.has(hinted) && !isWish(hinted, title)) return []
  return !outer.includes(hinted) && isOpenTo(outer, hinted) ? [hinted] : []
}

/** « Vous en attendez trois choses », in what was understood. */
function isWish(hinted: Topic, title: string): boolean {
  return (
    hinted === 'objectives' &&
    /(?<!\p{L})(?:attend|souhait|voul|vis)(?:ez|ons|ent)(?!\p{L})/iu.test(title)
  )
}

/** In words: a sentence over a list says first what it lists. */
const opening = 5

const tellingHints = new Set<Topic>([
  'painPoints',
  'trigger',
  'kpis',
  'situation',
  'history',
  'company',
])

/** « Budget et planning », « Équipe, moyens » name several things. */
function isJoined(title: string): boolean {
  return /[,&/+]|\set\s/u.test(title)
}

/** « Résultats attendus » holds indicators, aims or both: each entry says which. */
function isAboutResults(title: string): boolean {
  return /r[ée]sultats?\s+(?:attendu|visé|à atteindre)/i.test(title)
}

function isAboutPeople(topics: readonly Topic[]): boolean {
  return topics.includes('team')
}

/** Under a title that named its topic, a guess must be about something near it. */
function guessedTopics(title: string, outer: readonly Topic[]): Topic[] {
  const isFree = outer.every(topic => topic === 'header')
  const hinted = topicHinted(title)
  const within = isFree && (hinted === undefined || isJoined(title)) ? topicsWithin(title) : []
  if (within.length > 0) return within
  if (hinted === undefined || outer.includes('phases') || isAboutPeople(outer)) return []
  if (outer.includes(hinted)) return []
  return isFree || isOpenTo(outer, hinted) ? [hinted] : []
}

/** The name of a whole document, whatever its words. */
function isDocumentTitle(text: string): boolean {
  return /\b(?:brief|document|cahier des charges|note de cadrage|expression de besoins?|fiche (?:projet|mission))\b/i.test(
    text,
  )
}

const families: readonly (readonly Topic[])[] = [
  ['context', 'problem', 'situation', 'trigger', 'painPoints', 'company', 'history'],
  ['objectives', 'objective', 'secondaryObjectives', 'kpis'],
  ['phases', 'timeline', 'milestones', 'budget'],
  ['team', 'clientTeam', 'firmTeam'],
  ['constraints', 'risks', 'successFactors'],
]

/** Parts of these may be about anything: a label in them is taken at its word. */
const openTopics = new Set<Topic>(['header', 'context', 'budget', 'timeline'])

/** A label about this topic would be taken at its word here. */
export function isOpenTo(current: readonly Topic[], topic: Topic): boolean {
  if (current.length === 0 || current.some(each => openTopics.has(each))) return true
  return families.some(
    family => family.includes(topic) && current.some(each => family.includes(each)),
  )
}
