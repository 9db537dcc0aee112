import { markdownFile } from '../../documents/markdown-file.ts'
import { playbookDocument } from '../../documents/playbook.ts'
import type { Person } from '../../domain/firm/firm.ts'
import type { Playbook } from '../../domain/playbook/playbook.ts'
import { isKept } from '../../domain/workspace/kept.ts'
import type { Workspace } from '../../domain/workspace/workspace.ts'
import { bareWords } from '../../french/bare-words.ts'
import type { ImportedDocument } from '../kinds/imported-document.ts'
import { readPrintedPlaybook } from '../playbook/printed/playbook.ts'
import type { Rated } from '../playbook/rate-card.ts'
import { type EditRules, withEdits } from '../printed/edited-row.ts'
import { type MergedDocument, withRow } from './merged-row.ts'

type PlaybookContent = Extract<ImportedDocument['content'], { kind: 'playbook' }>

/** The workspace with a process in it; one of ours that stands there is changed where its text was. */
export function mergePlaybook(
  workspace: Workspace,
  content: PlaybookContent,
  newId: () => string,
  rules: EditRules,
): MergedDocument {
  const { playbook: told, isOurs } = content
  const nameOf = ({ title }: Playbook) => bareWords(title)
  const stored = workspace.playbooks.find(each => isKept(each) && nameOf(each) === nameOf(told))
  const printed = stored && isOurs === true ? printedNow(workspace, stored) : undefined
  if (stored === undefined || printed === undefined)
    return withRatesOf(withRow(workspace, 'playbooks', told, nameOf), content.rates ?? [], newId)
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

/** A process that was not there tells the prices that the firm's rate card has yet to know. */
function withRatesOf(
  merged: MergedDocument,
  rates: readonly Rated[],
  newId: () => string,
): MergedDocument {
  if (merged.outcome !== 'created' || rates.length === 0) return merged
  const { firm } = merged.workspace
  const people = rates.reduce((known, told) => withRate(known, told, newId), firm.people)
  return { ...merged, workspace: { ...merged.workspace, firm: { ...firm, people } } }
}

function withRate(people: Person[], told: Rated, newId: () => string): Person[] {
  const isTheirs = ({ name }: Person) => bareWords(name) === bareWords(told.name)
  if (!people.some(isTheirs)) return [...people, { id: newId(), ...told }]
  return people.map(each => (isTheirs(each) ? { ...told, ...each } : each))
}
