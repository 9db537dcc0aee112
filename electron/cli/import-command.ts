import { localToday } from '../../shared/domain/calendar/calendar.ts'
import { emptyWorkspace, type Workspace } from '../../shared/domain/workspace/workspace.ts'
import type { BudgetFile } from '../../shared/imports/budget/budget-file.ts'
import type { ImportedDocument } from '../../shared/imports/kinds/imported-document.ts'
import { clientNameIn, withClientName } from '../../shared/imports/kinds/told-document.ts'
import { likelyClient } from '../../shared/imports/plan/close-clients.ts'
import { mergeDocument } from '../../shared/imports/plan/merge-document.ts'
import type { ImportArguments } from './arguments.ts'
import { importBudget, withoutWorkspace } from './budget-import.ts'
import { fileReaders } from './file-reader.ts'
import type { CommandHost, ExitCode } from './host.ts'
import { readReport } from './import-report.ts'
import { readSources, sourcesAt } from './import-sources.ts'
import type { Read } from './read-file.ts'
import { readWorkspaceIfThere, workspaceText, writeWorkspace } from './workspace-file.ts'

/** Reads every file first, so that nothing is written when one of them cannot be opened. */
export async function importFiles(command: ImportArguments, host: CommandHost): Promise<ExitCode> {
  const known = command.into === undefined ? undefined : await readWorkspaceIfThere(command.into)
  const documents = await readDocuments(command, host)
  let state: Imported = { workspace: known ?? emptyWorkspace(), outcomes: [] }
  for (const each of inReadingOrder(documents)) state = merged(state, each, command, host)
  if (state.outcomes.every(outcome => outcome === 'refused')) return 2
  await deliver(state.workspace, command, host)
  return state.outcomes.every(outcome => outcome === 'whole') ? 0 : 1
}

type Imported = {
  readonly workspace: Workspace
  readonly outcomes: readonly ('whole' | 'partial' | 'refused')[]
}

async function readDocuments(command: ImportArguments, host: CommandHost): Promise<Read[]> {
  const readers = fileReaders({ newId: host.newId, today: localToday(host.now) }, host.threadFile)
  try {
    const sources = await Promise.all(command.files.map(path => sourcesAt(path, command.into)))
    return await readSources(sources.flat(), readers.readerFor)
  } finally {
    readers.close()
  }
}

/** Briefs first: the others belong to the missions that they tell; what is but announced is said of clients known by then. Budgets change what is there. */
function inReadingOrder(documents: readonly Read[]): Read[] {
  return documents.toSorted((one, other) => rankOf(one) - rankOf(other))
}

function rankOf({ read }: Read): number {
  if (read.kind === 'budget') return 3
  const kind = read.kind === 'document' ? read.document.content.kind : undefined
  return kind === 'brief' ? 0 : kind === 'stub' ? 2 : 1
}

function merged(
  state: Imported,
  { name, read, repaired }: Read,
  command: ImportArguments,
  host: CommandHost,
): Imported {
  switch (read.kind) {
    case 'refused':
      return refused(state, name, read.reason, host)
    case 'budget':
      return withBudget(state, name, read.file, command, host)
    case 'document': {
      const document = ofKnownClient(state.workspace, read.document)
      const result = mergeDocument(state.workspace, document, host.newId)
      const merge = { before: state.workspace, ...result }
      host.complain(readReport(name, document, merge, repaired))
      const outcome = read.document.unrecognised.length === 0 ? 'whole' : 'partial'
      return { workspace: result.workspace, outcomes: [...state.outcomes, outcome] }
    }
  }
}

function refused(state: Imported, name: string, reason: string, host: CommandHost): Imported {
  host.complain(`${name} : ${reason}\n`)
  return { ...state, outcomes: [...state.outcomes, 'refused'] }
}

function withBudget(
  state: Imported,
  name: string,
  file: BudgetFile,
  { into }: ImportArguments,
  host: CommandHost,
): Imported {
  if (into === undefined) return refused(state, name, withoutWorkspace, host)
  const making = { newId: host.newId, today: localToday(host.now) }
  const read = importBudget(name, file, state.workspace, making)
  if (read.kind === 'refused') return refused(state, name, read.reason, host)
  host.complain(read.report)
  const outcome = read.isWhole ? 'whole' : 'partial'
  return { workspace: read.workspace, outcomes: [...state.outcomes, outcome] }
}

/** Nobody is asked here: a shortened name is that of the only client it may mean. */
function ofKnownClient({ clients }: Workspace, document: ImportedDocument): ImportedDocument {
  const name = clientNameIn(document)
  const known = name === undefined ? undefined : likelyClient(clients, name)
  return known === undefined ? document : withClientName(document, known.name)
}

async function deliver(
  workspace: Workspace,
  { into }: ImportArguments,
  host: CommandHost,
): Promise<void> {
  if (into === undefined) {
    host.print(workspaceText(workspace))
    return
  }
  await writeWorkspace(into, workspace)
  host.complain(`Espace de travail enregistré : ${into}\n`)
}
