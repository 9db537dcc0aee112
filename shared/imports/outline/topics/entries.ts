import { firstDateSpan, isDateOnly } from '../../../french/dates/spans.ts'
import { isWritingLine } from '../../header/header-words.ts'
import { isWhen } from '../../mission-brief/calendar/milestones.ts'
import { isTimed } from '../../mission-brief/calendar/timeline.ts'
import { scheduleIn } from '../../words/schedule-sentence.ts'
import type { Entry } from '../entry.ts'
import { cellOf, columnNamed } from '../tables/column-names.ts'
import { isPhaseTitle } from '../titles/phase-title.ts'
import { topicClaiming } from './claims.ts'
import { companyField, headerField, timelineField } from './field-names.ts'
import type { Topic } from './section-names.ts'
import { topicOfRow } from './tables.ts'
import type { Place } from './title-place.ts'

/** The topic of an entry among those that its titles name, or the one that its own words tell. */
export function topicOfEntry(entry: Entry, { topics }: Place): Topic {
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
export function isExclusion({ text }: Entry): boolean {
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
export function isPair({ cells }: Entry): boolean {
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

export function isFieldHere(label: string, topics: readonly Topic[]): boolean {
  if (topics.includes('company') || topics.includes('history'))
    return companyField(label) !== undefined
  if (topics.includes('header')) return headerField(label) !== undefined
  if (topics.includes('context')) return isIdentity(label)
  return topics.includes('timeline') && timelineField(label) !== undefined
}
