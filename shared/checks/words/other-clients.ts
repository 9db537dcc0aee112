import type { Client } from '../../domain/client.ts'
import { folded } from '../../domain/folded.ts'
import type { Finding } from '../finding.ts'
import { around, type Said, saidIn } from '../said.ts'
import { documentsOf, placeIn, type Scene, type Told } from '../scene.ts'

/** A document names no other client of the firm, but as a reference. */
export function otherClients(scene: Scene): Finding[] {
  const clients = scene.workspace.clients.filter(
    ({ deletedAt, name }) => deletedAt === undefined && shortName(name).length > 3,
  )
  const names = clients.map(patternOf)
  if (names.length < 2) return []
  const anyName = new RegExp(`(?<![\\p{L}\\p{N}])(?:${names.join('|')})(?![\\p{L}\\p{N}])`, 'u')
  return documentsOf(scene).flatMap(told => {
    // Folded as a whole first: few documents name anybody else.
    if (
      !anyName.test(
        folded(
          saidIn(told)
            .map(({ text }) => text)
            .join(' '),
        ),
      )
    )
      return []
    const said = saidIn(told).filter(
      ({ path, words }) => path[0] !== 'references' && anyName.test(words),
    )
    if (said.length === 0) return []
    return clients
      .filter(other => isAnother(other, told))
      .flatMap(other => namings(told, said, other))
  })
}

function isAnother(other: Client, { client }: Told): boolean {
  if (client === undefined || other.id === client.id) return false
  const [one, two] = [shortName(other.name), shortName(client.name)]
  return !one.includes(two) && !two.includes(one)
}

function namings(told: Told, said: readonly Said[], other: Client): Finding[] {
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])${patternOf(other)}(?![\\p{L}\\p{N}])`, 'u')
  for (const { field, words, path } of said) {
    const match = pattern.exec(words)
    if (match !== null) {
      const quote = around(words, match.index, match[0].length)
      return [
        {
          code: 'other-client-named',
          severity: 'warning',
          place: placeIn(told, field, path, quote),
          message: `Un autre client, ${other.name}, est nommé dans ce document : « ${quote} ».`,
          stated: other.name,
        },
      ]
    }
  }
  return []
}

/** « Ateliers Brun » and « Atelier Brun » are one client; one word alone is kept to the letter. */
function patternOf({ name }: Client): string {
  const [first = '', ...others] = shortName(name).split(' ')
  if (others.length === 0) return escaped(first)
  return [`${escaped(first.replace(/(?<=.{3})s$/, ''))}s?`, ...others.map(escaped)].join(' ')
}

/** Without the legal form and the article, which nobody says. */
function shortName(name: string): string {
  return folded(name)
    .replace(/\b(sas|sarl|sasu|eurl|sa|sci|scop|industries|groupe|group)\b/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^(?:(?:les?|la) |l')(?=\S+ \S)/, '')
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}
