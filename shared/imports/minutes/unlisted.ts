import { bareWords } from '../../french/bare-words.ts'
import { pattern } from '../../french/pattern.ts'
import { type Entry, wholeText } from '../outline/entry.ts'
import type { Left } from '../outline/reading.ts'
import { type Section, titleName } from '../outline/sections.ts'
import { isNamedInBold } from '../outline/titles/bold-names.ts'
import { isHeaderField } from '../report/header/lines.ts'
import { isOwned, isParted, type Known } from './actions/actions.ts'
import { isTimed } from './agenda.ts'
import { isBesideDecisions } from './decisions/beside-decisions.ts'
import { isAway, isPeople } from './header/participants.ts'
import type { MinutesTopic } from './section-names.ts'
import { readRound } from './talk/feedback.ts'
import { speakerOf } from './talk/speech.ts'

/** Sentences under the agenda, the actions or the round: « Durée totale : 4 h ». */
export function unlistedIn(section: Section<MinutesTopic>, known: Known): Left[] {
  const { topic, title, below, entries } = section
  const own = below.at(-1) ?? title
  const others = othersAmong(topic, entries, known)
  const isAside = (topic === 'decisions' || topic === 'actions') && isBeside(section)
  return (isAside ? entries : others).map(each => {
    const text = wholeText(each)
    const { line } = each
    if (isNamedInBold(each) && each.value !== '') return { line, text }
    return own.kind === 'label'
      ? { line, text: `${own.text}\u00a0: ${text}` }
      : { heading: own.text, line, text }
  })
}

function othersAmong(
  topic: MinutesTopic,
  entries: readonly Entry[],
  known: Known,
): readonly Entry[] {
  if (topic === 'participants')
    return entries.filter(each => !isHeaderField(each) && !isAway(each) && !isPeople(each))
  if (topic === 'decisions')
    return entries.filter(each => isBesideDecisions(each, entries, known.speakers))
  if (topic === 'feedback') return readRound(entries, known.speakers).others
  if (topic === 'actions')
    return entries.filter(each => !isAction(each, known) && !isSaidBy(each, known))
  return topic === 'agenda' ? entries.filter(each => !isListed(each) && !isTimed(each)) : []
}

/** A sentence under the actions is none of them. */
export function isListed({ kind }: Entry): boolean {
  return kind !== 'paragraph'
}

export function isAction(each: Entry, known: Known): boolean {
  if (isSaidBy(each, known) || announcesNext(each)) return false
  return isListed(each) || isOwned(each, known.speakers) || isParted(each, known)
}

/** « Prochain comité : 14 avril, 9 h » says when, and leaves nothing to do. */
function announcesNext({ label = '', value = '', cells }: Entry): boolean {
  const isOfMeeting =
    /^(?:date (?:du|de la) )?prochaine?s? (?:copil|comites?|reunions?|points?|seances?|ateliers?|rendez vous|rdv|instances?|rencontres?)\b/
  return cells === undefined && /\d/.test(value) && isOfMeeting.test(bareWords(label))
}

/** « Anne : "On avance." », below the actions, says what she thought of the meeting. */
export function isSaidBy({ label = '', value = '', children }: Entry, known: Known): boolean {
  return (
    children.length === 0 &&
    /^["“«][^"“”«»]*["”»]\.?$/u.test(value) &&
    speakerOf(label, known.speakers) !== undefined
  )
}

/** « Points reportés », « Prochain comité » stand under « Décisions et actions », and are none. */
export function isBeside({ below }: Section<MinutesTopic>): boolean {
  const own = below.at(-1)
  return own !== undefined && besideDecisions.test(titleName(own.text))
}

const besideDecisions = pattern()`
  ^(?:
    (?:points?|sujets?|questions?) (?:
      reporte|ouvert|en suspens|en attente|a (?:suivre|traiter|eclaircir|revoir|trancher)
      |non |restant|divers
    )
    |reporte|en suspens|prochaine?s? |debut|fin\b|horaires?|informations?|rappels?|redig
    |diffusion
  )
`
