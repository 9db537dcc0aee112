import { readWorkspace } from '../../../renderer/storage/backup.ts'
import { commit, type Edit } from '../../../renderer/storage/changes/commit.ts'
import type { EtabliDatabase } from '../../../renderer/storage/database/database.ts'
import { recoveryOffer } from '../../../renderer/storage/journal/recovery-offer.ts'
import { aMainProcess, noting } from './main-process.ts'
import { aClient, aMission, missionId } from './rows.ts'
import { aStore } from './test-database.ts'

/** One client and one mission, every change noted. */
export async function aNotedStore() {
  const main = aMainProcess()
  const db = await aStore().open()
  const { settled } = noting(db, main.api)
  await commit(db, {
    what: 'Mission créée',
    scope: 'workspace',
    edits: [
      { table: 'clients', row: aClient() },
      { table: 'missions', row: aMission() },
    ],
  })
  return { db, main, settled, whole: () => readWorkspace(db, { withTrash: true }) }
}

function entitled(title: string): Edit {
  return { table: 'missions', id: missionId, change: row => ({ ...row, title }) }
}

export async function entitle(db: EtabliDatabase, ...titles: string[]): Promise<void> {
  for (const title of titles) {
    await commit(db, { what: `Titre ${title}`, scope: missionId, edits: [entitled(title)] })
  }
}

/** What would be offered at the next start, without the store. */
export async function offered(main: ReturnType<typeof aMainProcess>) {
  return (await recoveryOffer(main.restarted())).recoveries
}
