import * as z from 'zod'
import { DocumentTree } from '../documents/document-tree.ts'
import { WorkbookTree } from '../documents/workbook-tree.ts'
import { largestPacked, largestWorkspace } from '../domain/workspace/import-limits.ts'
import { JournalPosition } from '../domain/workspace/journal.ts'
import { SnapshotContents } from '../domain/workspace/snapshot.ts'
import { Instant } from '../values/scalars.ts'
import type { MenuCommand } from './menu-commands.ts'
import {
  ChosenFiles,
  InspectedTemplate,
  KeptSnapshot,
  ListedSnapshots,
  OpenOutcome,
  ReadJournal,
  ReadSnapshot,
  SaveOutcome,
  StoreSetAside,
  TakenFile,
  UnpackedFile,
  WrittenChange,
} from './outcomes.ts'

/** As large as a snapshot may lie on the disk. */
export const largestSnapshot = 64 * 1024 * 1024

/** In characters, all its rows; what is larger waits for a snapshot. */
export const largestJournalledChange = 2_000_000

const Nothing = z.undefined()
const FileToken = z.object({ token: z.string().max(200) })
const FileName = z.string().max(500)
const bytesUpTo = (most: number) => z.instanceof(Uint8Array).refine(({ length }) => length <= most)
const SnapshotId = z.object({ id: z.string().max(200) })

/** Every request the page may make of the main process. Nothing else crosses. */
export const contract = {
  exportWord: {
    input: z.object({ document: DocumentTree, fileName: FileName }),
    output: SaveOutcome,
  },
  /** The pages of the preview, as a file for those who only read. */
  exportPdf: {
    input: z.object({ document: DocumentTree, fileName: FileName }),
    output: SaveOutcome,
  },
  exportMarkdown: {
    input: z.object({ document: DocumentTree, fileName: FileName }),
    output: SaveOutcome,
  },
  exportExcel: {
    input: z.object({ workbook: WorkbookTree, fileName: FileName }),
    output: SaveOutcome,
  },
  /** Saves a whole workspace as a file in the public format. */
  exportWorkspace: {
    input: z.object({ json: z.string().max(largestWorkspace), fileName: FileName }),
    output: SaveOutcome,
  },
  /** Whether a file can be the firm's Word template, and what is wrong with it or worth knowing. */
  inspectTemplate: {
    input: z.object({ bytes: bytesUpTo(largestPacked) }),
    output: InspectedTemplate,
  },
  openExported: { input: FileToken, output: OpenOutcome },
  showExported: { input: FileToken, output: OpenOutcome },
  /** Lets the user choose files to import: documents, or a workspace. */
  chooseFiles: {
    input: z.object({ kind: z.enum(['document', 'workspace']) }),
    output: ChosenFiles,
  },
  /** Opens a Word document or an archive of documents, which may be hostile. */
  unpackFile: {
    input: TakenFile.extend({ bytes: bytesUpTo(largestPacked) }),
    output: UnpackedFile,
  },
  /** The sample firm shipped with the application, in the public format. */
  readSampleWorkspace: { input: Nothing, output: z.string() },
  /** Puts aside the workspace as it stands, as JSON in a gzip archive, and lets outdated copies go. */
  keepSnapshot: {
    input: z.object({
      bytes: bytesUpTo(largestSnapshot),
      contents: SnapshotContents,
      position: JournalPosition.optional(),
      /** The version of the schema that the store is about to be upgraded to: such a copy never goes. */
      sealedBefore: z.int().positive().max(9_999).optional(),
    }),
    output: KeptSnapshot,
  },
  /** Notes one change apart from the store, on the disk by the time it answers. */
  writeChange: {
    input: z.object({
      ...JournalPosition.shape,
      at: Instant,
      what: z.string().max(200),
      /** As JSON, which goes into the line as it is. */
      rows: z
        .string()
        .max(largestJournalledChange)
        .refine(rows => !rows.includes('\n')),
    }),
    output: WrittenChange,
  },
  /** What is noted after this change; without one, all that the latest store has seen. */
  readJournal: { input: z.object({ after: JournalPosition.optional() }), output: ReadJournal },
  listSnapshots: { input: Nothing, output: ListedSnapshots },
  readSnapshot: { input: SnapshotId, output: ReadSnapshot },
  showSnapshot: { input: SnapshotId, output: OpenOutcome },
  /** The store does not open: at the next start it is set aside, erasing nothing. */
  setStoreAside: { input: Nothing, output: StoreSetAside },
  /** The page has written everything that was being typed: its window may close. */
  readyToClose: { input: Nothing, output: Nothing },
  /** What the page that main opened to be printed has to show, and whether its pages stand. */
  documentToPrint: { input: FileToken, output: DocumentTree },
  documentLaidOut: {
    input: z.object({ token: FileToken.shape.token, isComplete: z.boolean() }),
    output: Nothing,
  },
} satisfies Record<string, { input: z.ZodType; output: z.ZodType }>

export type CallName = keyof typeof contract
export type CallInput<C extends CallName> = z.infer<(typeof contract)[C]['input']>
export type CallOutput<C extends CallName> = z.infer<(typeof contract)[C]['output']>

type Calls<Name extends CallName> = {
  readonly [C in Name]: (
    ...input: CallInput<C> extends undefined ? [] : [CallInput<C>]
  ) => Promise<CallOutput<C>>
}

/** The calls of the page that is printed, and of no other. */
export const printCalls = ['documentToPrint', 'documentLaidOut'] as const satisfies CallName[]
export type PrintApi = Calls<(typeof printCalls)[number]>

export type EtabliApi = Calls<Exclude<CallName, 'readyToClose' | keyof PrintApi>> & {
  /** Calls the listener for each menu command; returns the function that stops it. */
  readonly onMenuCommand: (listener: (command: MenuCommand) => void) => () => void
  /** Holds the closing window until the promise settles, to write what is still being typed. */
  readonly onClosing: (write: () => Promise<void>) => () => void
}
