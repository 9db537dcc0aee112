import { bareWords } from '../../french/bare-words.ts'
import { pattern } from '../../french/pattern.ts'
import { isPersonName, peopleIn } from '../header/person.ts'
import type { Entry } from './entry.ts'
import { type Left, left } from './reading.ts'
import type { Part } from './topics/routing.ts'
import type { Topic } from './topics/section-names.ts'

type List = { readonly entries: readonly Entry[] }

/** « *Les jours sont ceux de la formule 2.* », in italics below a list: none of its items. */
export function isAside(each: Entry, list: List): boolean {
  const { kind, markdown, label, text } = each
  const isInItalics =
    kind === 'paragraph' && /^(?:\*(?![*\s])[^*]+\*|_(?![_\s])[^_]+_)[.\s]*$/u.test(markdown.trim())
  const isSaid = isSentence(text) || !/\d/.test(text)
  return isInItalics && label === undefined && isSaid && isBelowItems(each, list)
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

/** The sentences of a paragraph stand on one line. */
function isProse(each: Entry, { entries }: List): boolean {
  return (
    each.kind === 'paragraph' ||
    entries.some(other => other !== each && other.line === each.line && other.kind !== 'row')
  )
}

function isBelowItems(each: Entry, list: List): boolean {
  return list.entries.some(other => other.line < each.line && !isProse(other, list))
}

/** « Ces objectifs ont été validés en comité. »: said of the list above it. */
function isSaidOfList(each: Entry, part: Part): boolean {
  if (teams.includes(part.topic)) return isSaidOfPeople(each, part)
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
    part.entries.filter(each => isSaidOfList(each, part)).map(each => left(each, part)),
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
