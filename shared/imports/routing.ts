import { cellOf, columnNamed } from './column-names.ts'
import { type Entry, type Group, type Title, valuesOf } from './entry.ts'
import { companyField, headerField, timelineField } from './field-names.ts'
import { firstDateSpan } from './french-dates.ts'
import { isWritingLine } from './header.ts'
import { phaseField } from './phase-fields.ts'
import { isPhaseTitle } from './phase-title.ts'
import { type Topic, topicsNamed, topicsWithin } from './section-names.ts'
import { topicClaiming } from './topic-claims.ts'

/** Entries about one topic, as they stand together in the document. */
export type Part = {
  readonly topic: Topic
  /** The innermost title, in the document's words. */
  readonly title?: Title
  /** The title says more than the topic's name: « Équipe commerciale » within the company's sheet. */
  readonly isOwnTitle: boolean
  readonly entries: readonly Entry[]
}

export type Routed = { readonly parts: readonly Part[]; readonly unknown: readonly Group[] }

/** Sends each entry to the topic that its titles, its label or its words name. */
export function routed(groups: readonly Group[]): Routed {
  const parts: Part[] = []
  const unknown: Group[] = []
  const document = documentTitle(groups)
  groups.forEach((group, index) => {
    const isFirst = isBeforeSections(groups.slice(0, index + 1), document)
    const place = placeOf(group.titles, isFirst, document)
    if (place.topics.length > 0) parts.push(...partsOf(group, place))
    else if (group.entries.length > 0 || !isContainer(groups, index)) unknown.push(group)
  })
  return { parts, unknown }
}

type Place = {
  readonly topics: readonly Topic[]
  readonly isOwnTitle: boolean
  /** Under the title of one phase, whose own parts have names of their own. */
  readonly isInPhase: boolean
}

/** The first heading, where every other one is deeper. */
function documentTitle(groups: readonly Group[]): Title | undefined {
  const headings = [...new Set(groups.flatMap(({ titles }) => titles))].filter(
    ({ kind }) => kind === 'heading',
  )
  const [first, ...others] = headings
  if (first === undefined || others.some(({ depth }) => depth <= first.depth)) return undefined
  return first
}

/** A title whose text stands under titles of its own. */
function isContainer(groups: readonly Group[], index: number): boolean {
  const own = groups[index]?.titles.at(-1)
  return own === undefined || groups[index + 1]?.titles.includes(own) === true
}

/** What stands first in a document says who wrote it, for whom and when. */
function isBeforeSections(groups: readonly Group[], document: Title | undefined): boolean {
  return groups.every(({ titles }) => placeOf(titles, false, document).topics.every(isHeader))
}

const isHeader = (topic: Topic) => topic === 'header'

function placeOf(titles: readonly Title[], isFirst: boolean, document: Title | undefined): Place {
  const isUnderTitle = document !== undefined && titles.includes(document)
  const topics: Topic[] = isFirst ? ['header'] : []
  return titles
    .filter(title => title !== document)
    .reduce<Place>(placeUnder, { topics, isOwnTitle: isUnderTitle, isInPhase: false })
}

function placeUnder(outer: Place, title: Title): Place {
  if (isPhaseTitle(title.text) && isOpenTo(outer.topics, 'phases')) {
    return { topics: ['phases'], isOwnTitle: true, isInPhase: true }
  }
  const own = { ...outer, isOwnTitle: true }
  if (outer.isInPhase && phaseField(title.text) !== undefined) return own
  const named = namedTopics(title, outer.topics)
  return named.length === 0 ? own : { topics: named, isOwnTitle: false, isInPhase: false }
}

function namedTopics(title: Title, outer: readonly Topic[]): Topic[] {
  const isHeading = title.kind === 'heading'
  const named = topicsNamed(title.text).filter(topic => isHeading || isOpenTo(outer, topic))
  if (named.length > 0 || !isHeading || !outer.every(isHeader) || isDocumentTitle(title.text))
    return named
  return topicsWithin(title.text)
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

function isOpenTo(current: readonly Topic[], topic: Topic): boolean {
  if (current.length === 0 || current.some(each => openTopics.has(each))) return true
  return families.some(
    family => family.includes(topic) && current.some(each => family.includes(each)),
  )
}

function partsOf(group: Group, place: Place): Part[] {
  const title = group.titles.at(-1)
  const parts: Part[] = []
  for (const entry of group.entries) {
    const announced = labelTopic(entry, place)
    if (announced !== undefined) {
      parts.push(labelledPart(entry, announced))
      continue
    }
    const topic = topicOfEntry(entry, place)
    const last = parts.at(-1)
    if (last?.topic === topic && last.title === title) {
      parts[parts.length - 1] = { ...last, entries: [...last.entries, entry] }
    } else
      parts.push({ topic, isOwnTitle: place.isOwnTitle, entries: [entry], ...(title && { title }) })
  }
  return parts.length > 0 ? parts : emptyPart(place, title)
}

/** A phase may be told by its title alone. */
function emptyPart(place: Place, title: Title | undefined): Part[] {
  const [topic] = place.topics
  if (topic === undefined || title === undefined || !place.isOwnTitle) return []
  return [{ topic, title, isOwnTitle: true, entries: [] }]
}

function topicOfEntry(entry: Entry, { topics }: Place): Topic {
  const [first = 'header', ...others] = topics
  if (isMeasured(entry) && topics.some(topic => aims.includes(topic))) return 'kpis'
  const field = isPair(entry) ? fieldTopic(entry, topics) : undefined
  if (field !== undefined) return field
  if (topics.includes('context') && isWritingLine(entry.text)) return 'header'
  if (others.length > 0) return topicClaiming(entry, topics) ?? first
  return first === 'timeline' ? timelineTopic(entry) : first
}

const aims: readonly Topic[] = ['objectives', 'objective', 'secondaryObjectives']

/** A row that says where an indicator stands and where it should be. */
function isMeasured(entry: Entry): boolean {
  return (
    cellOf(entry, 'baseline') !== undefined ||
    (cellOf(entry, 'target') !== undefined && (entry.cells?.length ?? 0) > 1)
  )
}

/** A label and its value, unlike the rows of a table whose columns say what they hold. */
function isPair({ cells }: Entry): boolean {
  if (cells === undefined) return true
  const silent = [undefined, 'what', 'detail', 'rank']
  return cells.length <= 2 && cells.every(({ column }) => silent.includes(columnNamed(column)))
}

/** Said in the context of what should have stood before it. */
function isIdentity(label: string): boolean {
  const field = headerField(label)
  return field !== undefined && field !== 'title'
}

/** The topic whose fields include the entry's label, where the topic at hand has no such field. */
function fieldTopic({ label, value = '' }: Entry, topics: readonly Topic[]): Topic | undefined {
  if (label === undefined || value === '') return undefined
  if (topics.includes('context') && isIdentity(label)) return 'header'
  if (isFieldHere(label, topics)) return undefined
  const isOpen = topics.includes('header') || topics.includes('context')
  if (isOpen && companyField(label) !== undefined) return 'company'
  const isDated = firstDateSpan(value, anyDay) !== undefined || /\d\s*(?:mois|semaines)/.test(value)
  const mayBeTimed = topics.includes('header') || topics.includes('budget')
  return mayBeTimed && isDated && timelineField(label) !== undefined ? 'timeline' : undefined
}

const anyDay = '2000-01-01'

function timelineTopic(entry: Entry): Topic {
  const { text, label } = entry
  if (isPhaseTitle(text) || cellOf(entry, 'phase') !== undefined) return 'phases'
  if (isPair(entry) && label !== undefined && timelineField(label) !== undefined) return 'timeline'
  return firstDateSpan(text, anyDay) === undefined ? 'timeline' : 'milestones'
}

/** The topic that the entry's own label names: « Objectif principal : … ». */
function labelTopic(entry: Entry, place: Place): Topic | undefined {
  if (entry.label === undefined || !isPair(entry)) return undefined
  if (isFieldHere(entry.label, place.topics)) return undefined
  if (place.topics.includes('phases') || place.topics.includes('milestones')) return undefined
  const [topic, ...more] = topicsNamed(entry.label)
  if (topic === undefined || more.length > 0 || place.topics.includes(topic)) return undefined
  return isOpenTo(place.topics, topic) ? topic : undefined
}

function isFieldHere(label: string, topics: readonly Topic[]): boolean {
  if (topics.includes('company') || topics.includes('history'))
    return companyField(label) !== undefined
  if (topics.includes('header')) return headerField(label) !== undefined
  if (topics.includes('context')) return isIdentity(label)
  return topics.includes('timeline') && timelineField(label) !== undefined
}

/** The value and the children are what the label announces. */
function labelledPart(entry: Entry, topic: Topic): Part {
  const { label = '', value = '', children } = entry
  const title: Title = { text: label, line: entry.line, depth: 9, kind: 'label' }
  const own = value === '' ? [] : valuesOf(entry)
  return { topic, title, isOwnTitle: false, entries: [...own, ...children] }
}
