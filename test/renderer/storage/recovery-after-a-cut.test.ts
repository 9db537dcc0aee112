import { readFileSync, truncateSync } from 'node:fs'
import { expect, it } from 'vitest'
import { commit } from '../../../renderer/storage/changes/commit.ts'
import type { EtabliDatabase } from '../../../renderer/storage/database/database.ts'
import { redo, undo } from '../../../renderer/storage/history/undo.ts'
import { journalPosition } from '../../../renderer/storage/journal/journal-position.ts'
import { moveToTrash } from '../../../renderer/storage/records/trash.ts'
import { fc } from '../../properties.ts'
import { aNotedStore, entitle, offered } from './a-noted-store.ts'
import { aMission, clientId, missionId, uuid } from './rows.ts'

/** What a consultant does, between snapshots. */
const act = fc.constantFrom('type', 'create', 'delete', 'undo', 'redo', 'snapshot')

async function done(db: EtabliDatabase, what: string, step: number): Promise<void> {
  if (what === 'type') await entitle(db, `titre ${step}`)
  if (what === 'undo') await undo(db, missionId)
  if (what === 'redo') await redo(db, missionId)
  if (what === 'delete') {
    await moveToTrash(db, { table: 'clients', id: clientId, what: 'x', scope: 'workspace' })
  }
  if (what === 'create') {
    const row = aMission({ id: uuid(100 + step), title: `née à ${step}` })
    await commit(db, { what: 'x', scope: 'workspace', edits: [{ table: 'missions', row }] })
  }
}

it('wherever a power cut tears the last line, what comes back is the state at one of the last two changes', async () => {
  const days = fc.array(act, { minLength: 1, maxLength: 14 })
  const property = fc.asyncProperty(
    days,
    fc.double({ min: 0, max: 1, noNaN: true }),
    async (acts, torn) => {
      const { db, main, settled, whole } = await aNotedStore()
      const states = [await whole()]
      await entitle(db, 'first')
      states.push(await whole())
      for (const [step, what] of acts.entries()) {
        if (what === 'snapshot') await main.keep(db)
        await done(db, what, step)
        const before = (await journalPosition(db)).sequence
        if (before > states.length) states.push(await whole())
      }
      await settled()
      const files = main.journalFiles()
      const file = files.at(-1) ?? ''
      const text = readFileSync(file)
      const lastLine = text.subarray(text.lastIndexOf('\n', text.length - 2) + 1)
      truncateSync(file, text.length - Math.floor(torn * lastLine.length))
      const [recovery] = await offered(main)
      expect(states.slice(-2)).toContainEqual(recovery?.workspace)
    },
  )
  await fc.assert(property, { numRuns: 40 })
})
