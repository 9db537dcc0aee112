import type { DocumentTree } from '../../../shared/documents/document-tree.ts'
import { textsOf } from '../../../shared/documents/tree-diff/block-content.ts'
import type { Firm } from '../../../shared/domain/firm/firm.ts'
import type { Mission } from '../../../shared/domain/mission/mission.ts'
import { type Clue, remainingClues } from '../../../shared/domain/reference/remaining-clues.ts'

/** What an anonymous page still lets its readers guess; the firm and its people are no secret. */
export function cluesIn({ cover, blocks }: DocumentTree, firm: Firm, mission: Mission): Clue[] {
  const team = [...firm.people, ...mission.team.firm].map(({ name }) => name)
  const facts = cover.facts.map(({ value }) => value)
  const texts = [cover.title, cover.subtitle ?? '', ...facts, ...blocks.flatMap(textsOf)]
  return remainingClues(texts, [firm.name, ...team])
}
