import * as z from 'zod'
import { Id, Instant, IsoDate, record, Text, tracked } from '../../values/scalars.ts'

/** What a document is made from: the table of its record tells the rest. */
export const DocumentKind = z.enum([
  'brief',
  'proposal',
  'monthlyReport',
  'finalReport',
  'minutes',
  'playbook',
  'reference',
])
export type DocumentKind = z.infer<typeof DocumentKind>

/** A document as it left: what it said can be read and exported again, whatever changed since. */
export const SentDocument = record({
  ...tracked,
  kind: DocumentKind,
  /** The record it was made from. */
  sourceId: Id,
  /** That record's revision as it left: another one means that it was edited since. */
  sourceRevision: Text.optional(),
  clientId: Id.optional(),
  missionId: Id.optional(),
  title: Text,
  /** Counts from one, for each source. */
  version: z.int().positive(),
  sentOn: IsoDate,
  sentAt: Instant,
  recipient: record({ name: Text, email: Text.optional() }),
  /** The document tree as JSON with its keys in order: the very characters that were hashed. */
  tree: z.string(),
  /** SHA-256 of `tree` in UTF-8, in lower-case hexadecimal. */
  hash: z.string().regex(/^[0-9a-f]{64}$/),
  /** Warnings of the checklist that were let pass, and why. */
  waivers: z.array(record({ code: Text, message: Text, reason: Text })).default([]),
})
export type SentDocument = z.infer<typeof SentDocument>
