import type { StyleId } from '../word-style.ts'
import { type Borders, borderElements } from './border.ts'
import { element, valued, when, wrapped } from './element.ts'

/** What a paragraph has of its own beside its style; lengths in twentieths of a point. */
export type ParagraphLook = {
  readonly style?: StyleId
  readonly isKeptWithNext?: boolean | undefined
  readonly startsPage?: boolean
  readonly numbering?: { readonly id: number; readonly level: number }
  readonly borders?: Borders
  /** Where text after a tab ends, and whether dots lead to it. */
  readonly rightTab?: { readonly position: number; readonly hasDots: boolean }
  readonly isRightToLeft?: boolean
  readonly spacing?: Spacing
  readonly indent?: number
  readonly isAlignedRight?: boolean
}

/** `exact` is the height of each line, whatever stands on it. */
type Spacing = { readonly before?: number; readonly after?: number; readonly exact?: number }

/** A paragraph; the order of its properties is Word's. `content` is XML already. */
export function paragraphXml(look: ParagraphLook, content = ''): string {
  const properties =
    (look.style === undefined || look.style === 'Normal' ? '' : valued('pStyle', look.style)) +
    when(look.isKeptWithNext, '<w:keepNext/>') +
    when(look.startsPage, '<w:pageBreakBefore/>') +
    numberingElement(look.numbering) +
    wrapped('pBdr', borderElements(look.borders ?? {})) +
    tabElement(look.rightTab) +
    when(look.isRightToLeft, '<w:bidi/>') +
    spacingElement(look.spacing) +
    (look.indent === undefined ? '' : element('w:ind', { 'w:left': look.indent })) +
    when(look.isAlignedRight, valued('jc', 'right'))
  return `<w:p>${wrapped('pPr', properties)}${content}</w:p>`
}

function numberingElement(numbering: ParagraphLook['numbering']): string {
  if (numbering === undefined) return ''
  return wrapped('numPr', valued('ilvl', numbering.level) + valued('numId', numbering.id))
}

function tabElement(tab: ParagraphLook['rightTab']): string {
  if (tab === undefined) return ''
  const leader = tab.hasDots ? 'dot' : undefined
  const stop = { 'w:val': 'right', 'w:leader': leader, 'w:pos': tab.position }
  return wrapped('tabs', element('w:tab', stop))
}

function spacingElement(spacing: Spacing | undefined): string {
  if (spacing === undefined) return ''
  return element('w:spacing', {
    'w:before': spacing.before,
    'w:after': spacing.after,
    'w:line': spacing.exact,
    'w:lineRule': spacing.exact === undefined ? undefined : 'exact',
  })
}
