import { stat } from 'node:fs/promises'
import { basename, join, resolve } from 'node:path'
import { isPacked, isWordName, isWorkbookName } from '../../shared/imports/text/packed-files.ts'
import type { FileReader } from './file-reader.ts'
import { readBytes } from './files.ts'
import { filesUnder } from './folder-files.ts'
import { Refusal } from './host.ts'
import { type FileContent, type Read, refusedFile } from './read-file.ts'

/** A file to import, opened when its turn comes. */
export type Source = {
  readonly name: string
  readonly content: () => Promise<FileContent | Read>
}

/** A file, or all that a folder holds but the workspace kept in it; always in the same order. */
export async function sourcesAt(path: string, workspace?: string): Promise<Source[]> {
  if (await isFolder(path)) return sourcesInFolder(path, workspace)
  const name = basename(path)
  return [{ name, content: async () => ({ name, bytes: await readBytes(path) }) }]
}

async function sourcesInFolder(folder: string, workspace = ''): Promise<Source[]> {
  const all = await filesUnder(folder)
  const names = all.filter(name => resolve(folder, name) !== resolve(workspace))
  if (names.length === 0) throw new Refusal(`le dossier « ${folder} » ne contient aucun fichier.`)
  return names.map(name => ({ name, content: () => contentOrRefusal(folder, name) }))
}

/** A file of a folder that cannot be read holds up no other. */
async function contentOrRefusal(folder: string, name: string): Promise<FileContent | Read> {
  try {
    return { name, bytes: await readBytes(join(folder, name)) }
  } catch (error) {
    if (error instanceof Refusal) return refusedFile(name, error.message)
    throw error
  }
}

/** What is not there is no folder: reading it says so. */
async function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    found => found.isDirectory(),
    () => false,
  )
}

/** The documents of these files and of the archives among them, in their order; few files are held at once. */
export async function readSources(
  sources: readonly Source[],
  readerFor: (files: number) => FileReader,
): Promise<Read[]> {
  const reader = readerFor(sources.length)
  const read = await eachInTurn(sources, reader.atOnce, async ({ content }) => {
    const file = await content()
    if ('read' in file) return [file]
    return isArchive(file) ? readArchive(file, readerFor) : reader.read(file)
  })
  return read.flat()
}

function isArchive({ name, bytes }: FileContent): boolean {
  return isPacked(name, bytes) && !isWordName(name) && !isWorkbookName(name)
}

async function readArchive(
  file: FileContent,
  readerFor: (files: number) => FileReader,
): Promise<Read[]> {
  const { unpackFile } = await import('../imports/unpack-file.ts')
  const unpacked = await unpackFile(file.name, file.bytes)
  if (unpacked.kind !== 'files') return readerFor(1).read(file)
  const reader = readerFor(unpacked.files.length)
  const read = await eachInTurn(unpacked.files, reader.atOnce, ({ name, bytes }) =>
    reader.read({ name: `${file.name}/${name}`, bytes }),
  )
  return read.flat()
}

/** What becomes of each, in their order, with so many under way at once; a failure ends it for all. */
async function eachInTurn<Each, Made>(
  all: readonly Each[],
  atOnce: number,
  make: (each: Each) => Promise<Made>,
): Promise<Made[]> {
  const made: Made[] = []
  const left = untaken(all)
  const work = async () => {
    for (const [index, each] of left) made[index] = await make(each)
  }
  await Promise.all(Array.from({ length: atOnce }, work))
  return made
}

/** A generator, unlike the entries of a list, is over for all who draw from it once one of them fails. */
function* untaken<Each>(all: readonly Each[]): Generator<[number, Each]> {
  yield* all.entries()
}
