import { mkdtempSync, readdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { IpcMain, IpcMainInvokeEvent } from 'electron'
import { handlers } from '../../../electron/handlers.ts'
import { isAppFrame, serve } from '../../../electron/ipc.ts'
import { journalFolder } from '../../../electron/journal/journal-folder.ts'
import { snapshotFolder } from '../../../electron/snapshots/snapshot-folder.ts'
import type { EtabliDatabase } from '../../../renderer/storage/database/database.ts'
import { journalKeeper } from '../../../renderer/storage/journal/journal-keeper.ts'
import { packedWorkspace } from '../../../renderer/storage/snapshots/snapshot.ts'
import type { EtabliApi } from '../../../shared/ipc/contract.ts'
import type { KeptSnapshot } from '../../../shared/ipc/outcomes.ts'

type Api = Pick<
  EtabliApi,
  'keepSnapshot' | 'listSnapshots' | 'readSnapshot' | 'writeChange' | 'readJournal'
>

/** Main's own folders in a new profile, as the page reaches them: through the gate and its schemas. */
export function aMainProcess() {
  const profile = mkdtempSync(join(tmpdir(), 'etabli-profile-'))
  const api = apiOf(profile)
  return {
    api,
    journal: join(profile, 'journal'),
    snapshots: join(profile, 'sauvegardes'),
    journalFiles: () => filesIn(join(profile, 'journal')),
    snapshotFiles: () => filesIn(join(profile, 'sauvegardes')),
    /** As another run of the app on the same profile. */
    restarted: () => apiOf(profile),
    keep: (db: EtabliDatabase) => kept(db, api),
  }
}

/** Has every change of the store noted, until the app stops. */
export function noting(db: EtabliDatabase, api: Api) {
  const told: string[] = []
  let snapshots = 0
  const keeper = journalKeeper(db, {
    api,
    snapshotSoon: async () => {
      snapshots++
      return (await kept(db, api)).kind === 'kept'
    },
    onFailure: reason => told.push(reason),
  })
  return { settled: keeper.settled, told, snapshots: () => snapshots }
}

function apiOf(profile: string): Api {
  let now = Date.parse('2026-11-23T08:00:00Z') + readdirSync(profile).length * 3_600_000
  const clock = {
    now: () => {
      now += 1000
      return new Date(now)
    },
    minutesFromUtc: () => 0,
  }
  const unused = {} as never
  const answers = handlers({
    dialog: unused,
    shell: unused,
    documents: profile,
    resources: profile,
    closing: unused,
    printing: unused,
    snapshots: snapshotFolder(join(profile, 'sauvegardes'), unused, clock),
    journal: journalFolder(join(profile, 'journal'), clock),
    setStoreAside: unused,
    unpackFile: unused,
  })
  const listeners = new Map<string, Parameters<IpcMain['handle']>[1]>()
  serve({ handle: (name, listener) => listeners.set(name, listener) }, answers, isAppFrame)
  const senderFrame = { origin: 'app://etabli', url: 'app://etabli/', parent: null }
  const event = { senderFrame } as IpcMainInvokeEvent
  const call = (name: string) => (input?: unknown) => listeners.get(name)?.(event, input)
  return {
    keepSnapshot: call('keepSnapshot'),
    listSnapshots: call('listSnapshots'),
    readSnapshot: call('readSnapshot'),
    writeChange: call('writeChange'),
    readJournal: call('readJournal'),
  } as Api
}

async function kept(db: EtabliDatabase, api: Api): Promise<KeptSnapshot> {
  const workspace = await packedWorkspace(db)
  return workspace === undefined ? { kind: 'kept' } : api.keepSnapshot(workspace)
}

function filesIn(folder: string): string[] {
  return readdirSync(folder)
    .toSorted()
    .map(name => join(folder, name))
}
