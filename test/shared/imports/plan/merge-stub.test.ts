import { expect, test } from 'vitest'
import { emptyWorkspace, type Workspace } from '../../../../shared/domain/workspace/workspace.ts'
import { emptyMission } from '../../../../shared/imports/mission-brief/empty-mission.ts'
import { mergeStub } from '../../../../shared/imports/plan/merge-stub.ts'

const client = { id: 'c', name: 'Pharmacie du Pont', contacts: [] }
const stub = {
  kind: 'stub' as const,
  sort: 'monthly' as const,
  title: 'RAPPORT MENSUEL - PHARMACIE DU PONT (MOIS 2)',
  text: 'Même structure que le mois 1',
}

test('What is announced of a client stands on its sheet, once', () => {
  const workspace: Workspace = { ...emptyWorkspace(), clients: [client] }
  const first = mergeStub(workspace, stub)
  expect(first.outcome).toBe('completed')
  expect(first.workspace.clients[0]?.profile).toEqual([
    'RAPPORT MENSUEL - PHARMACIE DU PONT (MOIS 2) : Même structure que le mois 1',
  ])
  expect(mergeStub(first.workspace, stub)).toEqual({ workspace: first.workspace, outcome: 'known' })
})

test('What is announced of a mission is one of its notes', () => {
  const mission = { ...emptyMission, id: 'm', clientId: 'c' }
  const workspace: Workspace = { ...emptyWorkspace(), clients: [client], missions: [mission] }
  const { workspace: noted } = mergeStub(workspace, stub)
  expect(noted.missions[0]?.notes).toEqual([{ heading: stub.title, text: stub.text }])
  expect(mergeStub(noted, stub).outcome).toBe('known')
})

test('What is to come of a kind that no reader knows is told of its client too', () => {
  const workspace: Workspace = { ...emptyWorkspace(), clients: [client] }
  const title = 'Plan de classement – Pharmacie du Pont (9 octobre 2026)'
  const toCome = { ...stub, sort: undefined, title, isToCome: true as const }
  expect(mergeStub(workspace, toCome).outcome).toBe('completed')
  expect(mergeStub(workspace, { ...toCome, text: '' }).workspace.clients[0]?.profile).toEqual([
    title,
  ])
  expect(mergeStub(workspace, { ...stub, sort: undefined }).outcome).toBe('nothing')
})

test('Nothing is made of what is announced of nobody known', () => {
  const workspace = emptyWorkspace()
  expect(mergeStub(workspace, stub)).toEqual({ workspace, outcome: 'nothing' })
})
