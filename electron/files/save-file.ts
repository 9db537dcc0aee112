import { constants } from 'node:fs'
import { access, open, realpath, rename, rm, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'

/**
 * Writes the whole file or nothing: beside the destination first, flushed to the disk, then moved
 * over it. On failure the destination is as it was and nothing else is left behind.
 */
export async function writeAtomically(path: string, bytes: Uint8Array): Promise<void> {
  const destination = await writableDestination(path)
  const folder = dirname(destination)
  const draft = join(folder, draftName())
  try {
    await writeThrough(draft, bytes)
    await moveOver(draft, destination)
  } catch (error) {
    await rm(draft, { force: true })
    throw error
  }
  await flushFolder(folder)
}

/** Free in the folder, or the draft is not opened. Random numbers from `node:crypto` would take longer than the writing. */
function draftName(): string {
  return `.etabli-${process.pid}-${process.hrtime.bigint().toString(36)}.tmp`
}

/** A link is followed to its file; a file that may not be written is refused, not replaced. */
async function writableDestination(path: string): Promise<string> {
  const existing = await realpath(path).catch(() => undefined)
  if (existing === undefined) return path
  if ((await stat(existing)).isDirectory()) {
    throw Object.assign(new Error(`${path} is a folder`), { code: 'EISDIR' })
  }
  await access(existing, constants.W_OK)
  return existing
}

async function writeThrough(path: string, bytes: Uint8Array): Promise<void> {
  const file = await open(path, 'wx')
  try {
    await file.writeFile(bytes)
    await file.sync()
  } finally {
    await file.close()
  }
}

/** On Windows an antivirus or an indexer may hold the file for a moment. */
async function moveOver(
  draft: string,
  destination: string,
  delaysMs = [50, 200, 800],
): Promise<void> {
  try {
    await rename(draft, destination)
  } catch (error) {
    const [delay, ...later] = delaysMs
    if (process.platform !== 'win32' || delay === undefined || !isHeld(error)) throw error
    await pause(delay)
    await moveOver(draft, destination, later)
  }
}

function isHeld(error: unknown): boolean {
  return (
    error instanceof Error &&
    'code' in error &&
    ['EPERM', 'EBUSY', 'EACCES'].includes(String(error.code))
  )
}

/** The rename itself survives a power cut only once the folder is on the disk; Windows has no such call. */
export async function flushFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return
  const handle = await open(folder, 'r')
  try {
    await handle.sync()
  } catch {
    // Some network shares cannot flush a folder; the file itself is written.
  } finally {
    await handle.close()
  }
}
