import { withAim } from './aims-in-prose.ts'
import { cellOf, columnNamed } from './column-names.ts'
import { entry as asEntry, type Entry, type Group, type Title, valuesOf } from './entry.ts'
import { companyField, headerField, timelineField } from './field-names.ts'
import { firstDateSpan, isDateOnly } from './french-dates.ts'
import { isWritingLine } from './header-words.ts'
import { isWhen } from './milestones.ts'
import { isPhaseTitle } from './phase-title.ts'
import { withPlaces } from './placed-groups.ts'
import { scheduleIn } from './schedule-sentence.ts'
import { type Topic, topicsNamed } from './section-names.ts'
import { sentencesOf } from './sentences.ts'
import { topicOfRow } from './table-topics.ts'
import { isTimed } from './timeline.ts'
import { isOpenTo, type Place } from './title-place.ts'
import { withToldTitles } from './told-titles.ts'
import { topicClaiming } from './topic-claims.ts'

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
  const placed = withPlaces(withToldTitles(groups))
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
    else unknown.push({ ...group, titles: place.own })
  }
  const isAimed = parts.some(({ topic }) => topic === 'objective' || topic === 'objectives')
  return isAimed ? { parts, unknown } : withAim(parts, unknown)
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
    const topic = topicOfEntry(entry, place)
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

/** A title that none of the parts stands under. It may tell a phase, or the document's own title. */
function titlePart({ topics, own }: Place, title: Title | undefined): Part[] {
  const [topic] = topics
  if (topic === undefined || title === undefined || own.length === 0) return []
  if (topic === 'phases' || topic === 'header')
    return [{ topic, title, isOwnTitle: true, entries: [] }]
  const { text, line } = title
  return [{ topic, isOwnTitle: false, entries: [asEntry({ text, line, kind: 'paragraph' })] }]
}

function topicOfEntry(entry: Entry, { topics }: Place): Topic {
  const [first = 'header', ...others] = topics
  const told = topicOfRow(entry)
  if (told !== undefined) return told
  if (/^fait à \p{Lu}.*\d{4}$/iu.test(entry.text)) return 'header'
  if (isRated(entry) && topics.some(topic => limits.includes(topic))) return 'risks'
  if (topics.some(topic => reasons.includes(topic)) && isTrigger(entry)) return 'trigger'
  if (isMeasured(entry) && topics.some(topic => aims.includes(topic))) return 'kpis'
  const field = isPair(entry) ? fieldTopic(entry, topics) : undefined
  if (field !== undefined) return field
  if (topics.includes('context') && isWritingLine(entry.text)) return 'header'
  if (others.length > 0) return topicClaiming(entry, topics) ?? first
  if (['milestones', 'phases'].includes(first) && isCourse(entry)) return 'timeline'
  return first === 'timeline' ? timelineTopic(entry) : first
}

/** « La mission se déroule du 22 septembre au 27 mars », below the list of milestones. */
function isCourse({ kind, text }: Entry): boolean {
  return (
    kind === 'paragraph' &&
    /^(?:la mission|elle) (?:se déroule|court|dure|s[’']étend)(?: [^.;:]{3,30}?,)? du\s/iu.test(
      text,
    ) &&
    scheduleIn(text, anyDay) !== undefined
  )
}

const limits: readonly Topic[] = ['constraints', 'successFactors']
const reasons: readonly Topic[] = ['painPoints', 'problem', 'situation']

/** « Gel tardif (probabilité forte, impact fort) : bâches » is a risk under any title. */
function isRated({ text }: Entry): boolean {
  return /\((?=[^()]*prob)(?=[^()]*(?:impact|gravit))[^()]*\)/iu.test(text)
}

/** « Deux départs ont précipité la décision ». */
function isTrigger({ text }: Entry): boolean {
  return /(?<!\p{L})(?:a|ont) (?:précipité|déclenché|provoqué|accéléré) (?:la|cette|notre|leur|sa) (?:décision|demande|mission|réflexion|démarche)/iu.test(
    text,
  )
}

/** « Sont exclus : l’archivage et la messagerie », among what is delivered. */
function isExclusion({ text }: Entry): boolean {
  return /^(?:(?:sont|est|restent?) (?:exclu(?:e?s|e)?|hors)(?!\p{L})|hors (?:du )?périmètre|exclusions?\s?:|ne (?:sont|fait|font) pas partie)/iu.test(
    text,
  )
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
  if (
    topics.includes('company') &&
    headerField(label) === 'client' &&
    companyField(label) === undefined
  )
    return 'header'
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
  if (scheduleIn(text, anyDay) !== undefined) return 'timeline'
  if (isPair(entry) && isTimed(entry, anyDay)) return 'timeline'
  if (label !== undefined && isWhen(label, anyDay)) return 'milestones'
  if (isDateOnly(text, anyDay)) return 'timeline'
  return firstDateSpan(text, anyDay) === undefined ? 'timeline' : 'milestones'
}

/** The topic that the entry's own label names: « Objectif principal : … ». */
function labelTopic(entry: Entry, place: Place): Topic | undefined {
  if (entry.label === undefined || !isPair(entry)) return undefined
  if (isListOfDates(entry) && isOpenTo(place.topics, 'milestones')) return 'milestones'
  if (isFieldHere(entry.label, place.topics)) return undefined
  if (place.topics.includes('phases') || place.topics.includes('milestones')) return undefined
  const [topic, ...more] = topicsNamed(entry.label)
  if (topic === undefined || more.length > 0 || isAbout(place, topic)) return undefined
  if (isRole(entry, place)) return undefined
  return isOpenTo(place.topics, topic) ? topic : undefined
}

/** « Dates à tenir : remise des offres le 5 mai ; comité le 19 juin ». */
function isListOfDates({ label = '', value = '' }: Entry): boolean {
  const clauses = value.split(/\s+;\s+/)
  const isDated = clauses.every(clause => firstDateSpan(clause, anyDay) !== undefined)
  return clauses.length > 1 && isDated && topicsNamed(label).includes('milestones')
}

/** In a list of people, « Consultante : Anne Roy » tells a role; the sides are told by titles. */
function isRole({ value = '' }: Entry, { topics }: Place): boolean {
  return value !== '' && topics.some(topic => /team$/i.test(topic))
}

function isFieldHere(label: string, topics: readonly Topic[]): boolean {
  if (topics.includes('company') || topics.includes('history'))
    return companyField(label) !== undefined
  if (topics.includes('header')) return headerField(label) !== undefined
  if (topics.includes('context')) return isIdentity(label)
  return topics.includes('timeline') && timelineField(label) !== undefined
}

/** Among several topics, the label says which. */
function isAbout({ topics }: Place, topic: Topic): boolean {
  return topics.length === 1 && topics.includes(topic)
}

/** The value and the children are what the label announces. */
function labelledPart(entry: Entry, topic: Topic): Part & { readonly entries: Entry[] } {
  const { label = '', value = '', children } = entry
  const title: Title = { text: label, line: entry.line, depth: 9, kind: 'label' }
  const own = value === '' ? [] : valuesOf(entry)
  return { topic, title, isOwnTitle: false, entries: [...own, ...children] }
}
