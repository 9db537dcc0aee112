import { join } from 'node:path'
import { localToday } from '../../shared/domain/calendar.ts'
import { parseDocuments, type WorkspaceDocuments } from '../../shared/domain/workspace-documents.ts'
import type { ExportArguments } from './arguments.ts'
import { documentsToExport } from './documents-to-export.ts'
import { makeFolder, readJson, writeBytes } from './files.ts'
import { type CommandHost, type ExitCode, Refusal } from './host.ts'
import { ofClient } from './of-client.ts'
import { uniqueNames } from './unique-names.ts'

/** Writes the documents of a workspace and prints the path of each as soon as it is there. */
export async function exportDocuments(
  command: ExportArguments,
  host: CommandHost,
): Promise<ExitCode> {
  const workspace = chosen(await readDocuments(command.workspace), command)
  const documents = documentsToExport(workspace, command.only, localToday(host.now))
  if (documents.length === 0)
    throw new Refusal('il n’y a rien à exporter dans cet espace de travail.')
  await makeFolder(command.out)
  const names = uniqueNames(documents.map(({ fileName }) => fileName))
  for (const [index, document] of documents.entries()) {
    const path = join(command.out, names[index] ?? document.fileName)
    await writeBytes(path, await document.bytes())
    host.print(`${path}\n`)
  }
  return 0
}

async function readDocuments(path: string): Promise<WorkspaceDocuments> {
  const parsed = parseDocuments(await readJson(path))
  if (parsed.kind === 'refused') throw new Refusal(`« ${path} » : ${parsed.reason}`)
  return parsed.content
}

function chosen(workspace: WorkspaceDocuments, { client }: ExportArguments): WorkspaceDocuments {
  return client === undefined ? workspace : ofClient(workspace, client)
}
