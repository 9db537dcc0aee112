import { bareWords } from '../../french/bare-words.ts'
import { type Announced, announcedIn, announcedTitle, isToCome, plainLines } from './announced.ts'
import { type DocumentSort, documentNamed, isContents, isStub } from './document-sort.ts'
import type { ImportedDocument } from './imported-document.ts'

/** A table of contents, or a title that stands for a document that is not there. */
export function isAnnouncement(text: string, sort: DocumentSort | undefined): boolean {
  if (isContents(text) || isToCome(text)) return true
  return isStub(text) && (sort !== undefined || /^\s*#/.test(text))
}

/** Its title, and the lines that tell what would have been there. */
export function stubDocument(text: string, sort: DocumentSort | undefined): ImportedDocument {
  const lines = plainLines(text).map((each, at) => ({ line: at + 1, text: each }))
  const [first, ...rest] = lines.filter(each => each.text !== '')
  const title = first?.text ?? 'Document'
  if (isToCome(text)) return documentToCome(title, rest, sort)
  const content = { kind: 'stub' as const, sort, title, text: textOf(rest) }
  const unrecognised = rest.map(each => ({ ...each, heading: title }))
  return { content, recognised: [], unrecognised, signature: [] }
}

type Line = { readonly line: number; readonly text: string }

/** Its title tells whose it is, what and when, and its text the rest. */
function documentToCome(
  own: string,
  lines: readonly Line[],
  sort: DocumentSort | undefined,
): ImportedDocument {
  const announced = announcedIn(lines.map(each => each.text))
  const title = announcedTitle(own, announced)
  const said = bareWords(title)
  const rest = lines.filter(
    each =>
      announced.fieldLines.get(each.text)?.every(value => said.includes(bareWords(value))) !== true,
  )
  const kind = sort ?? documentNamed(announced.kind ?? '')
  return {
    content: { kind: 'stub', sort: kind, isToCome: true, title, text: textOf(rest) },
    recognised: recognisedOf(announced),
    unrecognised: rest.map(each => ({ ...each, heading: title })),
    signature: [],
  }
}

function textOf(lines: readonly Line[]): string {
  return lines.map(each => each.text).join('\n')
}

function recognisedOf({ client, kind, when }: Announced) {
  const fields = { Client: client, Type: kind, 'Date prévue': when }
  return Object.entries(fields).flatMap(([label, value]) =>
    value === undefined ? [] : [{ label, count: 1 }],
  )
}
