import type { Firm } from '../../domain/firm.ts'
import { firmIdentityLines } from '../../domain/firm-identity.ts'
import { isFilled } from '../blocks.ts'
import type { Block, DocumentTree } from '../document-tree.ts'

export type DocumentFrame = {
  /** What the document is: « Rapport mensuel ». */
  readonly kind: string
  readonly title: string
  /** Whom or what it is about, under the title. */
  readonly subtitle: string | undefined
  readonly authors: readonly string[]
  readonly facts: readonly { readonly label: string; readonly value: string | undefined }[]
  readonly firm: Firm
  readonly tableOfContents: boolean
  readonly blocks: Block[]
}

/** The cover, running texts and properties that every document of the firm has around its content. */
export function framedDocument(frame: DocumentFrame): DocumentTree {
  const { kind, title, subtitle = '', firm } = frame
  return {
    title: [kind, title, subtitle].filter(isFilled).join(' – '),
    subject: isFilled(subtitle) ? `${kind} – ${subtitle}` : kind,
    author: [...frame.authors, firm.name].filter(isFilled).join(', '),
    keywords: [kind.toLowerCase(), subtitle].filter(isFilled),
    ...runningParts(firm, isFilled(title) ? title : kind),
    cover: cover(frame),
    tableOfContents: frame.tableOfContents,
    blocks: frame.blocks,
  }
}

/** What every page of a document carries: the firm's look, and the texts at the top and the bottom. */
export function runningParts(
  firm: Firm,
  title: string,
): Pick<DocumentTree, 'brand' | 'header' | 'footer'> {
  return {
    brand: firm.brand,
    header: [firm.name, title].filter(isFilled).join(' – '),
    footer: firmIdentityLines(firm)[0] ?? '',
  }
}

function cover({ kind, title, subtitle, facts, firm }: DocumentFrame): DocumentTree['cover'] {
  return {
    kicker: kind,
    title: isFilled(title) ? title : kind,
    ...(isFilled(subtitle) ? { subtitle } : {}),
    facts: facts.flatMap(({ label, value }) => (isFilled(value) ? [{ label, value }] : [])),
    firmName: firm.name,
    issuer: firmIdentityLines(firm),
  }
}
