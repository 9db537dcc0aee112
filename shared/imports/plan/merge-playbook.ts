import { markdownFile } from '../../documents/markdown-file.ts'
import { playbookDocument } from '../../documents/playbook.ts'
import type { Playbook } from '../../domain/playbook/playbook.ts'
import { isKept } from '../../domain/workspace/kept.ts'
import type { Workspace } from '../../domain/workspace/workspace.ts'
import { bareWords } from '../../french/bare-words.ts'
import type { ImportedDocument } from '../kinds/imported-document.ts'
import { readPrintedPlaybook } from '../playbook/printed/playbook.ts'
import { type EditRules, withEdits } from '../printed/edited-row.ts'
import { type MergedDocument, withRow } from './merged-row.ts'

type PlaybookContent = Extract<ImportedDocument['content'], { kind: 'playbook' }>

/** The workspace with a process in it; one of ours that stands there is changed where its text was. */
export function mergePlaybook(
  workspace: Workspace,
  content: PlaybookContent,
  rules: EditRules,
): MergedDocument {
  const { playbook: told, isOurs } = content
  const nameOf = ({ title }: Playbook) => bareWords(title)
  const stored = workspace.playbooks.find(each => isKept(each) && nameOf(each) === nameOf(told))
  const printed = stored && isOurs === true ? printedNow(workspace, stored) : undefined
  if (stored === undefined || printed === undefined)
    return withRow(workspace, 'playbooks', told, nameOf)
  const edited = withEdits(stored, withoutRuns(printed), withoutRuns(told), rules)
  const place = { table: 'playbooks', id: stored.id } as const
  if (edited === stored) return { workspace, outcome: 'known', edited: place }
  const playbooks = workspace.playbooks.map(each => (each === stored ? edited : each))
  return { workspace: { ...workspace, playbooks }, outcome: 'completed', edited: place }
}

function printedNow({ firm }: Workspace, playbook: Playbook): Playbook | undefined {
  const text = markdownFile(playbookDocument({ playbook, firm, today: '2000-01-01' }))
  return readPrintedPlaybook(text, () => 'printed')
}

/** The times it was followed are told by documents of their own, which tell no kind. */
function withoutRuns({ runs, kind, ...told }: Playbook) {
  return runs.length > 0 ? told : { ...told, kind }
}
