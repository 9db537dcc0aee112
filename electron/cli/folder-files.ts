import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { inFileOrder, isLeftover } from '../../shared/imports/text/packed-files.ts'
import { refusalOf } from './files.ts'
import { Refusal } from './host.ts'

/** Far beyond the shared drive of a small firm: a disk or a profile was given by mistake. */
const mostFiles = 5000

type Found = { readonly name: string }

/**
 * The files of a folder and of those below it, by their path within it and in the order of a reader.
 * Hidden ones and what systems leave behind are passed over; links are not followed.
 */
export async function filesUnder(folder: string): Promise<string[]> {
  const found: Found[] = []
  try {
    await addFiles(folder, '', found)
  } catch (error) {
    throw refusalOf(error, folder)
  }
  return inFileOrder(found).map(({ name }) => name)
}

async function addFiles(root: string, within: string, found: Found[]): Promise<void> {
  for (const entry of await readdir(join(root, within), { withFileTypes: true })) {
    if (isLeftover(entry.name)) continue
    const name = within === '' ? entry.name : `${within}/${entry.name}`
    if (entry.isFile()) found.push({ name })
    else if (entry.isDirectory()) await addFilesBelow(root, name, found)
    if (found.length > mostFiles) throw new Refusal(tooMany(root))
  }
}

/** A folder that may not be opened is named among the files: reading it says why. */
async function addFilesBelow(root: string, within: string, found: Found[]): Promise<void> {
  try {
    await addFiles(root, within, found)
  } catch (error) {
    if (error instanceof Refusal) throw error
    found.push({ name: within })
  }
}

function tooMany(folder: string): string {
  return `le dossier « ${folder} » contient plus de 5 000 fichiers : donnez celui des seuls documents.`
}
