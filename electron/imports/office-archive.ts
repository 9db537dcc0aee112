import { isUtf8 } from 'node:buffer'
import { crc32 } from 'node:zlib'
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
 * archive says of its size, and reading stops at the first limit.
 */
export async function openArchive(
  bytes: Uint8Array,
  limits: ArchiveLimits,
): Promise<OpenedArchive> {
  const why = refusalOf(bytes, limits)
  if (why !== undefined) return { kind: 'refused', why }
  try {
    const zip = await fromBufferPromise(Buffer.from(bytes), { strictFileNames: true })
    return { kind: 'archive', parts: await unpacked(zip, limits) }
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

async function unpacked(zip: ZipFile, limits: ArchiveLimits): Promise<ArchiveParts> {
  if (zip.entryCount > limits.entries) throw new Stop('too much inside')
  const parts = new Map<string, Uint8Array<ArrayBuffer>>()
  const names = new Set<string>()
  let left = limits.unpacked
  for await (const entry of zip.eachEntry()) {
    if (isFolder(entry)) continue
    const name = nameOf(entry)
    checkEntry(entry, name.toLowerCase(), names, limits)
    const content = await contentOf(zip, entry, left)
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
  zip: ZipFile,
  entry: Entry,
  most: number,
): Promise<Uint8Array<ArrayBuffer>> {
  if (entry.uncompressedSize > most) throw new Stop('too much inside')
  const chunks: Buffer[] = []
  let length = 0
  for await (const chunk of await zip.openReadStreamPromise(entry)) {
    length += chunk.length
    if (length > most) throw new Stop('too much inside')
    chunks.push(chunk)
  }
  const content = Buffer.concat(chunks)
  if (crc32(content) !== entry.crc32) throw new Stop('damaged')
  return new Uint8Array(content)
}

/** yauzl checks that names stay inside the archive and that sizes are as stated. */
function whyOf(error: unknown): ArchiveRefusal {
  const message = error instanceof Error ? error.message : ''
  if (/relative path|absolute path|invalid characters in fileName/i.test(message)) {
    return 'unsafe names'
  }
  if (/too many bytes in the stream/i.test(message)) return 'too much inside'
  if (/encrypt/i.test(message)) return 'encrypted'
  return /end of central directory/i.test(message) ? 'not an archive' : 'damaged'
}
