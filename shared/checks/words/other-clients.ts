import type { Client } from '../../domain/client.ts'
import { folded } from '../../domain/folded.ts'
import type { Finding } from '../finding.ts'
import { around, saidIn } from '../said.ts'
import { documentsOf, placeIn, type Scene, type Told } from '../scene.ts'

/** A document names no other client of the firm, but as a reference. */
export function otherClients(scene: Scene): Finding[] {
  return documentsOf(scene).flatMap(told =>
    scene.workspace.clients
      .filter(other => other.deletedAt === undefined && isAnother(other, told))
      .flatMap(other => namings(told, other)),
  )
}

function isAnother(other: Client, { client }: Told): boolean {
  if (client === undefined || other.id === client.id) return false
  const [one, two] = [shortName(other.name), shortName(client.name)]
  return one.length > 3 && !one.includes(two) && !two.includes(one)
}

function namings(told: Told, other: Client): Finding[] {
  const name = shortName(other.name)
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])${escaped(name)}(?![\\p{L}\\p{N}])`, 'u')
  for (const { field, words, path } of saidIn(told)) {
    const match = path[0] === 'references' ? null : pattern.exec(words)
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

/** Without the legal form, which nobody says. */
function shortName(name: string): string {
  return folded(name)
    .replace(/\b(sas|sarl|sasu|eurl|sa|sci|scop|industries|groupe|group)\b/g, '')
    .replace(/\s+/g, ' ')
    .trim()
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}
