import { join } from 'node:path'
import { localToday } from '../../shared/domain/calendar/calendar.ts'
import type { ExportArguments } from './arguments.ts'
import { askedDocuments } from './asked-documents.ts'
import { type DocumentKind, deliveryKinds, framingKinds } from './document-kinds.ts'
import { type AnnexRows, documentsToExport } from './documents-to-export.ts'
import { type ExportedDocument, filesOf } from './exported-document.ts'
import { makeFolder, readJson, writeBytes } from './files.ts'
import { type CommandHost, type ExitCode, Refusal } from './host.ts'
import { uniqueNames } from './unique-names.ts'

/** Writes the documents of a workspace and prints the path of each as soon as it is there. */
export async function exportDocuments(
  command: ExportArguments,
  host: CommandHost,
): Promise<ExitCode> {
  const documents = await exportedDocuments(command, localToday(host.now))
  const files = documents.flatMap(document => filesOf(document, command.formats))
  if (files.length === 0) throw new Refusal('il n’y a rien à exporter dans cet espace de travail.')
  await makeFolder(command.out)
  const names = uniqueNames(files.map(({ fileName }) => fileName))
  for (const [index, file] of files.entries()) {
    const path = join(command.out, names[index] ?? file.fileName)
    await writeBytes(path, await file.bytes())
    host.print(`${path}\n`)
  }
  return 0
}

/** Those made of the whole workspace are not even loaded where none is asked for. */
export async function exportedDocuments(
  command: ExportArguments,
  today: string,
): Promise<ExportedDocument[]> {
  const asks = (kinds: readonly DocumentKind[]) => kinds.some(kind => command.only.includes(kind))
  const framing = asks(framingKinds) ? await framingDocuments(command, today) : []
  if (!asks(deliveryKinds)) return framing
  const { deliveryDocuments } = await import('./delivery-documents.ts')
  return [...framing, ...(await deliveryDocuments(command, today))]
}

async function framingDocuments(
  command: ExportArguments,
  today: string,
): Promise<ExportedDocument[]> {
  const content = await readJson(command.workspace)
  const annexRows: AnnexRows = async proposal => {
    const { annexedRows } = await import('./annexed-rows.ts')
    return annexedRows(content, command.workspace, proposal)
  }
  return documentsToExport(askedDocuments(content, command), command.only, today, annexRows)
}
