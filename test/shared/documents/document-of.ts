import type { Block, DocumentTree } from '../../../shared/documents/document-tree.ts'

/** The smallest document that holds these blocks. */
export function documentOf(
  blocks: Block[],
  cover: Partial<DocumentTree['cover']> = {},
): DocumentTree {
  return {
    title: 'Note',
    subject: 'Note',
    author: 'Claire Fontaine',
    keywords: [],
    brand: { primaryColor: '#1f4e79', font: 'Calibri' },
    cover: { kicker: 'Note', title: 'Note', facts: [], ...cover },
    header: 'Atelier – Note',
    footer: 'Atelier SARL',
    tableOfContents: false,
    blocks,
  }
}
