import type { Client } from '../../../domain/client/client.ts'
import { folded } from '../../../french/folded.ts'
import { pattern } from '../../../french/pattern.ts'
import { groupedBy } from '../../../values/grouped-by.ts'
import type { Finding } from '../../findings/finding.ts'
import { wholeWords } from '../../reading/said.ts'
import { placeIn, type Scene, type Told, writingsOf } from '../../scene/scene.ts'
import { isOneGroup } from '../../words/named-on-purpose.ts'
import { shortName } from '../../words/other-clients.ts'
import { type ListedPerson, listedPeople } from './listed-people.ts'
import { timesIn } from './told-apart.ts'

/** « Chef de projet : Anne Roy » in the team of one client, where another one's director is Anne Roy. */
export function otherClientsPeople(scene: Scene): Finding[] {
  const { firm, clients } = scene.workspace
  if (clients.length < 2) return []
  const own = new Set(firm.people.map(({ name }) => folded(name)))
  const all = writingsOf(scene).flatMap(told =>
    listingsIn(told).filter(each => !own.has(each.words)),
  )
  return [...groupedBy(all, ({ words }) => words).values()].flatMap(same =>
    strangersAmong(same, scene),
  )
}

type Listing = ListedPerson & { readonly told: Told; readonly client: Client }

function listingsIn(told: Told): Listing[] {
  const { client } = told
  return client === undefined ? [] : listedPeople(told).map(each => ({ ...each, told, client }))
}

/** Of the one client who writes to them, or by whose name they are quoted; of the others, each once. */
function strangersAmong(same: readonly Listing[], scene: Scene): Finding[] {
  const byClient = groupedBy(same, ({ client }) => client.id)
  if (byClient.size < 2) return []
  const homes = [...byClient.values()].flatMap(each => each.find(isAtHome) ?? [])
  const [home, ...others] = homes
  if (home === undefined || others.length > 0) return []
  return [...byClient.values()].flatMap(listed => {
    const [first] = listed
    if (first === undefined || first.client.id === home.client.id) return []
    const isStranger = listed.every(each => !isTiedTo(each, home)) && isHardlyNamed(first, scene)
    return isStranger ? [finding(first, home)] : []
  })
}

function isAtHome({ isContact, title, client }: Listing): boolean {
  return isContact || title.includes(shortName(client.name))
}

/** Who is there for the other company, or works for several. */
function isTiedTo({ title, told, client }: Listing, home: Listing): boolean {
  const [own, other] = [client, home.client].map(({ name }) => shortName(name))
  if (own === undefined || other === undefined) return true
  if (own.includes(other) || other.includes(own)) return true
  if (title.includes(other) || beside.test(title)) return true
  return [told, home.told].some(each => isOneGroup(own, other, wholeWords(each)))
}

const beside = pattern()`
  \b(?:extern|prestataire|independant|consultant|freelance|interim|temps partage|partage|groupe|ancien
  |ex-|invite|temoin|partenaire|fournisseur|transition|conseil|expert|avocat|banqu|administrat)
`

/** Who is named in several documents, or again and again in one, is there, and may have a namesake. */
function isHardlyNamed({ words, client, told }: Listing, scene: Scene): boolean {
  const times = writingsOf(scene)
    .filter(each => each.client?.id === client.id && each.table !== 'clients')
    .map(each => ({ id: each.id, times: timesIn(wholeWords(each), words) }))
  return times.every(each => (each.id === told.id ? each.times < 3 : each.times === 0))
}

function finding({ name, told, path, client }: Listing, home: Listing): Finding {
  return {
    code: 'unknown-person',
    severity: 'warning',
    place: placeIn(told, fieldOf(path), path, name),
    against: placeIn(home.told, fieldOf(home.path), home.path, home.name),
    message: `${name} est de ${home.client.name}, et figure ici parmi les personnes de ${client.name}.`,
    stated: name,
  }
}

function fieldOf(path: ListedPerson['path']): string {
  return path.some(key => key === 'quotes' || key === 'feedback') ? 'Citation' : 'Équipe'
}
