import type { Firm, Person } from '../../../domain/firm/firm.ts'
import type { Proposal } from '../../../domain/proposal/proposal.ts'
import type { Workspace } from '../../../domain/workspace/workspace.ts'
import { bareWords } from '../../../french/bare-words.ts'
import { keepsAbsent } from '../../printed/edited-row.ts'
import { mergeReference, missionTold } from '../../reference/merge-reference.ts'
import type { ToldFirm } from '../letter/told-firm.ts'
import type { OfferContent } from '../merge-offer.ts'

type Surrounded = { readonly workspace: Workspace; readonly proposal: OfferContent['proposal'] }

/** What one of our proposals tells beside the offer: who made it, and the missions in its annexes. */
export function withPrintedSurroundings(
  workspace: Workspace,
  { proposal, firm, annexed = [] }: OfferContent,
  newId: () => string,
): Surrounded {
  if (firm === undefined) return { workspace, proposal }
  const staffed = { ...workspace, firm: withFirm(workspace.firm, firm) }
  const told = annexed.reduce(
    (each, reference) =>
      missionTold(each, reference) === undefined
        ? mergeReference(each, reference, newId, keepsAbsent).workspace
        : each,
    staffed,
  )
  return {
    workspace: told,
    proposal: { ...proposal, annexes: annexesIn(told, proposal, { firm, annexed }) },
  }
}

/** A firm that is known already says itself what it is; people it has not yet are its own. */
function withFirm(known: Firm, { people, ...told }: ToldFirm): Firm {
  const added = people.filter(each => personIn(known, each.name) === undefined)
  const own = known.name === '' ? { ...known, ...told } : known
  return added.length === 0 && own === known
    ? known
    : { ...own, people: [...known.people, ...added] }
}

function personIn(firm: Firm, name: string): Person | undefined {
  return firm.people.find(each => bareWords(each.name) === bareWords(name))
}

/** By the ids that missions and people have in the workspace. */
function annexesIn(
  workspace: Workspace,
  { annexes }: OfferContent['proposal'],
  { firm, annexed }: Required<Pick<OfferContent, 'firm' | 'annexed'>>,
): Proposal['annexes'] {
  return {
    references: annexes.references.flatMap((each, index) => {
      const reference = annexed[index]
      const mission = reference && missionTold(workspace, reference)
      return mission === undefined ? [] : [{ ...each, missionId: mission.id }]
    }),
    resumes: annexes.resumes.flatMap(id => {
      const name = firm.people.find(each => each.id === id)?.name ?? ''
      return personIn(workspace.firm, name)?.id ?? []
    }),
  }
}
