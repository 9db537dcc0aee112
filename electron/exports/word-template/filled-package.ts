import type { Document } from 'slimdom'
import type { FieldValues } from '../../../shared/domain/template/fields.ts'
import { fillFields } from './filled-fields.ts'
import type { PackageWriter } from './package-writer.ts'
import { type Parts, relationshipsOf } from './relationships.ts'
import { ns, parsePart, partBytes, wordElements } from './word-xml.ts'

/** The parts beside the document itself in which a person writes. */
export function writtenParts(parts: Parts, main: string): { path: string; kind: string }[] {
  return relationshipsOf(parts, main)
    .filter(({ kind }) => /^(header|footer|footnotes|endnotes)$/.test(kind))
    .map(({ target, kind }) => ({ path: target, kind }))
}

/** Fills every field of a template, and leaves Word nothing to ask about as it opens the result. */
export function fillPackage(
  writer: PackageWriter,
  { main, document }: { readonly main: string; readonly document: Document },
  values: FieldValues,
): void {
  fillFields(document, values)
  withoutPrompts(document)
  for (const { path } of writtenParts(writer.parts, main)) {
    edit(writer, path, part => {
      fillFields(part, values)
      withoutPrompts(part)
    })
  }
  const settings = relationshipsOf(writer.parts, main).find(({ kind }) => kind === 'settings')
  if (settings !== undefined) {
    edit(writer, settings.target, part => {
      for (const name of ['updateFields', 'trackRevisions', 'mailMerge']) {
        for (const each of wordElements(part, name)) each.remove()
      }
    })
  }
}

/** A field marked as out of date makes Word ask whether to update it. */
function withoutPrompts(part: Document): void {
  for (const name of ['fldChar', 'fldSimple']) {
    for (const field of wordElements(part, name)) {
      field.removeAttributeNS(ns.w, 'dirty')
    }
  }
}

function edit(writer: PackageWriter, path: string, change: (part: Document) => void): void {
  const content = writer.parts.get(path)
  if (content === undefined) return
  const part = parsePart(content)
  change(part)
  writer.put(path, partBytes(part))
}
