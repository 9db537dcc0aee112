import { stat } from 'node:fs/promises'
import { basename, join, resolve } from 'node:path'
import { typeset } from '../../shared/domain/french.ts'
import { type DecodedText, decodeText } from '../../shared/imports/decode-text.ts'
import { archiveInArchive, isPacked } from '../../shared/imports/packed-files.ts'
import { readBytes } from './files.ts'
import { filesUnder } from './folder-files.ts'
import { Refusal } from './host.ts'

/** A text to import, or the sentence that says why a file has none; `name` is how it is spoken of. */
export type NamedText = { readonly name: string; readonly decoded: DecodedText }

/**
 * The texts of a file, of the archive that it is, or of all that a folder holds but the workspace kept
 * in it; always in the same order.
 */
export async function textsAt(path: string, workspace?: string): Promise<NamedText[]> {
  return (await isFolder(path))
    ? textsInFolder(path, workspace)
    : textsOfFile(basename(path), await readBytes(path))
}

/** A file that cannot be read holds up no other. */
async function textsInFolder(folder: string, workspace = ''): Promise<NamedText[]> {
  const all = await filesUnder(folder)
  const names = all.filter(name => resolve(folder, name) !== resolve(workspace))
  if (names.length === 0) throw new Refusal(`le dossier « ${folder} » ne contient aucun fichier.`)
  const texts: NamedText[] = []
  for (const name of names) texts.push(...(await textsOrRefusal(folder, name)))
  return texts
}

async function textsOrRefusal(folder: string, name: string): Promise<NamedText[]> {
  try {
    return await textsOfFile(name, await readBytes(join(folder, name)))
  } catch (error) {
    if (error instanceof Refusal) return [refused(name, error.message)]
    throw error
  }
}

async function textsOfFile(name: string, bytes: Uint8Array): Promise<NamedText[]> {
  if (!isPacked(name, bytes)) return [{ name, decoded: decodeText(bytes) }]
  const unpacked = await opened(name, bytes)
  if (unpacked.kind !== 'files') return [asText(name, unpacked)]
  const texts: NamedText[] = []
  for (const file of unpacked.files) {
    const inside = `${name}/${file.name}`
    texts.push(
      isPacked(file.name, file.bytes)
        ? asText(inside, await opened(file.name, file.bytes))
        : { name: inside, decoded: decodeText(file.bytes) },
    )
  }
  return texts
}

type Opened = Awaited<ReturnType<typeof opened>>

/** Loaded for Word documents and archives alone. */
async function opened(name: string, bytes: Uint8Array) {
  const { unpackFile } = await import('../imports/unpack-file.ts')
  return unpackFile(name, bytes)
}

function asText(name: string, unpacked: Opened): NamedText {
  switch (unpacked.kind) {
    case 'text':
      return { name, decoded: { ...unpacked, repaired: false } }
    case 'refused':
      return { name, decoded: unpacked }
    case 'files':
      return refused(name, typeset(archiveInArchive))
  }
}

function refused(name: string, reason: string): NamedText {
  return { name, decoded: { kind: 'refused', reason } }
}

/** What is not there is no folder: reading it says so. */
async function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    found => found.isDirectory(),
    () => false,
  )
}
