import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { editorSections } from '../../../../renderer/features/proposals/editor/sections.ts'
import { proposalDocument } from '../../../../shared/documents/proposal.ts'
import { Workspace } from '../../../../shared/domain/workspace.ts'

const sample: unknown = JSON.parse(readFileSync('resources/sample-workspace.json', 'utf8'))

it('brings the preview to a heading that the document has, in the document’s order', () => {
  const { firm, clients, proposals } = Workspace.parse(sample)
  const proposal = proposals.find(each => each.options.length > 1)
  const client = clients.find(each => each.id === proposal?.clientId)
  if (proposal === undefined || client === undefined) throw new Error('no sample proposal')
  const { blocks } = proposalDocument({ proposal, client, firm, today: '2024-09-15' })
  const headings = blocks.flatMap(block => (block.kind === 'heading' ? [block.text] : []))
  const places = editorSections.flatMap(({ heading }) =>
    heading === undefined ? [] : [headings.indexOf(heading)],
  )
  expect(places).not.toContain(-1)
  expect(places).toEqual(places.toSorted((a, b) => a - b))
})
