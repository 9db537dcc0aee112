import { describe, expect, it } from 'vitest'
import { commit } from '../../../renderer/storage/changes/commit.ts'
import type { EtabliDatabase } from '../../../renderer/storage/database/database.ts'
import { moveToTrash } from '../../../renderer/storage/records/trash.ts'
import { searchOf } from '../../../renderer/storage/search.ts'
import { Playbook } from '../../../shared/domain/playbook/playbook.ts'
import { Report } from '../../../shared/domain/report/report.ts'
import { aClient, aMeeting, aMission, aProposal, clientId, missionId, uuid } from './rows.ts'
import { aStore } from './test-database.ts'

async function aWorkspace() {
  const db = await aStore().open()
  await commit(db, {
    what: 'Import',
    scope: 'workspace',
    edits: [
      { table: 'clients', row: aClient({ sector: 'Œuvres d’art' }) },
      {
        table: 'missions',
        row: aMission({
          title: 'Réunions de chantier',
          team: { client: [{ name: 'Zoé Lefèvre' }], firm: [] },
        }),
      },
      { table: 'missions', row: aMission({ id: uuid(20), title: 'Audit des achats' }) },
      { table: 'proposals', row: aProposal({ number: '2024-007', subject: 'Achats groupés' }) },
    ],
  })
  await until(() => titles(db, 'ateliers').length === 4)
  return db
}

/** Waits until the search has taken in what was written. */
async function until(isTrue: () => boolean): Promise<void> {
  while (!isTrue()) await new Promise(resolve => setTimeout(resolve, 5))
}

function titles(db: EtabliDatabase, query: string): string[] {
  return searchOf(db)
    .find(query, 10)
    .map(({ title }) => title)
}

describe('the search', () => {
  it('finds « Réunions » by "reunion", whatever the accents, the plural and the case', async () => {
    const db = await aWorkspace()
    for (const query of ['reunion', 'RÉUNIONS', 'réun', 'reunon']) {
      expect(titles(db, query)).toContain('Réunions de chantier')
    }
  })

  it('finds by the client’s name, by a person, a sector or a number', async () => {
    const db = await aWorkspace()
    expect(titles(db, 'zoe lefevre')).toEqual(['Réunions de chantier'])
    expect(titles(db, 'oeuvre d’art')).toEqual(['Ateliers Réunis'])
    expect(titles(db, '2024-007')).toEqual(['Achats groupés'])
    expect(titles(db, 'ateliers')).toHaveLength(4)
  })

  it('finds missions and offers by what they say, after those that are called so', async () => {
    const db = await aWorkspace()
    const risks = [{ id: uuid(40), title: 'Achats en retard de planning', mitigation: 'Affinage' }]
    await commit(db, {
      what: 'Textes',
      scope: 'workspace',
      edits: [
        { table: 'missions', row: aMission({ id: uuid(41), title: 'Cave', risks }) },
        {
          table: 'proposals',
          row: aProposal({ id: uuid(42), subject: 'Offre', background: 'L’affinage' }),
        },
      ],
    })
    await until(() => titles(db, 'affinage').length === 2)
    expect(titles(db, 'affinage').toSorted()).toEqual(['Cave', 'Offre'])
    expect(titles(db, 'planning retard')).toEqual(['Cave'])
    expect(titles(db, 'achats').at(-1)).toBe('Cave')
  })

  it('finds reports, minutes and methods by their words', async () => {
    const db = await aWorkspace()
    const report = Report.parse({
      id: uuid(30),
      clientId,
      kind: 'monthly',
      title: 'Bilan de mai',
      status: 'green',
      summary: 'Tout avance',
    })
    const playbook = Playbook.parse({
      id: uuid(31),
      kind: 'delivery',
      title: 'Conduire',
      steps: [{ title: 'Recette' }],
    })
    await commit(db, {
      what: 'Import',
      scope: 'workspace',
      edits: [
        { table: 'reports', row: report },
        { table: 'meetings', row: aMeeting({ title: 'Comité de juin' }) },
        { table: 'playbooks', row: playbook },
      ],
    })
    await until(() => titles(db, 'recette').length === 1)
    expect(titles(db, 'recette')).toEqual(['Conduire'])
    expect(titles(db, 'ateliers mai')).toEqual(['Bilan de mai'])
    expect(titles(db, 'comite')).toEqual(['Comité de juin'])
  })

  it('keeps only what has every word', async () => {
    const db = await aWorkspace()
    expect(titles(db, 'audit achat')).toEqual(['Audit des achats'])
    expect(titles(db, 'audit chantier')).toEqual([])
    expect(titles(db, '')).toEqual([])
  })

  it('follows what is renamed and what is thrown away', async () => {
    const db = await aWorkspace()
    const change = (mission: ReturnType<typeof aMission>) => ({ ...mission, title: 'Chauffage' })
    await commit(db, {
      what: 'Titre',
      scope: missionId,
      edits: [{ table: 'missions', id: missionId, change }],
    })
    await until(() => titles(db, 'chauffage').length === 1)
    expect(titles(db, 'chantier')).toEqual([])
    await moveToTrash(db, { table: 'clients', id: clientId, what: 'x', scope: 'workspace' })
    await until(() => titles(db, 'chauffage').length === 0)
    expect(titles(db, 'ateliers')).toEqual([])
  })
})
