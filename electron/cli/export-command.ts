import { join } from 'node:path'
import { localToday } from '../../shared/domain/calendar.ts'
import type { ExportArguments } from './arguments.ts'
import { askedDocuments } from './asked-documents.ts'
import { documentsToExport } from './documents-to-export.ts'
import { makeFolder, writeBytes } from './files.ts'
import { type CommandHost, type ExitCode, Refusal } from './host.ts'
import { uniqueNames } from './unique-names.ts'

/** Writes the documents of a workspace and prints the path of each as soon as it is there. */
export async function exportDocuments(
  command: ExportArguments,
  host: CommandHost,
): Promise<ExitCode> {
  const workspace = await askedDocuments(command)
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
