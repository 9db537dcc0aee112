import type { Note } from '../../domain/plan/plan.ts'
import type { Left } from '../outline/reading.ts'
import type { ImportedDocument } from './imported-document.ts'

type Content = ImportedDocument['content']

/** What no field took stays with the document, with the title it stood under. */
export function withNotes(content: Content, unkept: readonly Left[]): Content {
  const noted = <Row extends { notes?: Note[] | undefined }>(row: Row): Row =>
    unkept.length === 0
      ? row
      : { ...row, notes: [...(row.notes ?? []), ...unkept.map(({ line: _, ...note }) => note)] }
  switch (content.kind) {
    case 'brief':
      return { ...content, mission: noted(content.mission) }
    case 'monthly':
    case 'final':
      return { ...content, report: noted(content.report) }
    case 'minutes':
      return { ...content, meeting: noted(content.meeting) }
    case 'proposal':
      return { ...content, proposal: noted(content.proposal) }
    case 'reference': {
      const { reference } = content
      return { ...content, reference: { ...reference, mission: noted(reference.mission) } }
    }
    case 'playbook':
      return { ...content, playbook: noted(content.playbook) }
    default:
      return content
  }
}

/** The notes at the foot of its pages, listed after all the rest. */
export function withFootnotesTold(
  document: ImportedDocument,
  footnotes: readonly Left[],
): ImportedDocument {
  if (footnotes.length === 0) return document
  return {
    ...document,
    content: withNotes(document.content, footnotes),
    unrecognised: [...document.unrecognised, ...footnotes].toSorted((a, b) => a.line - b.line),
  }
}
