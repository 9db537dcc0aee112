import type { Workbook } from 'exceljs'
import { zipArchive } from '../zip-archive.ts'

/** The files of an Office archive: path and XML, in the order they are written. */
export type Parts = ReadonlyMap<string, string>

type Archive = { append(xml: string, options: { name: string }): void }
type Stage = (archive: Archive, model: unknown) => Promise<void> | void
type Stages = Record<(typeof stages)[number], Stage> & {
  prepareModel(model: unknown, options: object): void
}

/** What exceljs's own `write` goes through, in its order: shared strings come after the sheets. */
const stages = [
  'addContentTypes',
  'addOfficeRels',
  'addWorkbookRels',
  'addWorksheets',
  'addSharedStrings',
  'addThemes',
  'addStyles',
  'addApp',
  'addCore',
  'addWorkbook',
] as const

/**
 * Runs the stages one by one instead of `writeBuffer`, whose archive takes longer than all the
 * rest; exceljs does not type them. No pictures, drawings or tables: we write none.
 */
export async function partsOf(workbook: Workbook): Promise<Parts> {
  const writer = workbook.xlsx as unknown as Stages
  const { model } = workbook
  const parts = new Map<string, string>()
  const archive: Archive = { append: (xml, { name }) => void parts.set(name, xml) }
  writer.prepareModel(model, {})
  for (const stage of stages) await writer[stage](archive, model)
  return parts
}

/** Past this level a large workbook shrinks by 7 % more and takes twice as long to compress. */
const level = 3

export function zipped(parts: Parts): Uint8Array {
  const encoder = new TextEncoder()
  return zipArchive(
    [...parts].map(([path, xml]) => [path, encoder.encode(xml)] as const),
    level,
  )
}
