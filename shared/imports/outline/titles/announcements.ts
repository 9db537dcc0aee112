import { type Entry, valuesOf } from '../entry.ts'
import { entryPiece, labelDepth, type Piece, titlePiece } from '../pieces.ts'
import { companyField, headerField, isFieldName } from '../topics/field-names.ts'
import { phaseField } from '../topics/phase-fields.ts'
import { topicsNamed } from '../topics/section-names.ts'
import { topicHinted } from '../topics/title-hints.ts'
import { isPhaseTitle } from './phase-title.ts'

/**
 * `**Honoraires :** 12 000 €` is a title with its text on the same line; so is `Budget : 12 000 €`
 * in a document without headings, where such lines are all the titles there are.
 */
export function withAnnouncements(pieces: readonly Piece[]): Piece[] {
  const headings = pieces.filter(piece => piece.kind === 'title' && piece.title.kind === 'heading')
  const isFlat = headings.length <= 1
  let title = ''
  return pieces.flatMap(piece => {
    if (piece.kind === 'title') title = piece.title.text
    if (piece.kind === 'title' || !announces(piece.entry, isFlat, title)) return [piece]
    const { label = '', line } = piece.entry
    title = label
    return [titlePiece(label, line, labelDepth, 'label'), ...valuesOf(piece.entry).map(entryPiece)]
  })
}

/** « Pourquoi ils appellent maintenant : … », « Comment on saura que c’est gagné : … ». */
function isQuestion(label: string): boolean {
  return (
    /^(?:pourquoi|comment|ce qui|ce qu[’'])\s?\S/i.test(label) && topicHinted(label) !== undefined
  )
}

function announces(
  { kind, label, value = '', markdown }: Entry,
  isFlat: boolean,
  title: string,
): boolean {
  if (kind !== 'paragraph' || label === undefined || value === '') return false
  if (isQuestion(label)) return true
  if (topicsNamed(label).length === 0) return false
  if (/^(?:\*\*|__)[^*_]+(?:\*\*|__)/.test(markdown)) return !isFieldName(label)
  if (!isFlat || (isPhaseTitle(title) && phaseField(label) !== undefined)) return false
  return headerField(label) === undefined && companyField(label) === undefined
}
