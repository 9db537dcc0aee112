import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { emptyWorkspace } from '../../../../shared/domain/workspace/workspace.ts'
import { importDocument } from '../../../../shared/imports/kinds/imported-document.ts'
import { changedRows } from '../../../../shared/imports/plan/changed-rows.ts'
import {
  type DecidedDocument,
  importPlan,
  noMission,
} from '../../../../shared/imports/plan/import-plan.ts'
import { briefText } from '../brief-files.ts'

let made = 0
const newId = () => `00000000-0000-4000-8000-${String(++made).padStart(12, '0')}`

function text(name: string): string {
  return readFileSync(join(import.meta.dirname, '../fixtures/documents', `${name}.md`), 'utf8')
}

function decided(key: string, source: string, more: Partial<DecidedDocument> = {}) {
  const read = importDocument(source, { newId, today: '2025-04-02' })
  if (read.kind === 'refused') throw new Error(read.reason)
  return { key, document: read.document, ...more }
}

const three = () => [
  decided('monthly', text('monthly')),
  decided('minutes', text('minutes')),
  decided('playbook', text('playbook')),
]
const planOf = (documents: readonly DecidedDocument[], stored = emptyWorkspace()) =>
  importPlan(stored, documents, newId)

describe('A set of documents is planned before anything is written', () => {
  it('each with what becomes of it, and those of one client together', () => {
    const { workspace, planned } = planOf(three())
    expect([...planned.values()].map(({ outcome }) => outcome)).toEqual(Array(3).fill('created'))
    expect(workspace.clients.map(({ name }) => name)).toEqual(['Verrerie Dumas SAS'])
    expect(planned.get('minutes')).toMatchObject({
      client: { name: 'Verrerie Dumas SAS' },
      isNewClient: true,
    })
    expect(planned.get('playbook')?.client).toBeUndefined()
  })

  it('with the briefs first, whose missions the others join', () => {
    const report = decided('report', text('monthly').replaceAll('Verrerie Dumas', 'Garages Merlin'))
    const { planned } = planOf([report, decided('brief', briefText('garage.md'))])
    const mission = planned.get('brief')?.mission
    expect(mission).toBeDefined()
    expect(planned.get('report')?.mission).toEqual(mission)
  })

  it('unless its reader says that it joins no mission', () => {
    const report = decided(
      'report',
      text('monthly').replaceAll('Verrerie Dumas', 'Garages Merlin'),
      { missionId: noMission },
    )
    const { planned, workspace } = planOf([decided('brief', briefText('garage.md')), report])
    expect(planned.get('report')?.mission).toBeUndefined()
    expect(planned.get('report')?.missions).toHaveLength(1)
    expect(workspace.reports[0]?.missionId).toBeUndefined()
  })

  it('and finds nothing to do when it comes a second time', () => {
    const documents = [...three(), decided('brief', briefText('garage.md'))]
    const stored = planOf(documents).workspace
    const again = planOf([...three(), decided('brief', briefText('garage.md'))], stored)
    expect([...again.planned.values()].map(({ outcome }) => outcome)).toEqual(
      Array(4).fill('known'),
    )
    expect(changedRows(stored, again.workspace)).toEqual([])
  })
})

describe('A client of a close name', () => {
  const stored = planOf([decided('monthly', text('monthly'))]).workspace
  const minutes = text('minutes').replaceAll('Verrerie Dumas', 'Verrerie Dumaz')

  it('is asked about, not taken for the same', () => {
    const { planned, workspace } = planOf([decided('minutes', minutes)], stored)
    expect(planned.get('minutes')).toMatchObject({ close: [{ name: 'Verrerie Dumas SAS' }] })
    expect(workspace.clients).toHaveLength(2)
  })

  it('is the same when its reader says so', () => {
    const client = { kind: 'same', name: 'Verrerie Dumas SAS' } as const
    const { planned, workspace } = planOf([decided('minutes', minutes, { client })], stored)
    expect(workspace.clients).toHaveLength(1)
    expect(planned.get('minutes')).toMatchObject({
      client: { id: stored.clients[0]?.id },
      isNewClient: false,
    })
  })
})

it('A client of the very same name is another one when its reader says so, for all its documents', () => {
  const stored = planOf([decided('monthly', text('monthly'))]).workspace
  const client = { kind: 'new' } as const
  const documents = [
    decided('minutes', text('minutes'), { client }),
    decided('proposal', text('proposal'), { client }),
  ]
  const { workspace, planned } = planOf(documents, stored)
  expect(workspace.clients).toHaveLength(2)
  expect(planned.get('minutes')).toMatchObject({
    isNewClient: true,
    meant: { id: stored.clients[0]?.id },
  })
  expect(workspace.meetings[0]?.clientId).toBe(workspace.proposals[0]?.clientId)
  expect(workspace.meetings[0]?.clientId).not.toBe(stored.clients[0]?.id)
})
