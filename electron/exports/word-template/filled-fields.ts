import type { Document, Element } from 'slimdom'
import { type FieldValues, isBlockField } from '../../../shared/domain/template/fields.ts'
import { fieldsIn } from '../../../shared/domain/template/text.ts'
import { joinedText, paragraphsOf, replaceText, textPieces } from './paragraph-text.ts'
import { isWord, wordChild } from './word-xml.ts'

/** Writes the values of the fields of a part; a field without a value leaves nothing behind. */
export function fillFields(part: Document, values: FieldValues): void {
  for (const paragraph of paragraphsOf(part)) fillParagraph(paragraph, values)
}

function fillParagraph(paragraph: Element, values: FieldValues): void {
  const pieces = textPieces(paragraph)
  const fields = fieldsIn(joinedText(pieces)).flatMap(({ name, ...place }) =>
    name === undefined || isBlockField(name) ? [] : [{ name, ...place }],
  )
  if (fields.length === 0) return
  for (const { name, ...place } of fields.toReversed()) {
    replaceText(textPieces(paragraph), place, values[name] ?? '')
  }
  freeFromControls(paragraph)
}

/**
 * A content control that is bound to a property of the document would show that instead, and one that
 * shows its placeholder would be emptied by a click.
 */
function freeFromControls(paragraph: Element): void {
  const controls = [...ancestors(paragraph), ...paragraph.getElementsByTagName('*')].filter(
    element => isWord(element, 'sdt'),
  )
  for (const control of controls) {
    const properties = wordChild(control, 'sdtPr')
    wordChild(properties, 'dataBinding')?.remove()
    wordChild(properties, 'showingPlcHdr')?.remove()
  }
}

export function ancestors(element: Element): Element[] {
  const found: Element[] = []
  for (let each = element.parentElement; each !== null; each = each.parentElement) found.push(each)
  return found
}
