import * as z from 'zod'
import { TemplateFinding } from '../domain/template/finding.ts'
import { packedLimits } from '../domain/workspace/import-limits.ts'
import { JournalledChange, JournalPosition } from '../domain/workspace/journal.ts'
import { Snapshot } from '../domain/workspace/snapshot.ts'
import { ReadWorkbook } from '../imports/budget/workbook/read-workbook.ts'

/** A file that main wrote, known to the page by an opaque token, never by its path. */
export const SaveOutcome = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('saved'), token: z.string(), fileName: z.string() }),
  z.object({ kind: z.literal('cancelled') }),
  /** `reason`: one French sentence saying what happened and what to do. */
  z.object({ kind: z.literal('failed'), reason: z.string() }),
])
export type SaveOutcome = z.infer<typeof SaveOutcome>

export const OpenOutcome = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('opened') }),
  z.object({ kind: z.literal('failed'), reason: z.string() }),
])
export type OpenOutcome = z.infer<typeof OpenOutcome>

/** A name may come with its folders. */
export const TakenFile = z.object({
  name: z.string().max(5_000),
  bytes: z.instanceof(Uint8Array).refine(({ length }) => length <= packedLimits.unpacked),
})

export const ChosenFiles = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('chosen'),
    files: z.array(TakenFile),
  }),
  z.object({ kind: z.literal('cancelled') }),
  z.object({ kind: z.literal('failed'), reason: z.string() }),
])
export type ChosenFiles = z.infer<typeof ChosenFiles>

export const InspectedTemplate = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('inspected'), findings: z.array(TemplateFinding) }),
  z.object({ kind: z.literal('refused'), reason: z.string() }),
])
export type InspectedTemplate = z.infer<typeof InspectedTemplate>

export const UnpackedFile = z.discriminatedUnion('kind', [
  /** A Word document, as Markdown. */
  z.object({ kind: z.literal('text'), text: z.string() }),
  z.object({ kind: z.literal('workbook'), workbook: ReadWorkbook }),
  /** What an archive holds, named with its folders. */
  z.object({ kind: z.literal('files'), files: z.array(TakenFile) }),
  z.object({ kind: z.literal('refused'), reason: z.string() }),
])
export type UnpackedFile = z.infer<typeof UnpackedFile>

const Failed = z.object({ kind: z.literal('failed'), reason: z.string() })

export const KeptSnapshot = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('kept') }),
  Failed,
])
export type KeptSnapshot = z.infer<typeof KeptSnapshot>

export const ListedSnapshots = z.discriminatedUnion('kind', [
  /** Newest first. */
  z.object({ kind: z.literal('listed'), snapshots: z.array(Snapshot) }),
  Failed,
])
export type ListedSnapshots = z.infer<typeof ListedSnapshots>

export const ReadSnapshot = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('read'), json: z.string() }),
  z.object({ kind: z.literal('refused'), reason: z.string() }),
])
export type ReadSnapshot = z.infer<typeof ReadSnapshot>

export const StoreSetAside = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('asked') }),
  Failed,
])
export type StoreSetAside = z.infer<typeof StoreSetAside>

export const WrittenChange = z.discriminatedUnion('kind', [
  /** It is on the disk. `isLong`: a snapshot would spare a long journal. */
  z.object({ kind: z.literal('written'), isLong: z.boolean() }),
  Failed,
])
export type WrittenChange = z.infer<typeof WrittenChange>

export const ReadJournal = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('read'),
    /** Those that follow one another, oldest first. */
    changes: z.array(JournalledChange),
    /** How many lines after them are torn, or follow what is missing. */
    unread: z.int(),
    /** The last change that the journal holds; where it was read from, if it holds none after. */
    furthest: JournalPosition.optional(),
  }),
  Failed,
])
export type ReadJournal = z.infer<typeof ReadJournal>
