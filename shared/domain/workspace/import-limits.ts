import { typeset } from '../../french/writing.ts'

const megabyte = 1_000_000

/** In bytes: a Word document or an archive, pictures and all; whatever is chosen to be imported. */
export const largestPacked = 50 * megabyte

/** In bytes: a text, far beyond any document that somebody wrote. */
export const largestText = 20 * megabyte

/** Of what is packed: how many files, how many bytes once opened, how many times its own size. */
export const packedLimits = {
  size: largestPacked,
  entries: 2000,
  unpacked: 200 * megabyte,
  ratio: 200,
}

/** In characters: a whole workspace as JSON, logos and templates included. */
export const largestWorkspace = 400 * megabyte

/** What is too large, and what would do. */
export const tooLargePacked = `dépasse ${inMegabytes(largestPacked)}, la taille maximale d’un fichier à importer`

export function tooLargeText(bytes: number): string {
  return typeset(
    `Ce texte est trop gros (${inMegabytes(bytes)}) : un texte à importer tient dans ${inMegabytes(largestText)}.`,
  )
}

export function inMegabytes(bytes: number): string {
  return `${Math.round(bytes / megabyte)}\u00a0Mo`
}
