import * as z from 'zod'
import { DocumentTree } from '../documents/document-tree.ts'
import { WorkbookTree } from '../documents/workbook-tree.ts'
import { JournalledChange, JournalPosition } from '../domain/journal.ts'
import { Instant } from '../domain/scalars.ts'
import { Snapshot, SnapshotContents } from '../domain/snapshot.ts'
import { TemplateFinding } from '../domain/template-finding.ts'

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

const TakenFile = z.object({ name: z.string(), bytes: z.instanceof(Uint8Array) })

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

/** As large as a snapshot may lie on the disk. */
export const largestSnapshot = 64 * 1024 * 1024

/** In characters, all its rows; what is larger waits for a snapshot. */
export const largestJournalledChange = 2_000_000

const Nothing = z.undefined()
const FileToken = z.object({ token: z.string() })
const SnapshotId = z.object({ id: z.string().max(200) })

/** Every request the page may make of the main process. Nothing else crosses. */
export const contract = {
  exportWord: {
    input: z.object({ document: DocumentTree, fileName: z.string() }),
    output: SaveOutcome,
  },
  /** The pages of the preview, as a file for those who only read. */
  exportPdf: {
    input: z.object({ document: DocumentTree, fileName: z.string() }),
    output: SaveOutcome,
  },
  exportMarkdown: {
    input: z.object({ document: DocumentTree, fileName: z.string() }),
    output: SaveOutcome,
  },
  exportExcel: {
    input: z.object({ workbook: WorkbookTree, fileName: z.string() }),
    output: SaveOutcome,
  },
  /** Saves a whole workspace as a file in the public format. */
  exportWorkspace: {
    input: z.object({ json: z.string(), fileName: z.string() }),
    output: SaveOutcome,
  },
  /** Whether a file can be the firm's Word template, and what is wrong with it or worth knowing. */
  inspectTemplate: {
    input: z.object({ bytes: z.instanceof(Uint8Array) }),
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
  unpackFile: { input: TakenFile, output: UnpackedFile },
  /** The sample firm shipped with the application, in the public format. */
  readSampleWorkspace: { input: Nothing, output: z.string() },
  /** Puts aside the workspace as it stands, as JSON in a gzip archive, and lets outdated copies go. */
  keepSnapshot: {
    input: z.object({
      bytes: z.instanceof(Uint8Array).refine(({ length }) => length <= largestSnapshot),
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
    input: z.object({ token: z.string(), isComplete: z.boolean() }),
    output: Nothing,
  },
} satisfies Record<string, { input: z.ZodType; output: z.ZodType }>

export type CallName = keyof typeof contract
export type CallInput<C extends CallName> = z.infer<(typeof contract)[C]['input']>
export type CallOutput<C extends CallName> = z.infer<(typeof contract)[C]['output']>

/** Commands of the application menu that the page carries out. */
export const menuCommands = [
  'newMission',
  'import',
  'exportDocument',
  'exportPdf',
  'exportWorkspace',
  'undo',
  'redo',
  'openPalette',
  'showSettings',
  'showDashboard',
  'showMissions',
  'showClients',
  'showProposals',
  'showMeetings',
  'showReports',
  'showPlaybooks',
  'showFollowUps',
  'showReferences',
  'showChecks',
] as const
export type MenuCommand = (typeof menuCommands)[number]

type Calls<Name extends CallName> = {
  readonly [C in Name]: (
    ...input: CallInput<C> extends undefined ? [] : [CallInput<C>]
  ) => Promise<CallOutput<C>>
}

/** The calls of the page that is printed, and of no other. */
export type PrintApi = Calls<'documentToPrint' | 'documentLaidOut'>

export type EtabliApi = Calls<Exclude<CallName, 'readyToClose' | keyof PrintApi>> & {
  /** Calls the listener for each menu command; returns the function that stops it. */
  readonly onMenuCommand: (listener: (command: MenuCommand) => void) => () => void
  /** Holds the closing window until the promise settles, to write what is still being typed. */
  readonly onClosing: (write: () => Promise<void>) => () => void
}
