import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { editorSections } from '../../../../renderer/features/proposals/editor/sections.ts'
import { annexedReferences } from '../../../../shared/documents/annexed-references.ts'
import { proposalDocument } from '../../../../shared/documents/proposal.ts'
import { Workspace } from '../../../../shared/domain/workspace/workspace.ts'

const sample: unknown = JSON.parse(readFileSync('resources/sample-workspace.json', 'utf8'))

it('brings the preview to a heading that the document has, in the document’s order', () => {
  const rows = Workspace.parse(sample)
  const { firm, clients, proposals, missions } = rows
  const offer = proposals.find(each => each.options.length > 1)
  const client = clients.find(each => each.id === offer?.clientId)
  const [mission] = missions
  if (offer === undefined || client === undefined || mission === undefined) {
    throw new Error('no sample proposal')
  }
  const today = '2024-09-15'
  const proposal = { ...offer, annexes: { references: [{ missionId: mission.id }], resumes: [] } }
  const references = annexedReferences(proposal, { ...rows, today })
  const { blocks } = proposalDocument({ proposal, client, firm, today, references })
  const headings = blocks.flatMap(block => (block.kind === 'heading' ? [block.text] : []))
  const places = editorSections.flatMap(({ heading }) =>
    heading === undefined ? [] : [headings.findIndex(text => text.startsWith(heading))],
  )
  expect(places).not.toContain(-1)
  expect(places).toEqual(places.toSorted((a, b) => a - b))
})
