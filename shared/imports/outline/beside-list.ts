import { bareWords } from '../../french/bare-words.ts'
import { pattern } from '../../french/pattern.ts'
import { isPersonName, peopleIn } from '../header/person.ts'
import { isBelowItems, isProse, type List } from './below-items.ts'
import type { Entry } from './entry.ts'
import { isSaidBelowRows } from './explanations.ts'
import { isQuoteBelow, withSpeakers } from './quotes-below.ts'
import { type Left, left } from './reading.ts'
import type { Part } from './topics/routing.ts'
import type { Topic } from './topics/section-names.ts'

/** « *Les jours sont ceux de la formule 2.* », in italics below a list: none of its items. */
export function isAside(each: Entry, list: List): boolean {
  const { kind, markdown, label, text } = each
  const isInItalics =
    kind === 'paragraph' && /^(?:\*(?![*\s])[^*]+\*|_(?![_\s])[^_]+_)[.\s]*$/u.test(markdown.trim())
  const isWhole = /\.[*_]*$/.test(text) && text.split(/\s+/).length > fewestWords
  const isSaid = isWhole || (label === undefined && (isSentence(text) || !/\d/.test(text)))
  return isInItalics && isSaid && isBelowItems(each, list)
}

export function asidesLeft(parts: readonly Part[]): Left[] {
  return parts.flatMap(part =>
    part.entries.filter(each => isAside(each, part)).map(each => left(each, part)),
  )
}

/** « Les jours fériés ne sont pas travaillés. », below the list that it speaks of. */
export function isSentenceBelow(each: Entry, list: List): boolean {
  return isSentence(each.text) && isProseBelow(each, list)
}

export function isProseBelow(each: Entry, list: List): boolean {
  const { cells, children, label } = each
  const isBare = cells === undefined && children.length === 0 && label === undefined
  return isBare && isProse(each, list) && isBelowItems(each, list)
}

/** « Ces objectifs ont été validés en comité. »: said of the list above it. */
function isSaidOfList(each: Entry, part: Part): boolean {
  if (quoted.includes(part.topic) && isQuoteBelow(each, part)) return true
  if (teams.includes(part.topic)) return isSaidOfPeople(each, part)
  if (part.topic === 'risks' && isSaidBelowRows(each, part.entries)) return true
  return (
    lists.includes(part.topic) && isSentenceBelow(each, part) && ofList.test(bareWords(each.text))
  )
}

/** « Le chef d’atelier est là le mardi. », « Soit 34 jours au total. », « Penser à demander les accès. » */
function isSaidOfPeople(each: Entry, part: Part): boolean {
  const names = peopleIn(each.text).map(({ name }) => name)
  if (isSentenceBelow(each, part)) return names.every(name => !isPersonName(name))
  const words = each.text.split(/\s+/).length
  return words >= fewestInRemark && isProseBelow(each, part) && !names.some(isFullName)
}

const fewestInRemark = 4

/** « Anne Roy », « Paul de Brye ». */
function isFullName(name: string): boolean {
  return /^\p{Lu}\S+ (?:(?:de|du|des|le|la|van|von) |d[’'])?\p{Lu}/u.test(name)
}

/** The parts without what is said of their lists. */
export function withoutRemarks(parts: readonly Part[]): Part[] {
  return parts.map(part => ({
    ...part,
    entries: part.entries.filter(each => !isSaidOfList(each, part)),
  }))
}

export function remarksLeft(parts: readonly Part[]): Left[] {
  return parts.flatMap(part =>
    withSpeakers(part.entries.filter(each => isSaidOfList(each, part))).map(each =>
      left(each, part),
    ),
  )
}

const teams: readonly Topic[] = ['team', 'clientTeam', 'firmTeam']

const lists: readonly Topic[] = [
  'objectives',
  'secondaryObjectives',
  'kpis',
  'constraints',
  'risks',
  'successFactors',
]

const quoted: readonly Topic[] = [...lists, 'painPoints', 'situation', 'trigger', 'nextSteps']

const ofList =
  /^(?:ces|ils|elles|celles ci|ceux ci|tous|toutes|chacune?|(?:les|nos) (?:objectifs?|indicateurs?|kpis?|risques?|contraintes?|facteurs?|mesures?|valeurs?|chiffres?|cibles?)) /

function isSentence(text: string): boolean {
  const words = text.toLowerCase().replaceAll('’', "'")
  return words.split(/\s+/).length >= fewestWords && subject.test(words) && verb.test(words)
}

const fewestWords = 5

const subject = pattern('u')`
  ^(?:
    (?:
      l[ae]s?|ces?|cet(?:te)?|[nv]os|[nv]otre|leurs?|chaque|tou(?:s|te?s?)|aucune?|une?|des
      |nous|vous|je|on|ils?|elles?|en|à|hors|pendant|entre|du|sous|si
    )\s
    |[ljc]'
  )
`

const verb = pattern('u')`
  (?:\s|n'|s')(?:
    ne|est|suis|sommes|sont|restent?|sera|seront|étai(?:en)?t
    |(?:a|ont|avons)\s(?:pas|\p{L}+(?:é|[iu]|is|it)e?s?)|aur(?:a|ont)|peu(?:t|vent)
    |pourr(?:a|ont)|doi(?:t|vent)|devr(?:a|ont)|(?:se\s)?tien(?:t|nent)|correspond(?:ent)?
    |compren(?:d|nent)|inclu(?:t|ent)|vien(?:t|nent)|provien(?:t|nent)|font|se\s\p{L}+
    |supposent?|dépend(?:ent)?|enten(?:d|dent)|figurent?|\p{L}{4,}er(?:a|ont)
    |(?:[nv]ous|on|ils?|elles?)\s\p{L}{3,}
  )(?=[\s.,;:]|$)
  |(?:^|\s)n'\p{L}
`
