import { afterEach, describe, expect, it } from 'vitest'
import { commit } from '../../../../renderer/storage/changes/commit.ts'
import type { EtabliDatabase } from '../../../../renderer/storage/database/database.ts'
import type { Draft } from '../../../../renderer/storage/drafts/draft.ts'
import { draftOf, flushDrafts, unsavedReason } from '../../../../renderer/storage/drafts/drafts.ts'
import { keepUnsaved, recoverUnsaved } from '../../../../renderer/storage/drafts/unsaved.ts'
import { activity } from '../../../../renderer/storage/history/history.ts'
import { undo } from '../../../../renderer/storage/history/undo.ts'
import type { Mission } from '../../../../shared/domain/mission/mission.ts'
import { aDrawer } from '../drawer.ts'
import { aMission, missionId, uuid } from '../rows.ts'
import { aStore } from '../test-database.ts'

const leaving: (() => void)[] = []

afterEach(() => {
  for (const leave of leaving.splice(0)) leave()
})

async function aDraft() {
  const store = aStore()
  const db = await store.open()
  const edits = [{ table: 'missions' as const, row: aMission() }]
  await commit(db, { what: 'Mission créée', scope: 'workspace', edits })
  return { store, db, draft: await opened(db) }
}

/** The mission's draft, on show as a page would have it. */
async function opened(db: EtabliDatabase): Promise<Draft<'missions'>> {
  const draft = draftOf(db, 'missions', missionId)
  leaving.push(draft.subscribe(() => {}))
  await until(() => draft.view().row !== undefined)
  return draft
}

async function until(isTrue: () => boolean): Promise<void> {
  while (!isTrue()) await new Promise(resolve => setTimeout(resolve, 5))
}

function type(draft: Draft<'missions'>, title: string): void {
  edit(draft, 'Titre', mission => ({ ...mission, title }))
}

function edit(draft: Draft<'missions'>, what: string, change: (mission: Mission) => Mission): void {
  draft.edit({ what, scope: missionId, change })
}

describe('a field being typed in', () => {
  it('shows each keystroke at once, before anything is stored', async () => {
    const { db, draft } = await aDraft()
    type(draft, 'Catalogue B2B')
    expect(draft.view()).toMatchObject({ row: { title: 'Catalogue B2B' }, state: 'saving' })
    expect((await db.missions.get(missionId))?.title).toBe('Catalogue en ligne')
  })

  it('is saved by itself when typing pauses, once for the whole burst', async () => {
    const { db, draft } = await aDraft()
    for (const title of ['C', 'Ca', 'Cat']) type(draft, title)
    await until(() => draft.view().state === 'saved')
    expect((await db.missions.get(missionId))?.title).toBe('Cat')
    expect((await activity(db, missionId)).map(({ what }) => what)).toEqual([
      'Titre',
      'Mission créée',
    ])
  })

  it('is saved when the page is left', async () => {
    const { db, draft } = await aDraft()
    type(draft, 'Cat')
    for (const leave of leaving.splice(0)) leave()
    await until(() => draft.view().state === 'saved')
    expect((await db.missions.get(missionId))?.title).toBe('Cat')
  })

  it('keeps every letter of someone who never pauses', async () => {
    const { db, draft } = await aDraft()
    const text = 'Mettre le catalogue en ligne avant la rentrée'
    for (let end = 1; end <= text.length; end++) {
      type(draft, text.slice(0, end))
      if (end % 10 === 0) await flushDrafts(db)
    }
    expect(draft.view().row?.title).toBe(text)
    await flushDrafts(db)
    expect((await db.missions.get(missionId))?.title).toBe(text)
  })

  it('makes one line in the history for each field', async () => {
    const { db, draft } = await aDraft()
    type(draft, 'Deux')
    edit(draft, 'Objectif', mission => ({ ...mission, objective: 'Vendre' }))
    await flushDrafts(db)
    expect((await activity(db, missionId)).map(({ what }) => what)).toEqual([
      'Objectif',
      'Titre',
      'Mission créée',
    ])
  })

  it('is saved before an undo, which takes that typing back', async () => {
    const { db, draft } = await aDraft()
    type(draft, 'Deux')
    expect(await undo(db, missionId)).toEqual({ kind: 'done', what: 'Titre' })
    await until(() => draft.view().row?.title === 'Catalogue en ligne')
    expect(draft.view().state).toBe('saved')
  })

  it('stays on top of what another screen changes meanwhile', async () => {
    const { db, draft } = await aDraft()
    type(draft, 'Deux')
    const change = (mission: Mission) => ({ ...mission, objective: 'Vendre en ligne' })
    await commit(db, {
      what: 'Objectif',
      scope: missionId,
      edits: [{ table: 'missions', id: missionId, change }],
    })
    await until(() => draft.view().row?.objective === 'Vendre en ligne')
    expect(draft.view().row?.title).toBe('Deux')
    await draft.flush()
    expect(await db.missions.get(missionId)).toMatchObject({
      title: 'Deux',
      objective: 'Vendre en ligne',
    })
  })
})

describe('a row', () => {
  it('that does not exist is told as missing', async () => {
    const { db } = await aDraft()
    const draft = draftOf(db, 'missions', uuid(99))
    leaving.push(draft.subscribe(() => {}))
    await until(() => draft.view().isMissing)
    expect(draft.view().row).toBeUndefined()
  })

  it('edited in two places is one draft, whose edits both places see', async () => {
    const { db, draft } = await aDraft()
    type(draftOf(db, 'missions', missionId), 'Ailleurs')
    expect(draft.view().row?.title).toBe('Ailleurs')
  })
})

describe('when the store refuses to write', () => {
  it('the typing stays on screen with the reason in French, and is saved once it can be', async () => {
    const { db, draft } = await aDraft()
    const full = () => {
      throw new DOMException('disk full', 'QuotaExceededError')
    }
    db.history.hook('creating').subscribe(full)
    type(draft, 'Deux')
    await draft.flush()
    expect(draft.view()).toMatchObject({ row: { title: 'Deux' }, state: 'failed' })
    expect(draft.view().failure).toContain('Le disque est plein')
    expect(unsavedReason(db)).toContain('Le disque est plein')
    db.history.hook('creating').unsubscribe(full)
    edit(draft, 'Objectif', mission => ({ ...mission, objective: 'Vendre' }))
    await draft.flush()
    expect(draft.view()).toMatchObject({ state: 'saved' })
    expect(draft.view().failure).toBeUndefined()
    expect(unsavedReason(db)).toBeUndefined()
    expect(await db.missions.get(missionId)).toMatchObject({ title: 'Deux', objective: 'Vendre' })
  })

  it('a wrong value is refused by name, and saved with the others once it is corrected', async () => {
    const { db, draft } = await aDraft()
    edit(draft, 'Début', mission => ({ ...mission, start: '2024-13-45' }))
    await draft.flush()
    expect(draft.view().failure).toMatch(/^Début\u00a0– .*«\u00a0start\u00a0»/)
    edit(draft, 'Début', mission => ({ ...mission, start: '2024-10-01' }))
    await draft.flush()
    expect(draft.view().state).toBe('saved')
    expect((await db.missions.get(missionId))?.start).toBe('2024-10-01')
  })

  it('a wrong value keeps no other field from being saved, before it or after', async () => {
    const { db, draft } = await aDraft()
    type(draft, 'Deux')
    edit(draft, 'Début', mission => ({ ...mission, start: '2024-13-45' }))
    edit(draft, 'Objectif', mission => ({ ...mission, objective: 'Vendre' }))
    await draft.flush()
    edit(draft, 'Contexte', mission => ({ ...mission, context: 'Deux sites' }))
    await draft.flush()
    const saved = { title: 'Deux', objective: 'Vendre', context: 'Deux sites' }
    expect(await db.missions.get(missionId)).toMatchObject(saved)
    expect(draft.view()).toMatchObject({ row: { ...saved, start: '2024-13-45' }, state: 'failed' })
    edit(draft, 'Début', mission => ({ ...mission, start: '2024-10-01' }))
    await draft.flush()
    expect(draft.view().state).toBe('saved')
    expect(await db.missions.get(missionId)).toMatchObject({ ...saved, start: '2024-10-01' })
  })
})

describe('when the window closes in the middle of a sentence', () => {
  it('what was typed is found again at the next start', async () => {
    const { store, db, draft } = await aDraft()
    type(draft, 'Jamais enregistré')
    const aside = aDrawer()
    db.close()
    await keepUnsaved(db, aside)
    const again = await store.open()
    await recoverUnsaved(again, aside)
    expect((await again.missions.get(missionId))?.title).toBe('Jamais enregistré')
    expect(aside.length).toBe(0)
  })

  it('it never takes the place of what was written since', async () => {
    const { store, db, draft } = await aDraft()
    type(draft, 'Ancien')
    const aside = aDrawer()
    db.close()
    await keepUnsaved(db, aside)
    const again = await store.open()
    store.waitSeconds(3600)
    const change = (mission: Mission) => ({ ...mission, title: 'Récent' })
    await commit(again, {
      what: 'Titre',
      scope: missionId,
      edits: [{ table: 'missions', id: missionId, change }],
    })
    await recoverUnsaved(again, aside)
    expect((await again.missions.get(missionId))?.title).toBe('Récent')
  })

  it('it waits where the store was lost meanwhile, so that all of it can be taken back', async () => {
    const { db, draft } = await aDraft()
    type(draft, 'Jamais enregistré')
    const aside = aDrawer()
    db.close()
    await keepUnsaved(db, aside)
    const lost = await aStore().open()
    await recoverUnsaved(lost, aside)
    expect(await lost.missions.count()).toBe(0)
    expect(aside.length).toBe(1)
  })

  it('nothing is put aside where everything is saved in time', async () => {
    const { db, draft } = await aDraft()
    type(draft, 'Enregistré')
    const aside = aDrawer()
    await keepUnsaved(db, aside)
    expect(aside.length).toBe(0)
    expect((await db.missions.get(missionId))?.title).toBe('Enregistré')
  })
})
