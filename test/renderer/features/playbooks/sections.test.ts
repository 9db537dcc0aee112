import { expect, it } from 'vitest'
import { playbookSections } from '../../../../renderer/features/playbooks/editor/sections.ts'
import { runSections } from '../../../../renderer/features/playbooks/run/run-sections.ts'
import { playbookDocument } from '../../../../shared/documents/playbook.ts'
import { emptyFirm } from '../../../../shared/domain/firm/firm.ts'
import { builtInPlaybooks, playbookFrom } from '../../../../shared/domain/playbook/built-in.ts'
import { stepStates } from '../../../../shared/domain/playbook/progress.ts'
import { newRun } from '../../../../shared/domain/playbook/runs.ts'

const today = '2024-09-15'
const models = builtInPlaybooks.map(model => [model.title, model] as const)

it.each(models)('brings the preview to a heading that the document has: %s', (_, model) => {
  const playbook = playbookFrom(model, () => '00000000-0000-4000-8000-000000000001')
  const run = newRun({ id: '00000000-0000-4000-8000-000000000002', today })
  const sections = [...playbookSections, ...runSections(stepStates(playbook, run), true)]
  const { blocks } = playbookDocument({ playbook, firm: emptyFirm(), today })
  const headings = blocks.flatMap(block => (block.kind === 'heading' ? [block.text] : []))
  const sought = sections.flatMap(({ heading }) => heading ?? [])
  expect(sought.length).toBeGreaterThan(playbook.steps.length)
  expect(sought.filter(heading => !headings.some(text => text.startsWith(heading)))).toEqual([])
})
