import { basename } from 'node:path'
import { localToday } from '../../shared/domain/calendar.ts'
import { emptyWorkspace, type Workspace } from '../../shared/domain/workspace.ts'
import { type BriefImport, importBrief } from '../../shared/imports/brief.ts'
import { decodeText } from '../../shared/imports/decode-text.ts'
import { documentsIn } from '../../shared/imports/documents.ts'
import { mergeBrief } from '../../shared/imports/merge-brief.ts'
import type { ImportArguments } from './arguments.ts'
import { readBytes } from './files.ts'
import type { CommandHost, ExitCode } from './host.ts'
import { readReport } from './import-report.ts'
import { readWorkspaceIfThere, workspaceText, writeWorkspace } from './workspace-file.ts'

type Read = { readonly name: string; readonly document: BriefImport; readonly repaired: boolean }

/** Reads every file first, so that nothing is written when one of them cannot be opened. */
export async function importFiles(command: ImportArguments, host: CommandHost): Promise<ExitCode> {
  const known = command.into === undefined ? undefined : await readWorkspaceIfThere(command.into)
  const documents: Read[] = []
  for (const file of command.files)
    documents.push(...documentsOf(basename(file), await readBytes(file), host))
  let workspace = known ?? emptyWorkspace()
  for (const read of documents) workspace = merged(workspace, read, host)
  const briefs = documents.filter(({ document }) => document.kind === 'brief')
  if (briefs.length === 0) return 2
  await deliver(workspace, command, host)
  return documents.every(isWhole) ? 0 : 1
}

function documentsOf(name: string, bytes: Uint8Array, host: CommandHost): Read[] {
  const decoded = decodeText(bytes)
  if (decoded.kind === 'refused') return [{ name, document: decoded, repaired: false }]
  const texts = documentsIn(decoded.text)
  const surroundings = { newId: host.newId, today: localToday(host.now) }
  return texts.map((text, index) => ({
    name: texts.length === 1 ? name : `${name}, document ${index + 1}`,
    document: importBrief(text, surroundings),
    repaired: decoded.repaired,
  }))
}

function merged(
  workspace: Workspace,
  { name, document, repaired }: Read,
  host: CommandHost,
): Workspace {
  if (document.kind === 'refused') {
    host.complain(`${name} : ${document.reason}\n`)
    return workspace
  }
  const outcome = mergeBrief(workspace, document)
  host.complain(readReport(name, document, outcome, repaired))
  return outcome.workspace
}

function isWhole({ document }: Read): boolean {
  return document.kind === 'brief' && document.unrecognised.length === 0
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
