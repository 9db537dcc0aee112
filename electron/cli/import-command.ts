import { localToday } from '../../shared/domain/calendar/calendar.ts'
import { emptyWorkspace, type Workspace } from '../../shared/domain/workspace/workspace.ts'
import type { ImportedDocument } from '../../shared/imports/kinds/imported-document.ts'
import { clientNameIn, withClientName } from '../../shared/imports/kinds/told-document.ts'
import { likelyClient } from '../../shared/imports/plan/close-clients.ts'
import { mergeDocument } from '../../shared/imports/plan/merge-document.ts'
import type { ImportArguments } from './arguments.ts'
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
  let workspace = known ?? emptyWorkspace()
  for (const each of inReadingOrder(documents)) workspace = merged(workspace, each, host)
  if (documents.every(({ read }) => read.kind === 'refused')) return 2
  await deliver(workspace, command, host)
  return documents.every(isWhole) ? 0 : 1
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

/** Briefs first: the others belong to the missions that they tell; what is but announced is said of clients known by then. */
function inReadingOrder(documents: readonly Read[]): Read[] {
  return documents.toSorted((one, other) => rankOf(one) - rankOf(other))
}

function rankOf({ read }: Read): number {
  const kind = read.kind === 'document' ? read.document.content.kind : undefined
  return kind === 'brief' ? 0 : kind === 'stub' ? 2 : 1
}

function merged(
  workspace: Workspace,
  { name, read, repaired }: Read,
  host: CommandHost,
): Workspace {
  if (read.kind === 'refused') {
    host.complain(`${name} : ${read.reason}\n`)
    return workspace
  }
  const document = ofKnownClient(workspace, read.document)
  const result = mergeDocument(workspace, document, host.newId)
  host.complain(readReport(name, document, { before: workspace, ...result }, repaired))
  return result.workspace
}

/** Nobody is asked here: a shortened name is that of the only client it may mean. */
function ofKnownClient({ clients }: Workspace, document: ImportedDocument): ImportedDocument {
  const name = clientNameIn(document)
  const known = name === undefined ? undefined : likelyClient(clients, name)
  return known === undefined ? document : withClientName(document, known.name)
}

function isWhole({ read }: Read): boolean {
  return read.kind === 'document' && read.document.unrecognised.length === 0
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
