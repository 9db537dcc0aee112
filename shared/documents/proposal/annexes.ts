import { noBreakSpace } from '../../french/writing.ts'
import { section } from '../blocks.ts'
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
    ...references.map(each => (title: string) => referenceAnnex(each, `${title} – Référence`)),
    ...people.map(each => (title: string) => resumeBlocks(each, `${title} – CV`)),
  ].filter(annex => annex('').length > 0)
  const pages = annexes.flatMap((annex, index): Block[] => [
    ...(index === 0 ? [] : [{ kind: 'pageBreak' } as const]),
    ...annex(`Annexe${noBreakSpace}${index + 1}`),
  ])
  return pages.length === 0 ? [] : [{ kind: 'pageBreak' }, ...section(1, 'Annexes', pages)]
}
