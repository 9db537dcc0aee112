import Dexie from 'dexie'
import { describe, expect, it } from 'vitest'
import { readWorkspace } from '../../../../renderer/storage/backup.ts'
import { openBeside } from '../../../../renderer/storage/database/open-beside.ts'
import { openDatabase } from '../../../../renderer/storage/database/open-database.ts'
import { emptyFirm } from '../../../../shared/domain/firm/firm.ts'
import { emptyWorkspace } from '../../../../shared/domain/workspace/workspace.ts'
import { aMission } from '../rows.ts'
import { aStore } from '../test-database.ts'

/** A store whose workspace no longer opens: a table was made with other keys. */
async function anUnreadableStore() {
  const { options } = aStore()
  const broken = new Dexie('etabli', options)
  broken.version(0.5).stores({ missions: 'numero' })
  await broken.table('missions').put({ numero: 1 })
  broken.close()
  return options
}

const workspace = emptyWorkspace({ ...emptyFirm(), name: 'Cap' })

describe('a workspace taken back where the database cannot be read', () => {
  it('is the one in use from then on, and the other stays as it was', async () => {
    const options = await anUnreadableStore()
    expect(await openDatabase(undefined, options)).toMatchObject({ cause: 'unreadable' })
    expect(await openBeside(workspace, options)).toEqual({ kind: 'loaded' })

    const opened = await openDatabase(undefined, options)
    if (opened.kind === 'refused') throw new Error(opened.reason)
    expect(opened.db.name).toBe('etabli-2')
    expect((await readWorkspace(opened.db)).firm.name).toBe('Cap')
    opened.db.close()
    const untouched = await new Dexie('etabli', options).open()
    expect(await untouched.table('missions').toArray()).toEqual([{ numero: 1 }])
    untouched.close()
  })

  it('that cannot be stored leaves nothing to be taken for the workspace in use', async () => {
    const options = await anUnreadableStore()
    const wrong = { ...workspace, missions: [{ ...aMission(), start: 'hier' }] }
    await expect(openBeside(wrong, options)).rejects.toThrow('«\u00a0start\u00a0»')
    const names = (await options.indexedDB.databases()).map(({ name }) => name)
    expect(names).toEqual(['etabli'])
  })
})
