import type { Client } from '../../domain/client/client.ts'
import type { Note } from '../../domain/plan/plan.ts'
import { bareWords } from '../../french/bare-words.ts'
import { formatEuros } from '../../french/writing.ts'
import { clientMeant } from './client-meant.ts'

/**
 * What a document says of a client that is known to be otherwise: the client's sheet stays as it is, and
 * the document keeps its own words.
 */
export function toldOtherwise(clients: readonly Client[], told: Client): Note[] {
  const known = clientMeant(clients, told.name)
  if (known === undefined) return []
  const texts = [
    ...sectorTold(known, told),
    ...revenueTold(known, told),
    ...headcountTold(known, told),
    ...customersTold(known, told),
    ...profileTold(known, told),
  ]
  return texts.map(text => ({ heading: 'Fiche du client', text }))
}

function sectorTold(known: Client, { sector }: Client): string[] {
  if (sector === undefined || known.sector === undefined) return []
  return bareWords(sector) === bareWords(known.sector) ? [] : [`Secteur : ${sector}`]
}

function revenueTold(known: Client, { revenue }: Client): string[] {
  if (revenue === undefined || known.revenue === undefined) return []
  if (revenue.amount === known.revenue.amount && revenue.year === known.revenue.year) return []
  const label = revenue.year === undefined ? 'CA' : `CA ${revenue.year}`
  return [`${label} : ${formatEuros(revenue.amount)}`]
}

/** « 18 permanents et 45 saisonniers », which is told in the profile, is no other number than 63. */
function headcountTold(known: Client, { headcount, profile = [] }: Client): string[] {
  const isPart = profile.some(text => text.includes(`${headcount} permanents`))
  const isOther =
    headcount !== undefined && known.headcount !== undefined && headcount !== known.headcount
  return isOther && !isPart ? [`Effectif : ${headcount}`] : []
}

function customersTold(known: Client, { customers }: Client): string[] {
  if (customers === undefined || known.customers === undefined) return []
  return bareWords(customers) === bareWords(known.customers) ? [] : [`Clients : ${customers}`]
}

/** A profile that nobody knew is taken whole with the client. */
function profileTold(known: Client, { profile = [] }: Client): string[] {
  if (known.profile === undefined) return []
  const texts = new Set(known.profile.map(bareWords))
  return profile.filter(text => !texts.has(bareWords(text)))
}
