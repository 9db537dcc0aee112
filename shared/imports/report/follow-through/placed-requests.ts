import { bareWords } from '../../../french/bare-words.ts'
import { pattern } from '../../../french/pattern.ts'
import type { Entry, Group } from '../../outline/entry.ts'
import type { Section } from '../../outline/sections.ts'
import type { ReportTopic } from '../section-names.ts'

type Parts = {
  readonly sections: readonly Section<ReportTopic>[]
  readonly unknown: readonly Group[]
}

/** « Demande n° 1 (7 mai) : … » and the « Réponse : … » below it are requests, wherever they stand. */
export function withRequestsPlaced({ sections, unknown }: Parts): Parts {
  const placed = sections.flatMap(withOwnRequests)
  const others: Group[] = []
  for (const group of unknown) {
    const title = group.titles.at(-1)
    const asked = title === undefined ? [] : requestsAmong(group.entries)
    if (title === undefined || asked.length === 0) others.push(group)
    else {
      placed.push({ topic: 'requests', title, below: [], entries: asked })
      const rest = group.entries.filter(each => !asked.includes(each))
      if (rest.length > 0) others.push({ ...group, entries: rest })
    }
  }
  return { sections: placed, unknown: others }
}

function withOwnRequests(section: Section<ReportTopic>): Section<ReportTopic>[] {
  if (section.topic === 'requests') return [section]
  const own = section.below.at(-1)
  if (section.topic === 'satisfaction' && own !== undefined && listsRequests(own.text))
    return [{ ...section, topic: 'requests', below: [] }]
  const asked = requestsAmong(section.entries)
  if (asked.length === 0) return [section]
  const entries = section.entries.filter(each => !asked.includes(each))
  return [
    { ...section, entries },
    { ...section, topic: 'requests', below: [], entries: asked },
  ]
}

/** Each request that is named as one, and the answer right below it. */
function requestsAmong(entries: readonly Entry[]): Entry[] {
  return entries.filter((each, index) => {
    const before = entries[index - 1]
    return isRequest(each) || (before !== undefined && isRequest(before) && isAnswer(each))
  })
}

function isRequest({ label = '', value = '', cells }: Entry): boolean {
  return cells === undefined && value !== '' && requestName.test(bareWords(label))
}

function isAnswer({ label = '', cells }: Entry): boolean {
  return cells === undefined && /^(?:notre )?reponse\b/.test(bareWords(label))
}

/** « Demande n° 2 (3 avril) », « Demande du 20 octobre »; « Demande en eau » is none. */
const requestName = pattern()`
  ^(?:demande|question|requete|sollicitation)
  (?: (?:de |d')?(?:[a-z]+ ){0,3}?(?:n|no|numero|#)? ?\d+\b| (?:du|le) \d{1,2}(?:er)? [a-z]+| (?:du client|ponctuelle|nouvelle|recue|complementaire))
  (?: .*)?$
`

/** « Demandes », « Demandes du client », over them. */
function listsRequests(title: string): boolean {
  return /^(?:(?:les |vos |nouvelles )?demandes|questions (?:posees|recues))(?: (?:du client|client|recues|en cours|ponctuelles|et reponses))*$/.test(
    bareWords(title),
  )
}
