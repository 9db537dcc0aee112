import { mkdir, readFile, stat } from 'node:fs/promises'
import {
  inMegabytes,
  largestPacked,
  largestWorkspace,
} from '../../shared/domain/workspace/import-limits.ts'
import { failureSentence } from '../files/failure.ts'
import { writeAtomically } from '../files/save-file.ts'
import { Refusal } from './host.ts'

/** Larger ones than a document to import, or than a workspace, are not read at all. */
export async function readBytes(path: string, largest = largestPacked): Promise<Uint8Array> {
  try {
    const { size } = await stat(path)
    if (size > largest)
      throw new Refusal(`le fichier « ${path} » est trop gros pour être lu (${inMegabytes(size)}).`)
    return await readFile(path)
  } catch (error) {
    throw refusalOf(error, path, 'n’existe pas')
  }
}

export async function readJson(path: string): Promise<unknown> {
  const bytes = await readBytes(path, largestWorkspace)
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    throw new Refusal(
      `« ${path} » n’est pas un espace de travail Établi : ce n’est pas du JSON lisible.`,
    )
  }
}

export async function isThere(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  )
}

export async function writeBytes(path: string, bytes: Uint8Array): Promise<void> {
  try {
    await writeAtomically(path, bytes)
  } catch (error) {
    throw refusalOf(error, path)
  }
}

export async function makeFolder(path: string): Promise<void> {
  try {
    await mkdir(path, { recursive: true })
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined
    if (code === 'EEXIST' || code === 'ENOTDIR')
      throw new Refusal(`« ${path} » est un fichier, pas un dossier.`)
    throw refusalOf(error, path)
  }
}

export function refusalOf(error: unknown, path: string, absent?: string): Refusal {
  if (error instanceof Refusal) return error
  const isAbsent = error instanceof Error && 'code' in error && error.code === 'ENOENT'
  return new Refusal(
    isAbsent && absent !== undefined
      ? `le fichier « ${path} » ${absent}.`
      : failureSentence(error, path),
  )
}
