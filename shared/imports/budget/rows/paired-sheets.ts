import type { ReadSheet, ReadWorkbook } from '../workbook/read-workbook.ts'
import { withHeadingsRestored } from './renamed-headings.ts'
import { knownRows, readSheet, type SheetReading, textsOf } from './table-rows.ts'

/** A sheet as it left and as it came back. */
export type SheetPair = { readonly was: SheetReading; readonly is: SheetReading }

export type PairedSheets = {
  readonly pairs: readonly SheetPair[]
  readonly added: readonly ReadSheet[]
  readonly missing: readonly string[]
}

/** The sheets of both by their names; a renamed one by the rows that it still has. */
export function pairedSheets(was: ReadWorkbook, is: ReadWorkbook): PairedSheets {
  const free = new Set(is.sheets)
  const found = new Map<ReadSheet, ReadSheet>()
  const pair = (sheet: ReadSheet, other: ReadSheet | undefined) => {
    if (other === undefined) return
    found.set(sheet, other)
    free.delete(other)
  }
  for (const sheet of was.sheets)
    pair(
      sheet,
      [...free].find(({ name }) => name === sheet.name),
    )
  for (const sheet of was.sheets) if (!found.has(sheet)) pair(sheet, likest(sheet, [...free]))
  return {
    pairs: [...found].map(([sheet, other]) => readPair(sheet, other)),
    added: [...free],
    missing: was.sheets.filter(sheet => !found.has(sheet)).map(({ name }) => name),
  }
}

function readPair(sheet: ReadSheet, other: ReadSheet): SheetPair {
  const was = readSheet(sheet)
  return { was, is: readSheet(withHeadingsRestored(other, was), knownRows(was)) }
}

/** The sheet that says again at least a third of what this one says in words. */
function likest(sheet: ReadSheet, others: readonly ReadSheet[]): ReadSheet | undefined {
  const told = new Set(sheet.rows.map(textsOf).filter(Boolean))
  const scores = others.map(other => {
    const same = new Set(other.rows.map(textsOf).filter(words => told.has(words)))
    return { other, share: same.size / Math.max(1, told.size) }
  })
  const [best] = scores.toSorted((one, another) => another.share - one.share)
  return best !== undefined && best.share >= 1 / 3 ? best.other : undefined
}
