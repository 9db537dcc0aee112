import { noBreakSpace } from '../../domain/french.ts'
import type { Block } from '../document-tree.ts'
import { resumeBlocks } from '../parts/resume.ts'
import type { ProposalSources } from '../proposal.ts'
import { referenceAnnex } from '../reference-sheet.ts'

/** Finished missions, then people, each on a page of its own and under a number. */
export function annexSection({ proposal, firm, references = [] }: ProposalSources): Block[] {
  const people = proposal.annexes.resumes.flatMap(
    id => firm.people.find(each => each.id === id) ?? [],
  )
  const annexes = [
    ...references.map(each => (title: string) => referenceAnnex(each, `${title} : référence`)),
    ...people.map(each => (title: string) => resumeBlocks(each, `${title} : CV`)),
  ]
  return annexes
    .filter(annex => annex('').length > 0)
    .flatMap((annex, index): Block[] => [
      { kind: 'pageBreak' },
      ...annex(`Annexe${noBreakSpace}${index + 1}`),
    ])
}
