import { largestPacked, tooLargePacked } from '../../../../shared/domain/workspace/import-limits.ts'
import { typeset } from '../../../../shared/french/writing.ts'
import { type BudgetFile, budgetFileIn } from '../../../../shared/imports/budget/budget-file.ts'
import { archiveInArchive, isPacked } from '../../../../shared/imports/text/packed-files.ts'
import type { EtabliApi } from '../../../../shared/ipc/contract.ts'
import type { UnpackedFile } from '../../../../shared/ipc/outcomes.ts'
import type { DocumentReader } from './document-reader.ts'
import type { ReadSource, Source } from './imported-source.ts'

/** A budget of ours that came back, to be compared with the workspace. */
export type FoundBudget = {
  readonly kind: 'budget'
  readonly name: string
  readonly file: BudgetFile
}
export type FoundSource = ReadSource | FoundBudget

export type Progress = { readonly done: number; readonly total: number; readonly name: string }

type Reading = {
  readonly api: Pick<EtabliApi, 'unpackFile'>
  readonly reader: Pick<DocumentReader, 'read' | 'free'>
  readonly today: string
  readonly signal: AbortSignal
  readonly onProgress: (progress: Progress) => void
}

/**
 * What every source would bring in, archives opened. A source that fails is refused in one sentence and
 * holds up no other. Stops, with what was read, when the signal says so.
 */
export async function readSources(
  sources: readonly Source[],
  reading: Reading,
): Promise<FoundSource[]> {
  const read: Promise<readonly FoundSource[]>[] = []
  const waiting: Waiting[] = sources.map(source => ({ ...source, isInside: false }))
  const open = startedOnce((source: Waiting) => contentOf(source, reading.api))
  for (let done = 0; done < waiting.length; done++) {
    const source = waiting[done]
    if (reading.signal.aborted || source === undefined) break
    reading.onProgress({ done, total: waiting.length, name: source.name })
    for (const next of waiting.slice(done + 1, done + openedAhead)) open(next)
    const content = await open(source)
    if (content.kind === 'files') waiting.splice(done + 1, 0, ...content.files.map(fileInside))
    if (content.kind === 'refused') read.push(Promise.resolve([refusal(source, content.reason)]))
    if (content.kind === 'workbook') read.push(Promise.resolve([readWorkbook(source, content)]))
    if (content.kind !== 'text') continue
    await reading.reader.free()
    read.push(readText(source, content.bytes, reading))
  }
  return (await Promise.all(read)).flat()
}

/** `isInside`: it came out of an archive, and may not be one. */
type Waiting = Source & { readonly isInside: boolean }
type Content =
  | { readonly kind: 'text'; readonly bytes: Uint8Array<ArrayBuffer> }
  | Extract<UnpackedFile, { kind: 'files' | 'refused' | 'workbook' }>

/** Main unpacks a few files at a time: the next ones are opened while one is waited for. */
const openedAhead = 4

/** The same content of a source, however often it is asked for. */
function startedOnce(start: (source: Waiting) => Promise<Content>) {
  const started = new WeakMap<Waiting, Promise<Content>>()
  return (source: Waiting): Promise<Content> => {
    const content = started.get(source) ?? start(source)
    started.set(source, content)
    return content
  }
}

async function contentOf(source: Waiting, api: Reading['api']): Promise<Content> {
  try {
    if (source.size > largestPacked) return { kind: 'refused', reason: tooLarge }
    const bytes = await source.bytes()
    return isPacked(source.name, bytes)
      ? await unpacked(source, bytes, api)
      : { kind: 'text', bytes }
  } catch (error) {
    console.error(error)
    return { kind: 'refused', reason: unreadable }
  }
}

async function unpacked(
  { name, isInside }: Waiting,
  bytes: Uint8Array<ArrayBuffer>,
  api: Reading['api'],
): Promise<Content> {
  const file = await api.unpackFile({ name, bytes })
  if (file.kind === 'text') return { kind: 'text', bytes: new TextEncoder().encode(file.text) }
  if (file.kind === 'files' && isInside) return { kind: 'refused', reason: archiveInArchive }
  return file
}

/** Under way: the next source is opened meanwhile. */
function readText(
  source: Source,
  bytes: Uint8Array<ArrayBuffer>,
  { reader, today }: Reading,
): Promise<readonly ReadSource[]> {
  const { name } = source
  const read = reader.read({ name, bytes, making: { today } })
  return read.catch(error => {
    console.error(error)
    return [refusal(source, unread)]
  })
}

function fileInside({ name, bytes }: { name: string; bytes: Uint8Array<ArrayBuffer> }): Waiting {
  return { name, size: bytes.length, bytes: async () => bytes, isInside: true }
}

function readWorkbook(
  { name }: Source,
  { workbook }: Extract<Content, { kind: 'workbook' }>,
): FoundSource {
  return { ...budgetFileIn(workbook), name }
}

function refusal({ name }: Source, reason: string): ReadSource {
  return { kind: 'refused', name, reason: typeset(reason) }
}

const tooLarge = `Ce fichier ${tooLargePacked}\u00a0: retirez ses images ou partagez-le en plusieurs.`
/** Nothing is wrong with the file that we know of. */
const unread = 'Ce fichier n’a pas pu être lu. Les autres n’en souffrent pas.'
const unreadable =
  'Ce fichier n’a pas pu être lu\u00a0: vérifiez qu’il est toujours là et qu’aucun autre programme ne le retient.'
