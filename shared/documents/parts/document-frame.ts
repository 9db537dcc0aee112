import type { Firm } from '../../domain/firm/firm.ts'
import { firmIdentityLines } from '../../domain/firm/identity.ts'
import type { FieldValues, TextFieldName } from '../../domain/template/fields.ts'
import { isFilled } from '../blocks.ts'
import type { Block, DocumentTree } from '../document-tree.ts'
import { typesetTree } from '../typography.ts'
import { frameFields } from './frame-fields.ts'
import { runningTexts } from './running-texts.ts'

export type CoverFact = {
  readonly label: string
  readonly value: string | undefined
  /** The field of the firm's Word template that stands for it. */
  readonly field?: TextFieldName
}

export type DocumentFrame = {
  /** What the document is: « Rapport mensuel ». */
  readonly kind: string
  readonly title: string
  /** Whom or what it is about, under the title. */
  readonly subtitle: string | undefined
  /** Named in the running texts; nobody where the document is about no client, or tells it to nobody. */
  readonly clientName: string
  readonly authors: readonly (string | undefined)[]
  readonly facts: readonly CoverFact[]
  /** What fields of the firm's Word template stand for, beside those that the rest tells. */
  readonly fields?: FieldValues
  readonly firm: Firm
  readonly tableOfContents: boolean
  /** False where the title must not take a page of its own, whatever the firm's look says. */
  readonly hasCover?: false
  readonly blocks: Block[]
}

/**
 * Every document leaves through here, whatever it is: with its cover, running texts and properties,
 * and people's words set as French typography wants them.
 */
export function framedDocument(frame: DocumentFrame): DocumentTree {
  const { kind, title, subtitle = '', clientName: client, firm } = frame
  return typesetTree({
    title: [kind, title, subtitle].filter(isFilled).join(' – '),
    subject: isFilled(client)
      ? `${kind} pour ${client}`
      : [kind, subtitle].filter(isFilled).join(' – '),
    author: [...frame.authors, firm.name].filter(isFilled).join(', '),
    keywords: [kind.toLowerCase(), subtitle].filter(isFilled),
    brand: frame.hasCover === false ? { ...firm.brand, cover: false } : firm.brand,
    ...runningTexts(firm, { document: isFilled(title) ? title : kind, client }),
    cover: cover(frame),
    tableOfContents: frame.tableOfContents,
    fields: frameFields(frame),
    blocks: frame.blocks,
  })
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
