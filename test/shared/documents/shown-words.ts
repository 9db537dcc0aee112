import { itemNumbers } from '../../../renderer/ui/document-preview/item-numbers.ts'
import type { Block, BlockOf, DocumentTree } from '../../../shared/documents/document-tree.ts'
import type { SvgNode } from '../../../shared/drawings/drawing.ts'
import { drawingOf } from '../../../shared/drawings/drawing-of.ts'
import { blockWords } from './tree-words.ts'

/** What a form of a document says otherwise than the tree. */
export type Form = {
  /** The words of drawings are part of a picture, or of the text. */
  readonly drawn: 'picture' | 'text' | 'table'
  /** Numbers of lists are part of the text, or drawn by whoever shows it. */
  readonly hasNumbers: boolean
  /** The figure stands before its label. */
  readonly figureFirst: boolean
}

export const inWord: Form = { drawn: 'picture', hasNumbers: false, figureFirst: true }
export const inPreview: Form = { drawn: 'text', hasNumbers: false, figureFirst: false }
export const inPdf: Form = { drawn: 'text', hasNumbers: true, figureFirst: true }
export const inMarkdown: Form = { drawn: 'table', hasNumbers: false, figureFirst: false }

/** The words of a document's blocks in the order in which this form of it says them. */
export function shownWords({ blocks, brand }: DocumentTree, form: Form): string[] {
  return blocks.flatMap(block => wordsOf(block, brand, form))
}

function wordsOf(block: Block, brand: DocumentTree['brand'], form: Form): string[] {
  switch (block.kind) {
    case 'list':
      return form.hasNumbers && block.ordered ? numbered(block) : blockWords(block)
    case 'keyFigures':
      return form.figureFirst
        ? block.figures.flatMap(({ label, value }) => [value, label])
        : blockWords(block)
    case 'matrix':
    case 'timeline':
    case 'chart':
      if (form.drawn === 'table') return blockWords(block)
      return form.drawn === 'picture' ? [] : drawnTexts(drawingOf(block, brand).root)
    default:
      return blockWords(block)
  }
}

function numbered(block: BlockOf<'list'>): string[] {
  const numbers = itemNumbers(block.items.map(({ level }) => level))
  return blockWords(block).map((text, index) => `${numbers[index]}.${text}`)
}

function drawnTexts({ children }: SvgNode): string[] {
  return children.flatMap(child => (typeof child === 'string' ? [child] : drawnTexts(child)))
}

/** Without spaces and ligatures, and without what each form draws in its own way: colons, dashes, marks. */
export function bareWords(texts: readonly string[] | string): string {
  const text = typeof texts === 'string' ? texts : texts.join('')
  return text.normalize('NFKC').replace(/[\s:—–\u00ad•◦▪■○●☐☑☒✓]/gu, '')
}
