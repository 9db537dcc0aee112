import { weekday } from '../../../domain/calendar/calendar.ts'
import { bareWords } from '../../../french/bare-words.ts'
import { firstDateSpan } from '../../../french/dates/spans.ts'
import type { Entry } from '../../outline/entry.ts'
import { type Left, left } from '../../outline/reading.ts'
import { timelineField } from '../../outline/topics/field-names.ts'
import type { Part } from '../../outline/topics/routing.ts'
import { scheduleIn } from '../../words/schedule-sentence.ts'

export type Timeline = {
  readonly start?: string
  readonly end?: string
  readonly statedDuration?: string
  /** The day of the launch, in the words that name it: the mission may end later. */
  readonly launch?: { readonly title: string; readonly planned: string }
  readonly left: readonly Left[]
}

/** When the mission begins and ends, and how long it is said to last. */
export function readTimeline(parts: readonly Part[], anchor: string): Timeline {
  let timeline: Timeline = { left: [] }
  for (const part of parts) {
    if (isUnread(part)) timeline = { ...timeline, left: [...timeline.left, titleLeft(part)] }
    for (const entry of part.entries) {
      const told =
        toldBy(entry, part, timeline, anchor) ?? inSentence(entry, part, timeline, anchor)
      timeline = { ...timeline, ...(told ?? { left: [...timeline.left, left(entry, part)] }) }
      if (told !== undefined && told.left === undefined && isOtherWeekday(entry.text, anchor))
        timeline = { ...timeline, left: [...timeline.left, left(entry, part)] }
    }
  }
  return timeline
}

/** « Démarrage : mardi 6 octobre », which is a Monday: the words say more than the day that is kept of them. */
function isOtherWeekday(text: string, anchor: string): boolean {
  const [, name = '', day = ''] = namedDay.exec(text) ?? []
  const span = firstDateSpan(day, anchor)
  return span?.exact === true && weekdays[weekday(span.start) - 1] !== name.toLowerCase()
}

const weekdays = 'lundi mardi mercredi jeudi vendredi samedi dimanche'.split(' ')
const namedDay = new RegExp(`(?<!\\p{L})(${weekdays.join('|')})\\s+(\\d{1,2}(?:er)?\\s.+)$`, 'iu')

/** Under a title that names neither the calendar nor one of its dates; lines with a label say what they are. */
function isUnread({ isOwnTitle, title, entries }: Part): boolean {
  const isTold = entries.every(({ label }) => label !== undefined && timelineField(label))
  return isOwnTitle && title !== undefined && timelineField(title.text) === undefined && !isTold
}

function titleLeft({ title }: Part): Left {
  return { line: title?.line ?? 1, text: title?.text ?? '' }
}

function toldBy(
  told: Entry,
  part: Part,
  known: Timeline,
  anchor: string,
): Partial<Timeline> | undefined {
  if (told.children.length > 0) return undefined
  const { label = '', value = '' } = withLabel(told, part.title?.text, anchor)
  const field = timelineField(label)
  const words = field === undefined ? told.text : value
  if (field === 'duration' || (field === undefined && isLength(words))) {
    return known.statedDuration === undefined && words !== ''
      ? lengthTold(words, known, anchor)
      : undefined
  }
  const span = firstDateSpan(words, field === 'end' ? (known.start ?? anchor) : anchor)
  if (span === undefined || !isSaid(words, span.source)) return undefined
  if (field === 'start') return known.start === undefined ? { start: span.start } : undefined
  if (field === 'end') return endTold(label, span.end, known)
  const isWhole = known.start === undefined && known.end === undefined && span.start !== span.end
  return isWhole ? { start: span.start, end: span.end } : undefined
}

/** « 5 mois, du 17 novembre 2025 au 17 avril 2026 » tells when as well. */
function lengthTold(words: string, { start, end }: Timeline, anchor: string): Partial<Timeline> {
  const [, length, dates = ''] = /^([^,(]*?\d[^,(]*?)\s*[,(]\s*(du\s.+?)\)?$/iu.exec(words) ?? []
  const span = firstDateSpan(dates, anchor)
  const isNews = start === undefined && end === undefined
  if (length === undefined || span === undefined || span.start === span.end || !isNews)
    return { statedDuration: words }
  return { statedDuration: length, start: span.start, end: span.end }
}

/** « Go-live : 7 juillet » ends the mission where nothing else does. */
function endTold(label: string, date: string, { end, launch }: Timeline) {
  const isLaunch = /^(?:go ?live|mise en |ouverture|lancement|inauguration|bascule)/.test(
    bareWords(label),
  )
  if (isLaunch && launch === undefined) {
    return { end: end ?? date, launch: { title: label, planned: date } }
  }
  const isFree = end === undefined || (!isLaunch && launch?.planned === end)
  return isFree ? { end: date } : undefined
}

/** What a sentence tells of the calendar; it is left as it is where it tells more. */
function inSentence(
  told: Entry,
  part: Part,
  known: Timeline,
  anchor: string,
): Partial<Timeline> | undefined {
  const { label, value = '', text } = told
  const isPeriod = label !== undefined && timelineField(label) === 'period'
  const words = isPeriod ? value : text
  const schedule = told.children.length > 0 ? undefined : scheduleIn(words, anchor)
  if (schedule === undefined) return undefined
  const { isWhole, ...fields } = schedule
  const news = Object.entries(fields).filter(
    ([name]) => known[name as keyof typeof fields] === undefined,
  )
  const isTaken = isWhole && news.length === Object.keys(fields).length
  return {
    ...Object.fromEntries(news),
    ...(!isTaken && { left: [...known.left, left(told, part)] }),
  }
}

type Labelled = Pick<Entry, 'label' | 'value'>

/** « Démarrage le 19 mai » has its label without a colon; under « Durée », the title is the label. */
function withLabel(
  { label, value, text }: Entry,
  title: string | undefined,
  anchor: string,
): Labelled {
  if (label !== undefined) return { label, value: value ?? '' }
  const span = firstDateSpan(text, anchor)
  const words =
    span === undefined
      ? ''
      : text
          .slice(0, span.index)
          .replace(/\s+(?:le|en|au|à|pour|prévue?|fixée?)\s*/gu, ' ')
          .trim()
  if (words !== '' && words.split(' ').length <= 3 && timelineField(words) !== undefined) {
    return { label: words, value: text.slice(span?.index) }
  }
  return title !== undefined && timelineField(title) !== undefined
    ? { label: title, value: text }
    : {}
}

/** The entry tells when the mission begins, ends or how long it lasts. */
export function isTimed(entry: Entry, anchor: string): boolean {
  const { label } = withLabel(entry, undefined, anchor)
  return label !== undefined && timelineField(label) !== undefined
}

function isLength(text: string): boolean {
  return /^(?:environ )?\d+(?:[.,]\d+)?\s*(?:mois|semaines|jours)$/iu.test(text)
}

/** The date is all that the words say: anything more would be lost. */
export function isSaid(words: string, source: string): boolean {
  return /^(?:|(?:le|la|en|a|au|du|de|fin|debut|vers|prevu|prevue|pour|avant|au plus tard|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche| )*)$/.test(
    bareWords(words.replace(source, ' ')),
  )
}
