import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { snapshotFolder } from '../../../electron/snapshots/snapshot-folder.ts'

export const json = (title: string) =>
  JSON.stringify({ format: 'etabli-workspace', version: 1, title })
export const packed = (title: string) => new Uint8Array(gzipSync(json(title)))
export const holding = (records: number) => ({ missions: 2, proposals: 1, records })

/** A folder that is not there yet, and a clock that is told what time it is. */
export function aFolder(
  path = join(mkdtempSync(join(tmpdir(), 'etabli-snapshots-')), 'sauvegardes'),
) {
  let now = Date.parse('2026-11-23T13:05:09Z')
  const shown: string[] = []
  const snapshots = snapshotFolder(
    path,
    { showItemInFolder: file => shown.push(file) },
    { now: () => new Date(now), minutesFromUtc: () => 60 },
  )
  const list = async () => {
    const listed = await snapshots.list()
    if (listed.kind === 'failed') throw new Error(listed.reason)
    return listed.snapshots
  }
  return {
    path,
    snapshots,
    list,
    shown,
    keep: (title: string, records = 10) => snapshots.keep(packed(title), holding(records)),
    newest: async () => (await list())[0]?.id ?? '',
    waitMinutes: (minutes: number) => {
      now += minutes * 60_000
    },
  }
}
