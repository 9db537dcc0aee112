import { lstat, mkdir, readdir, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Shell } from 'electron'
import type { JournalPosition } from '../../shared/domain/workspace/journal.ts'
import type { Snapshot, SnapshotContents } from '../../shared/domain/workspace/snapshot.ts'
import { typeset } from '../../shared/french/writing.ts'
import type {
  KeptSnapshot,
  ListedSnapshots,
  OpenOutcome,
  ReadSnapshot,
} from '../../shared/ipc/outcomes.ts'
import { systemWallClock, type WallClock } from '../files/moment.ts'
import { bySize, keptGenerations } from './rotation.ts'
import { keepingFailure, listingFailure } from './snapshot-failure.ts'
import { DamagedSnapshot, readSnapshot, writeSnapshot } from './snapshot-file.ts'
import {
  type NamedSnapshot,
  namedSnapshot,
  type SnapshotKind,
  snapshotName,
} from './snapshot-name.ts'

export type SnapshotFolder = {
  /** `bytes`: the workspace as JSON, in a gzip archive. */
  readonly keep: (
    bytes: Uint8Array,
    contents: SnapshotContents,
    kind?: SnapshotKind,
  ) => Promise<KeptSnapshot>
  /** The last change in each of those that tell it, newest first. */
  readonly positions: () => Promise<JournalPosition[]>
  readonly list: () => Promise<ListedSnapshots>
  readonly read: (id: string) => Promise<ReadSnapshot>
  readonly show: (id: string) => Promise<OpenOutcome>
}

/** Copies of the whole workspace, beside the store and apart from it. */
export function snapshotFolder(
  folder: string,
  shell: Pick<Shell, 'showItemInFolder'>,
  clock: WallClock = systemWallClock,
): SnapshotFolder {
  const pathOf = ({ id }: { readonly id: string }) => join(folder, id)
  let lastWriting: Promise<unknown> = Promise.resolve()

  async function write(bytes: Uint8Array, contents: SnapshotContents, kind: SnapshotKind) {
    await mkdir(folder, { recursive: true, mode: 0o700 })
    const earlier = await snapshotsIn(folder)
    const added = freeName(clock, contents, kind, earlier)
    const newest = earlier[0]
    if (newest && isOfKind(newest, added) && (await holds(pathOf(newest), bytes))) return
    await writeSnapshot(pathOf(added), bytes)
    await removeOutdated([added, ...earlier], added)
  }

  async function removeOutdated(all: readonly NamedSnapshot[], added: NamedSnapshot) {
    const kept = new Set(keptGenerations(all)).add(added)
    for (const outdated of all.filter(each => !kept.has(each))) {
      // One that cannot be removed takes room and does no harm.
      await rm(pathOf(outdated), { force: true }).catch(() => undefined)
    }
    await removeDrafts(folder)
  }

  return {
    keep: (bytes, contents, kind = {}) => {
      const writing = lastWriting
        .then(() => write(bytes, contents, kind))
        .then(
          () => ({ kind: 'kept' }) as const,
          error => ({ kind: 'failed', reason: keepingFailure(error) }) as const,
        )
      lastWriting = writing
      return writing
    },
    positions: async () => {
      const snapshots = await snapshotsIn(folder).catch(() => [])
      return snapshots.flatMap(({ position }) => position ?? [])
    },
    list: async () => {
      try {
        return { kind: 'listed', snapshots: await described(folder) }
      } catch (error) {
        return { kind: 'failed', reason: listingFailure(error) }
      }
    },
    read: async id => {
      const named = namedSnapshot(id)
      if (named === undefined) return { kind: 'refused', reason: unknown }
      try {
        return { kind: 'read', json: await readSnapshot(pathOf(named)) }
      } catch (error) {
        const reason = error instanceof DamagedSnapshot ? damaged : listingFailure(error)
        return { kind: 'refused', reason: isGone(error) ? gone : reason }
      }
    },
    show: async id => {
      const listed = await snapshotsIn(folder).catch(() => [])
      const named = listed.find(each => each.id === id)
      if (named === undefined) return { kind: 'failed', reason: gone }
      shell.showItemInFolder(pathOf(named))
      return { kind: 'opened' }
    },
  }
}

/** Newest first; none where the folder is not there yet. */
async function snapshotsIn(folder: string): Promise<NamedSnapshot[]> {
  const names = await readdir(folder).catch(error => {
    if (isGone(error)) return []
    throw error
  })
  const snapshots = names.map(namedSnapshot).filter(each => each !== undefined)
  return snapshots.toSorted((a, b) => Date.parse(b.takenAt) - Date.parse(a.takenAt))
}

async function described(folder: string): Promise<Snapshot[]> {
  const snapshots = await snapshotsIn(folder)
  const { reduced } = bySize(snapshots)
  const sizes = await Promise.all(
    snapshots.map(({ id }) => lstat(join(folder, id)).catch(() => undefined)),
  )
  return snapshots.flatMap((snapshot, index) => {
    const file = sizes[index]
    if (!file?.isFile()) return []
    return [{ ...snapshot, bytes: file.size, isReduced: reduced.includes(snapshot) }]
  })
}

/** Two of one second would be one file. */
function freeName(
  clock: WallClock,
  contents: SnapshotContents,
  kind: SnapshotKind,
  earlier: readonly NamedSnapshot[],
): NamedSnapshot {
  const taken = new Set(earlier.map(({ takenAt }) => takenAt.slice(0, 19)))
  let moment = clock.now()
  while (taken.has(moment.toISOString().slice(0, 19))) moment = new Date(moment.getTime() + 1000)
  const name = snapshotName(moment, clock.minutesFromUtc(moment), contents, kind)
  const named = namedSnapshot(name)
  if (named === undefined) throw new Error(`« ${name} » ne nomme pas une sauvegarde`)
  return named
}

/** Both are sealed or neither is, and the journal goes on from the same change. */
function isOfKind(one: NamedSnapshot, other: NamedSnapshot): boolean {
  const changes = [one, other].map(({ position }) => `${position?.lineage} ${position?.sequence}`)
  return one.isSealed === other.isSealed && changes[0] === changes[1]
}

async function holds(path: string, bytes: Uint8Array): Promise<boolean> {
  const stored = await readFile(path).catch(() => undefined)
  return stored?.equals(bytes) ?? false
}

/** What a power cut left half written; only one process works here, and one writing at a time. */
async function removeDrafts(folder: string): Promise<void> {
  const drafts = (await readdir(folder)).filter(name => /^\.etabli-.*\.tmp$/.test(name))
  await Promise.all(drafts.map(name => rm(join(folder, name), { force: true })))
}

function isGone(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT'
}

const damaged = typeset('Cette sauvegarde est abîmée : choisissez celle d’avant.')
const gone = 'Cette sauvegarde n’est plus dans son dossier.'
const unknown = 'Cette sauvegarde n’a pas été faite par Établi.'
