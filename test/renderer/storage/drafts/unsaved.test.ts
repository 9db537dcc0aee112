import { describe, expect, it, vi } from 'vitest'
import { unsavedText } from '../../../../renderer/app/start/recovery-words.ts'
import { commit } from '../../../../renderer/storage/changes/commit.ts'
import { keepUnsaved, recoverUnsaved } from '../../../../renderer/storage/drafts/unsaved.ts'
import { aDrawer } from '../drawer.ts'
import { aMission, missionId } from '../rows.ts'
import { aStore } from '../test-database.ts'

const key = 'etabli-unsaved'
const at = '2030-01-01T00:00:00.000Z'
const told = { what: 'Titre', scope: missionId, at }
const good = { ...told, table: 'missions', row: aMission({ title: 'Jamais enregistré' }) }
/** Of a version that knows more tables. */
const stranger = { ...told, table: 'invoices', row: { id: 'f1', total: 12 } }
/** Refused by the schema of its table. */
const wrong = { ...told, table: 'missions', row: { ...aMission(), id: 'm9', start: '2024-13-45' } }

async function aFilledStore() {
  const db = await aStore().open()
  const edits = [{ table: 'missions' as const, row: aMission() }]
  await commit(db, { what: 'Mission créée', scope: 'workspace', edits })
  return db
}

function drawerWith(content: unknown): Storage {
  const aside = aDrawer()
  aside.setItem(key, typeof content === 'string' ? content : JSON.stringify(content))
  return aside
}

describe('of the edits put aside by the last page', () => {
  it('one that cannot be read stays there, and the others are saved', async () => {
    const complained = vi.spyOn(console, 'error').mockImplementation(() => {})
    const db = await aFilledStore()
    const aside = drawerWith([stranger, wrong, good])
    expect(await recoverUnsaved(db, aside)).toBe(2)
    expect((await db.missions.get(missionId))?.title).toBe('Jamais enregistré')
    expect(JSON.parse(aside.getItem(key) ?? '')).toEqual([stranger, wrong])
    complained.mockRestore()
  })

  it('none is left once all of them are saved', async () => {
    const aside = drawerWith([good])
    expect(await recoverUnsaved(await aFilledStore(), aside)).toBe(0)
    expect(aside.length).toBe(0)
  })

  it('a text that is no list is kept apart', async () => {
    const complained = vi.spyOn(console, 'error').mockImplementation(() => {})
    const aside = drawerWith('[{"table":"missi')
    expect(await recoverUnsaved(await aFilledStore(), aside)).toBe(0)
    expect(aside.getItem(`${key}-unreadable`)).toBe('[{"table":"missi')
    complained.mockRestore()
  })

  it('those that wait are not erased by a page that closes with nothing unsaved', async () => {
    const aside = drawerWith([stranger])
    await keepUnsaved(await aFilledStore(), aside)
    expect(JSON.parse(aside.getItem(key) ?? '')).toEqual([stranger])
  })

  it('how many wait is told', () => {
    expect(unsavedText(1)).toContain('Une modification')
    expect(unsavedText(2)).toContain('2 modifications')
  })
})
