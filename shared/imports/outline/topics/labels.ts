import { firstDateSpan } from '../../../french/dates/spans.ts'
import { moneyIn } from '../../../french/figures/numbers.ts'
import { type Entry, type Title, valuesOf } from '../entry.ts'
import { isFieldHere, isPair } from './entries.ts'
import type { Part } from './routing.ts'
import { type Topic, topicsNamed } from './section-names.ts'
import { isOpenTo, type Place } from './title-place.ts'

/** The topic that the entry's own label names: « Objectif principal : … ». */
export function labelTopic(entry: Entry, place: Place): Topic | undefined {
  if (entry.label === undefined || !isPair(entry)) return undefined
  if (isListOfDates(entry) && isOpenTo(place.topics, 'milestones')) return 'milestones'
  if (isFieldHere(entry.label, place.topics)) return undefined
  if (place.topics.includes('phases') || place.topics.includes('milestones')) return undefined
  const [topic, ...more] = topicsNamed(entry.label)
  if (topic === undefined || more.length > 0 || isAbout(place, topic)) return undefined
  if (isRole(entry, place) || isOfItsList(entry, place) || isPriced(entry, place)) return undefined
  return isOpenTo(place.topics, topic) ? topic : undefined
}

/** « Dates à tenir : remise des offres le 5 mai ; comité le 19 juin », or with a comma between each. */
function isListOfDates({ label = '', value = '' }: Entry): boolean {
  const clauses = value.split(/\s*;\s+|,\s+/)
  const isDated = clauses.every(clause => firstDateSpan(clause, anyDay) !== undefined)
  return clauses.length > 1 && isDated && topicsNamed(label).includes('milestones')
}

/** In a list of people, « Consultante : Anne Roy » tells a role; the sides are told by titles. */
function isRole({ value = '' }: Entry, { topics }: Place): boolean {
  return value !== '' && topics.some(topic => /team$/i.test(topic))
}

/** « Diagnostic : 9 000 € », « Formation : 3 jours × 900 € », among prices, is one of them. */
function isPriced({ value = '', children }: Entry, { topics }: Place): boolean {
  return (
    topics.includes('budget') &&
    children.length === 0 &&
    /^\d/.test(value) &&
    moneyIn(value).length > 0
  )
}

/** « - Origine des demandes : téléphone 80 % », among difficulties, is one of them. */
function isOfItsList({ kind }: Entry, { topics }: Place): boolean {
  const [only, ...others] = topics
  return kind === 'item' && others.length === 0 && only !== undefined && lists.has(only)
}

const lists = new Set<Topic>(['painPoints', 'situation', 'trigger'])

/** Among several topics, the label says which. */
function isAbout({ topics }: Place, topic: Topic): boolean {
  return topics.length === 1 && topics.includes(topic)
}

/** The value and the children are what the label announces. */
export function labelledPart(entry: Entry, topic: Topic): Part & { readonly entries: Entry[] } {
  const { label = '', value = '', children } = entry
  const title: Title = { text: label, line: entry.line, depth: 9, kind: 'label' }
  const own = value === '' ? [] : valuesOf(entry)
  return { topic, title, isOwnTitle: false, entries: [...own, ...children] }
}

const anyDay = '2000-01-01'
