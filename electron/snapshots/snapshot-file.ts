import { lstat, readFile, rm } from 'node:fs/promises'
import { promisify } from 'node:util'
import { gunzip } from 'node:zlib'
import { largestSnapshot } from '../../shared/ipc/contract.ts'
import { writeAtomically } from '../files/save-file.ts'

const largestUnpacked = 256 * 1024 * 1024

/** It is not the copy of a workspace that was written: torn, overwritten, or something else. */
export class DamagedSnapshot extends Error {}

/** Written through to the disk, then read back from it: what differs is not left there. */
export async function writeSnapshot(path: string, bytes: Uint8Array): Promise<void> {
  await writeAtomically(path, bytes)
  try {
    const written = await readFile(path)
    if (!written.equals(bytes)) throw new DamagedSnapshot('le disque rend autre chose')
    await unpacked(written)
  } catch (error) {
    await rm(path, { force: true })
    throw error
  }
}

/** The workspace in it, as JSON; the checksum of its archive tells whether it is whole. */
export async function readSnapshot(path: string): Promise<string> {
  const file = await lstat(path)
  if (!file.isFile() || file.size > largestSnapshot)
    throw new DamagedSnapshot('ce n’en est pas une')
  return (await unpacked(await readFile(path))).toString('utf8')
}

const opening = '{"format":"etabli-workspace"'
const unpack = promisify(gunzip)

async function unpacked(bytes: Buffer): Promise<Buffer> {
  const json = await unpack(bytes, { maxOutputLength: largestUnpacked }).catch(cause => {
    throw new DamagedSnapshot('son archive est incomplète', { cause })
  })
  if (json.toString('utf8', 0, opening.length) === opening) return json
  throw new DamagedSnapshot('ce n’est pas un espace de travail')
}
