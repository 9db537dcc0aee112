import { folded } from '../../../french/folded.ts'
import { withoutCivility } from '../../../french/names/civilities.ts'
import type { RecordPlace } from '../../findings/finding.ts'
import { onceForEachRecord } from '../../reading/said.ts'
import { missionOf, type Told } from '../../scene/scene.ts'

/** Somebody whom a document lists on the client's side, by the whole name. */
export type ListedPerson = {
  readonly name: string
  /** The name as it is compared. */
  readonly words: string
  /** The part played and what stands beside it, folded. */
  readonly title: string
  readonly path: RecordPlace['path']
  /** The one whom the firm writes to. */
  readonly isContact: boolean
}

/** The team, the contact, the recipient, those present and those quoted, but for the firm's own. */
export function listedPeople(told: Told): ListedPerson[] {
  const own = new Set(ownPeople(told).map(nameWords))
  return allListed(told).filter(({ words }) => !own.has(words))
}

const allListed: (told: Told) => readonly ListedPerson[] = onceForEachRecord(told =>
  listsOf(told).filter(({ words }) => words.includes(' ')),
)

type Listing = {
  readonly name: string
  readonly role?: string | undefined
  readonly note?: string | undefined
}

function listsOf(told: Told): ListedPerson[] {
  switch (told.table) {
    case 'missions':
      return [
        ...listed(told.mission.team.client, ['team', 'client']),
        ...contact(told.mission.contact, ['contact']),
      ]
    case 'proposals':
      return contact(told.proposal.recipient, ['recipient'])
    case 'reports':
      return quoted(told.report.satisfaction.quotes, ['satisfaction', 'quotes'])
    case 'meetings':
      return [
        ...listed(told.meeting.participants, ['participants']),
        ...quoted(told.meeting.quotes, ['quotes']),
        ...quoted(told.meeting.feedback, ['feedback']),
      ]
    case 'clients':
      return told.sheet.contacts.flatMap((each, index) => contact(each, ['contacts', index]))
    default:
      return []
  }
}

function listed(people: readonly Listing[], path: RecordPlace['path']): ListedPerson[] {
  return people.map((each, index) => person(each, [...path, index]))
}

function contact(one: Listing | undefined, path: RecordPlace['path']): ListedPerson[] {
  return one === undefined ? [] : [{ ...person(one, path), isContact: true }]
}

/** « Anne Roy (Directrice, Verrerie Sallin) », « Anne Roy, 41 ans, chef d’équipe ». */
function quoted(
  quotes: readonly { readonly author?: string | undefined }[],
  path: RecordPlace['path'],
): ListedPerson[] {
  return quotes.flatMap(({ author = '' }, index) => {
    const [name = ''] = author.split(/ ?[(,–—]| - /, 1)
    const at = [...path, index, 'author']
    return name === '' ? [] : [person({ name, note: author.slice(name.length) }, at)]
  })
}

function person({ name, role = '', note = '' }: Listing, path: RecordPlace['path']): ListedPerson {
  const title = folded(`${role} ${note}`)
  return { name, words: nameWords(name), title, path, isContact: false }
}

function nameWords(name: string): string {
  return withoutCivility(folded(name)).trim()
}

function ownPeople(told: Told): string[] {
  const mission = missionOf(told)
  return [
    ...(mission?.team.firm ?? []).map(({ name }) => name),
    ...(mission?.author === undefined ? [] : [mission.author]),
    ...(told.table === 'reports' ? told.report.authors : []),
    ...(told.table === 'meetings' ? [told.meeting.facilitator ?? ''] : []),
  ]
}
