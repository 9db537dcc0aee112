import { typeset } from '../../../shared/domain/french.ts'
import { archiveInArchive, isPacked } from '../../../shared/imports/packed-files.ts'
import type { EtabliApi } from '../../../shared/ipc/contract.ts'
import type { DocumentReader } from './document-reader.ts'
import type { ReadSource, Source } from './imported-source.ts'

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
): Promise<ReadSource[]> {
  const read: Promise<readonly ReadSource[]>[] = []
  const waiting: Waiting[] = sources.map(source => ({ ...source, isInside: false }))
  for (let done = 0; done < waiting.length; done++) {
    const source = waiting[done]
    if (reading.signal.aborted || source === undefined) break
    reading.onProgress({ done, total: waiting.length, name: source.name })
    const opened = await openedSource(source, reading)
    read.push(opened.read.catch(() => [refusal(source, unreadable)]))
    waiting.splice(done + 1, 0, ...opened.inside)
  }
  return (await Promise.all(read)).flat()
}

/** `isInside`: it came out of an archive, and may not be one. */
type Waiting = Source & { readonly isInside: boolean }
type Opened = {
  /** Under way: the next source is opened meanwhile. */
  readonly read: Promise<readonly ReadSource[]>
  readonly inside: readonly Waiting[]
}

async function openedSource(source: Waiting, reading: Reading): Promise<Opened> {
  try {
    if (source.size > largestSource) return refused(source, tooLarge)
    const bytes = await source.bytes()
    return isPacked(source.name, bytes)
      ? await unpacked(source, bytes, reading)
      : await readText(source.name, bytes, reading)
  } catch {
    return refused(source, unreadable)
  }
}

async function unpacked(
  source: Waiting,
  bytes: Uint8Array<ArrayBuffer>,
  reading: Reading,
): Promise<Opened> {
  const { name } = source
  const file = await reading.api.unpackFile({ name, bytes })
  if (file.kind === 'refused') return refused(source, file.reason)
  if (file.kind === 'text') {
    const text = new TextEncoder().encode(file.text)
    return readText(name, text, reading)
  }
  if (source.isInside) return refused(source, archiveInArchive)
  return { read: Promise.resolve([]), inside: file.files.map(fileInside) }
}

async function readText(
  name: string,
  bytes: Uint8Array,
  { reader, today }: Reading,
): Promise<Opened> {
  await reader.free()
  return { read: reader.read({ name, bytes, making: { today } }), inside: [] }
}

function fileInside({ name, bytes }: { name: string; bytes: Uint8Array<ArrayBuffer> }): Waiting {
  return { name, size: bytes.length, bytes: async () => bytes, isInside: true }
}

function refused(source: Source, reason: string): Opened {
  return { read: Promise.resolve([refusal(source, reason)]), inside: [] }
}

function refusal({ name }: Source, reason: string): ReadSource {
  return { kind: 'refused', name, reason: typeset(reason) }
}

const largestSource = 50_000_000
const tooLarge =
  'Ce fichier dépasse 50 Mo, la taille maximale d’un fichier à importer\u00a0: retirez ses images ou partagez-le en plusieurs.'
const unreadable =
  'Ce fichier n’a pas pu être lu\u00a0: vérifiez qu’il est toujours là et qu’aucun autre programme ne le retient.'
