import type { Client } from '../../domain/client/client.ts'
import { isKept } from '../../domain/workspace/kept.ts'
import { folded } from '../../french/folded.ts'
import { capital, letter } from '../../french/letters.ts'
import { groupedBy } from '../../values/grouped-by.ts'
import { matchesIn } from '../../values/matches-in.ts'
import type { Finding } from '../findings/finding.ts'
import { around, type Said, saidLike } from '../reading/said.ts'
import { peopleToldIn } from '../reading/told-people.ts'
import { documentsOf, type Scene, type Told } from '../scene/scene.ts'
import { otherClient, shortName } from './other-clients.ts'

/** « L’équipe Lacoste », « chez Lacoste »: a client by the one word that is its own. */
export function clientSurnames(scene: Scene): Finding[] {
  const clients = clientsBySurname(scene.workspace.clients)
  if (clients.size < 2) return []
  return documentsOf(scene).flatMap(told => {
    const seen = new Set<string>()
    return saidLike(told, rough).flatMap(said =>
      namedIn(said).flatMap(({ name, quote }) => {
        const surname = folded(name)
        const client = clients.get(surname)
        if (client === undefined || seen.has(surname) || isTheirs(surname, client, told)) return []
        seen.add(surname)
        return [otherClient(told, said, client, quote)]
      }),
    )
  })
}

const rough =
  /(?:\b(?:chez|direction|soci[ée]t[ée]|client)|quipes?|\bc.{1,2}t.{1,2}) [A-Z\u00c0-\u00de]/
const surname = new RegExp(
  `(?:\\b[Cc]hez|[Éé]quipes?|\\b[Dd]irection|\\b[Ss]ociété|\\b[Cc]lient|\\b[Cc]ôté) ([${capital}][${letter}’'-]{3,})`,
  'g',
)

function namedIn({ text }: Said): { readonly name: string; readonly quote: string }[] {
  return matchesIn(text, surname).map(match => {
    const [words, name = ''] = match
    return { name, quote: around(text, match.index, words.length) }
  })
}

/** Names of two words or more, without their first: « Menuiserie Lacoste ». Two clients may not share it. */
function clientsBySurname(clients: readonly Client[]): ReadonlyMap<string, Client> {
  const named = clients
    .filter(isKept)
    .map(client => ({ client, words: shortName(client.name).split(' ') }))
    .filter(({ words }) => words.length === 2)
  const groups = groupedBy(named, ({ words }) => words[1] ?? '')
  return new Map(
    [...groups].flatMap(([name, [first, ...others]]) =>
      first === undefined || others.length > 0 ? [] : [[name, first.client] as const],
    ),
  )
}

/** Its own document, or somebody of that name. */
function isTheirs(surname: string, { id }: Client, told: Told): boolean {
  const { client } = told
  if (client === undefined || client.id === id) return true
  if (folded(client.name).includes(surname)) return true
  return peopleToldIn(told).some(({ name }) =>
    folded(name)
      .split(/[ '’-]/)
      .includes(surname),
  )
}
