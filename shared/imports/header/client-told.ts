import type { Client } from '../../domain/client/client.ts'
import { readCompany } from '../mission-brief/company-sheet.ts'
import { headcountIn, pastIn } from '../mission-brief/company-words.ts'
import { partsAbout, textsOf } from '../outline/reading.ts'
import type { Part } from '../outline/topics/routing.ts'
import type { Header } from './header-fields.ts'
import { leadersTold, peopleTold } from './people-told.ts'
import { eachPersonOnce } from './same-person.ts'

/** Who the client is, by the lines before the first section and the parts about it. */
export function clientTold(
  name: string,
  { contact, otherContacts = [], about }: Header,
  parts: readonly Part[],
): Omit<Client, 'id'> {
  const sheet = readCompany(partsAbout(parts, 'company', 'history'))
  const told = contact === undefined ? [] : [contact, ...otherContacts]
  const context = textsOf(partsAbout(parts, 'context', 'situation'))
  const others = [
    ...peopleTold(textsOf(partsAbout(parts, 'company'))),
    ...leadersTold(context),
  ].filter(({ name: other }) => told.every(known => !known.name.includes(other)))
  const contacts = eachPersonOnce([...told, ...others])
  const profile = [...(about === undefined ? [] : [about]), ...(sheet.profile ?? [])]
  const counted = headcountIn(context)
  const past = sheet.history === undefined ? pastIn([...context, ...(sheet.profile ?? [])]) : []
  const headcount = sheet.headcount ?? counted
  return {
    name,
    ...sheet,
    ...(headcount !== undefined && { headcount }),
    ...(past.length > 0 && { history: past }),
    ...(profile.length > 0 && { profile }),
    contacts,
  }
}
