import { isUtf8 } from 'node:buffer'
import { crc32, inflateRawSync } from 'node:zlib'
import { type Entry, fromBufferPromise, type ZipFile } from 'yauzl'

/** The files of an archive by path. */
export type ArchiveParts = ReadonlyMap<string, Uint8Array<ArrayBuffer>>

export type ArchiveRefusal =
  | 'empty'
  | 'too large'
  | 'old or protected Office file'
  | 'not an archive'
  | 'damaged'
  | 'encrypted'
  | 'unsafe names'
  | 'too much inside'

export type OpenedArchive =
  | { readonly kind: 'archive'; readonly parts: ArchiveParts }
  | { readonly kind: 'refused'; readonly why: ArchiveRefusal }

export type ArchiveLimits = {
  /** Bytes of the file itself. */
  readonly size: number
  /** Files in it. */
  readonly entries: number
  /** Bytes of all its files, as they really come out. */
  readonly unpacked: number
  /** Unpacked over packed bytes, of any one file. */
  readonly ratio: number
}

/**
 * Opens an Office file that may be hostile. Every file in it is counted as it comes out, whatever the
 * archive says of its size, and reading stops at the first limit. What is not needed stays packed.
 */
export async function openArchive(
  bytes: Uint8Array,
  limits: ArchiveLimits,
  isNeeded: (name: string) => boolean = () => true,
): Promise<OpenedArchive> {
  const why = refusalOf(bytes, limits)
  if (why !== undefined) return { kind: 'refused', why }
  try {
    const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
    const zip = await fromBufferPromise(file, { strictFileNames: true })
    return { kind: 'archive', parts: await unpacked({ zip, file }, limits, isNeeded) }
  } catch (error) {
    return { kind: 'refused', why: error instanceof Stop ? error.why : whyOf(error) }
  }
}

class Stop extends Error {
  readonly why: ArchiveRefusal
  constructor(why: ArchiveRefusal) {
    super(why)
    this.why = why
  }
}

function refusalOf(bytes: Uint8Array, { size }: ArchiveLimits): ArchiveRefusal | undefined {
  if (bytes.length === 0) return 'empty'
  if (bytes.length > size) return 'too large'
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) return 'old or protected Office file'
  return startsWith(bytes, [0x50, 0x4b]) ? undefined : 'not an archive'
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte)
}

type Opened = { readonly zip: ZipFile; readonly file: Buffer }

async function unpacked(
  opened: Opened,
  limits: ArchiveLimits,
  isNeeded: (name: string) => boolean,
): Promise<ArchiveParts> {
  const { zip } = opened
  if (zip.entryCount > limits.entries) throw new Stop('too much inside')
  const parts = new Map<string, Uint8Array<ArrayBuffer>>()
  const names = new Set<string>()
  let left = limits.unpacked
  for await (const entry of zip.eachEntry()) {
    if (isFolder(entry)) continue
    const name = nameOf(entry)
    if (!isNeeded(name)) continue
    checkEntry(entry, name.toLowerCase(), names, limits)
    const content = await contentOf(opened, entry, left)
    left -= content.length
    parts.set(name, content)
  }
  return parts
}

function isFolder({ fileName, uncompressedSize }: Entry): boolean {
  return fileName.endsWith('/') && uncompressedSize === 0
}

/** macOS writes names in UTF-8 and does not say so: they would be read as those of MS-DOS. */
function nameOf({ fileName, fileNameRaw }: Entry): string {
  const isTold = fileNameRaw.every(byte => byte < 0x80) || !isUtf8(fileNameRaw)
  return isTold ? fileName : fileNameRaw.toString('utf8')
}

/** Small files may be packed as tightly as they like: a page of spaces is no bomb. */
const smallestBomb = 4 * 1024 * 1024

function checkEntry(
  entry: Entry,
  name: string,
  names: Set<string>,
  { ratio }: ArchiveLimits,
): void {
  if (entry.isEncrypted()) throw new Stop('encrypted')
  if (names.has(name)) throw new Stop('unsafe names')
  names.add(name)
  const isTight = entry.uncompressedSize > ratio * Math.max(1, entry.compressedSize)
  if (isTight && entry.uncompressedSize > smallestBomb) throw new Stop('too much inside')
}

async function contentOf(
  { zip, file }: Opened,
  entry: Entry,
  most: number,
): Promise<Uint8Array<ArrayBuffer>> {
  const { compressedSize, uncompressedSize, compressionMethod } = entry
  if (uncompressedSize > most) throw new Stop('too much inside')
  const { fileDataStart } = await zip.readLocalFileHeaderPromise(entry, { minimal: true })
  const packed = file.subarray(fileDataStart, fileDataStart + compressedSize)
  const content = unpackedBy(compressionMethod, packed, uncompressedSize)
  if (content.length !== uncompressedSize || crc32(content) !== entry.crc32)
    throw new Stop('damaged')
  return new Uint8Array(content)
}

/** In one go: a stream for each small part of a Word file takes longer than all that is in it. */
function unpackedBy(method: number, packed: Buffer, stated: number): Buffer {
  if (method === stored) return packed
  if (method !== deflated) throw new Stop('damaged')
  return inflateRawSync(packed, { maxOutputLength: Math.max(1, stated) })
}

const stored = 0
const deflated = 8

/** yauzl checks that names stay inside the archive and that sizes are as stated. */
function whyOf(error: unknown): ArchiveRefusal {
  const message = error instanceof Error ? error.message : ''
  if (/relative path|absolute path|invalid characters in fileName/i.test(message)) {
    return 'unsafe names'
  }
  if (/larger than/i.test(message)) return 'too much inside'
  if (/encrypt/i.test(message)) return 'encrypted'
  return /end of central directory/i.test(message) ? 'not an archive' : 'damaged'
}
