import { expect, test } from 'vitest'
import { checkWorkspace } from '../../../shared/checks/check-workspace.ts'
import type { Workspace } from '../../../shared/domain/workspace/workspace.ts'
import { fc } from '../../properties.ts'
import { sampleWorkspace } from '../../resources/sample-workspace.ts'
import { consistentWorkspace } from './consistent-workspace.ts'
import { corruptions as firstCorruptions } from './corruptions.ts'
import { moreCorruptions } from './more-corruptions.ts'

const corruptions = [...firstCorruptions, ...moreCorruptions]
const today = '2030-01-01'
const afresh = (workspace: Workspace) => checkWorkspace(structuredClone(workspace), today)

test('What is found after an edit is what a first look at the whole finds', () => {
  const edits = fc.array(
    fc.tuple(fc.constantFrom(...corruptions), fc.integer({ min: 1, max: 400 })),
    {
      minLength: 1,
      maxLength: 4,
    },
  )
  fc.assert(
    fc.property(consistentWorkspace, edits, (first, all) => {
      let workspace = first
      checkWorkspace(workspace, today)
      for (const [{ make }, amount] of all) {
        workspace = make(workspace, amount)
        expect(checkWorkspace(workspace, today)).toEqual(afresh(workspace))
      }
    }),
    { numRuns: 100 },
  )
})

test('Another day, another firm and another client are looked at again', () => {
  const sample = sampleWorkspace()
  checkWorkspace(sample, today)
  const { firm, clients } = sample
  const changes: Workspace[] = [
    { ...sample, firm: { ...firm, people: [] } },
    { ...sample, clients: clients.map(each => ({ ...each, name: `${each.name} Ouest` })) },
    { ...sample, clients: clients.slice(1) },
    { ...sample, missions: [] },
    { ...sample, followUps: [] },
  ]
  for (const changed of changes) {
    expect(checkWorkspace(changed, today)).toEqual(afresh(changed))
    expect(checkWorkspace(changed, '2024-05-01')).toEqual(
      checkWorkspace(structuredClone(changed), '2024-05-01'),
    )
  }
})

test('A mission under one client is compared with no document of another', () => {
  const sample = sampleWorkspace()
  const others = sample.clients.map(client => ({
    ...sample,
    clients: [client],
    missions: sample.missions.filter(({ clientId }) => clientId === client.id),
    proposals: sample.proposals.filter(({ clientId }) => clientId === client.id),
    reports: sample.reports.filter(({ clientId }) => clientId === client.id),
    meetings: sample.meetings.filter(({ clientId }) => clientId === client.id),
  }))
  const apart = others.flatMap(afresh).filter(({ place }) => place.record.table === 'reports')
  const together = afresh(sample).filter(({ place }) => place.record.table === 'reports')
  expect(together).toHaveLength(apart.length)
  expect(together).toEqual(expect.arrayContaining(apart))
})
