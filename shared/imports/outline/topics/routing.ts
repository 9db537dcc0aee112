import { sentencesOf } from '../../words/sentences.ts'
import { entry as asEntry, type Entry, type Group, type Title } from '../entry.ts'
import { withToldTitles } from '../titles/told-titles.ts'
import { withAim } from './aims-in-prose.ts'
import { isExclusion, topicOfEntry } from './entries.ts'
import { labelledPart, labelTopic } from './labels.ts'
import { measuresAmong, measuresUnder } from './measured-lists.ts'
import { withPlaces } from './placed-groups.ts'
import type { Topic } from './section-names.ts'
import type { Place } from './title-place.ts'
import { withPeoplePlaced } from './told-people.ts'

/** Entries about one topic, as they stand together in the document. */
export type Part = {
  readonly topic: Topic
  /** The innermost title, in the document's words. */
  readonly title?: Title
  /** The title says more than the topic's name: « Équipe commerciale » within the company's sheet. */
  readonly isOwnTitle: boolean
  /** It stands under the title of one phase. */
  readonly isInPhase?: boolean
  readonly entries: readonly Entry[]
}

export type Routed = { readonly parts: readonly Part[]; readonly unknown: readonly Group[] }

/** Sends each entry to the topic that its titles, its label or its words name. */
export function routed(groups: readonly Group[]): Routed {
  const placed = withPeoplePlaced(withPlaces(withToldTitles(groups)))
  const told = new Set(
    placed.filter(({ group }) => group.entries.length > 0).flatMap(({ place }) => place.own),
  )
  const parts: Part[] = []
  const unknown: Group[] = []
  for (const { group, place } of placed) {
    const own = place.own.at(-1)
    const isSilent = group.entries.length === 0 && (own === undefined || told.has(own))
    if (isSilent) continue
    if (place.topics.length > 0) parts.push(...partsOf(group, place).map(inSentences))
    else unknown.push(...unplaced(group, place, parts))
  }
  const isAimed = parts.some(({ topic }) => topic === 'objective' || topic === 'objectives')
  return isAimed ? { parts, unknown } : withAim(parts, unknown)
}

/** What stands under titles that name nothing, without the indicators among it. */
function unplaced(group: Group, { own }: Place, parts: Part[]): Group[] {
  const title = own.at(-1)
  const measures = measuresUnder(title?.text ?? '', group.entries)
  const entries = group.entries.filter(each => !measures.has(each))
  if (measures.size > 0)
    parts.push({
      topic: 'kpis',
      isOwnTitle: false,
      entries: [...measures],
      ...(title && { title }),
    })
  return measures.size > 0 && entries.length === 0 ? [] : [{ titles: own, entries }]
}

function inSentences(part: Part): Part {
  return { ...part, entries: part.entries.flatMap(each => sentencesOf(each, part.topic)) }
}

/** The innermost title; one that names no topic is told with those above it that name none either. */
function titleOf({ titles }: Group, { own, isInPhase }: Place): Title | undefined {
  const title = titles.at(-1)
  if (title === undefined || own.length < 2 || isInPhase) return title
  return { ...title, text: own.map(({ text }) => text).join(' – ') }
}

function partsOf(group: Group, place: Place): Part[] {
  const title = titleOf(group, place)
  const isOwnTitle = place.own.length > 0
  const parts: (Part & { readonly entries: Entry[] })[] = []
  const measures = measuresOf(group, place)
  for (const entry of group.entries) {
    const announced = labelTopic(entry, place)
    if (announced !== undefined) {
      parts.push(labelledPart(entry, announced))
      continue
    }
    if (place.topics.includes('phases') && isExclusion(entry)) {
      parts.push({ topic: 'constraints', isOwnTitle: false, entries: [entry] })
      continue
    }
    const topic = measures?.has(entry) === true ? 'kpis' : topicOfEntry(entry, place)
    const last = parts.at(-1)
    if (last?.topic === topic && last.title === title) last.entries.push(entry)
    else
      parts.push({
        topic,
        isOwnTitle,
        entries: [entry],
        ...(title && { title }),
        ...(place.isInPhase && { isInPhase: true }),
      })
  }
  const isTold = parts.some(part => part.title === title)
  return isTold ? parts : [...titlePart(place, title), ...parts]
}

function measuresOf({ entries }: Group, { topics }: Place): ReadonlySet<Entry> | undefined {
  if (topics.some(topic => aims.has(topic))) return measuresAmong(entries)
  return topics.includes('milestones') ? measuresUnder('', entries) : undefined
}

const aims: ReadonlySet<Topic> = new Set(['objectives', 'objective', 'secondaryObjectives'])

/** A title that none of the parts stands under. It may tell a phase, or the document's own title. */
function titlePart({ topics, own }: Place, title: Title | undefined): Part[] {
  const [topic] = topics
  if (topic === undefined || title === undefined || own.length === 0) return []
  if (topic === 'phases' || topic === 'header')
    return [{ topic, title, isOwnTitle: true, entries: [] }]
  const { text, line } = title
  return [{ topic, isOwnTitle: false, entries: [asEntry({ text, line, kind: 'paragraph' })] }]
}
