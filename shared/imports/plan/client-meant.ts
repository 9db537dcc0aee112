import type { Client } from '../../domain/client/client.ts'
import { isKept } from '../../domain/workspace/kept.ts'
import { bareWords } from '../../french/bare-words.ts'
import { clientAlone } from '../header/client-alone.ts'

/** The client that a name means: the same name, whatever its legal form is said to be. */
export function clientMeant(clients: readonly Client[], name: string): Client | undefined {
  const wanted = coreName(name)
  if (wanted === '') return undefined
  return clients.find(client => isKept(client) && coreName(client.name) === wanted)
}

/** A workspace names few clients, and each document of a set is compared with all of them. */
const coreNames = new Map<string, string>()
const mostNames = 5000

/** Its name as people mean it: « La Laiterie du Puy SAS » is « Laiterie du Puy », « Ateliers Brun » « Atelier Brun ». */
export function coreName(name: string): string {
  const known = coreNames.get(name)
  if (known !== undefined) return known
  if (coreNames.size >= mostNames) coreNames.clear()
  const core = withoutLegalForm(clientAlone(name).name)
  coreNames.set(name, core)
  return core
}

function withoutLegalForm(name: string): string {
  return bareWords(
    name
      .replace(/\([^)]*\)/g, ' ')
      .replace(/\b(?:\p{Lu}\.){2,}/gu, initials => initials.replaceAll('.', ''))
      .replace(/\s(?:&|et)\s/giu, ' '),
  )
    .replace(
      /\b(?:sas|sasu|sarl|sa|eurl|sci|snc|scop|scic|gie|spla?|seml?|epic|epcc|ei|industries|industrie|groupe|group|societe|ets|france)\b/g,
      ' ',
    )
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^(?:(?:les?|la) |l')(?=\S)/, '')
    .replace(/\bst(e?)\b/g, 'saint$1')
    .replace(/^(?:mairie|commune|municipalite) (?=d(?:e|u|es)\b|d')/, 'ville ')
    .replace(/^([a-z]{3,})s (?=\S)/, '$1 ')
    .replace(/(?<=\S) (?:de la |de l'|du |des |de |d')(?=\S)/g, ' ')
}
