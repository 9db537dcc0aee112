import { open } from 'node:fs/promises'
import { dirname } from 'node:path'
import { flushFolder } from '../files/save-file.ts'

/** A journal this long is better followed by a snapshot… */
const longBytes = 8 * 1024 * 1024
/** …and grows no longer than this, where none can be taken. */
const longestBytes = 64 * 1024 * 1024

export type GrowingFile = {
  /** Settles once the lines are on the disk; `isLong`: a snapshot would spare the file. */
  readonly add: (lines: string) => Promise<{ readonly isLong: boolean }>
}

/** Snapshots must have failed for long. */
export class LongestJournal extends Error {}

/** A new file: none is ever gone on with that another run may have left torn. */
export function growingFile(path: string): GrowingFile {
  let length = 0
  return {
    add: async lines => {
      const bytes = Buffer.from(lines)
      if (length + bytes.length > longestBytes) throw new LongestJournal()
      await appendThrough(path, bytes, length === 0 ? 'ax' : 'a')
      if (length === 0) await flushFolder(dirname(path))
      length += bytes.length
      return { isLong: length > longBytes }
    },
  }
}

async function appendThrough(path: string, bytes: Uint8Array, flag: 'a' | 'ax'): Promise<void> {
  const file = await open(path, flag, 0o600)
  try {
    await file.writeFile(bytes)
    await file.sync()
  } finally {
    await file.close()
  }
}
