import type { Client } from '../domain/client.ts'
import { folded } from './folded.ts'

/** The client that a name means: the same name, whatever its legal form is said to be. */
export function clientMeant(clients: readonly Client[], name: string): Client | undefined {
  const wanted = coreName(name)
  if (wanted === '') return undefined
  return clients.find(client => client.deletedAt === undefined && coreName(client.name) === wanted)
}

/** Its name without the legal form, and what stands within parentheses. */
export function coreName(name: string): string {
  return folded(name.replace(/\([^)]*\)/g, ' '))
    .replace(
      /\b(?:sas|sasu|sarl|sa|eurl|sci|snc|scop|scic|gie|ei|industries|industrie|groupe|group|societe|ets|france)\b/g,
      ' ',
    )
    .replace(/\s+/g, ' ')
    .trim()
}
