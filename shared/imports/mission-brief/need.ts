import type { Mission } from '../../domain/mission/mission.ts'
import type { Entry } from '../outline/entry.ts'
import { partsAbout, textsOf } from '../outline/reading.ts'
import type { Part } from '../outline/topics/routing.ts'

/** Why the client asks: under « Problématique », a list tells the pains and paragraphs tell the situation. */
export function readNeed(
  parts: readonly Part[],
): Pick<Mission, 'situation' | 'trigger' | 'painPoints'> {
  const mixed = partsAbout(parts, 'problem')
  const only = (isKept: (each: Entry) => boolean) =>
    mixed.map(part => ({ ...part, entries: part.entries.filter(isKept) }))
  const told = only(({ kind }) => kind === 'paragraph')
  const listed = only(({ kind }) => kind !== 'paragraph')
  return {
    situation: textsOf([...partsAbout(parts, 'context', 'situation'), ...told]),
    trigger: textsOf(partsAbout(parts, 'trigger')),
    painPoints: textsOf([...partsAbout(parts, 'painPoints'), ...listed]),
  }
}
