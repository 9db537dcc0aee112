import { expect, it } from 'vitest'
import { tabOfSection } from '../../../../renderer/features/missions/mission-tabs.ts'
import { sectionOfPath } from '../../../../shared/checks/findings/section-of-path.ts'
import { Client } from '../../../../shared/domain/client/client.ts'
import { Mission } from '../../../../shared/domain/mission/mission.ts'

/** Kept by the store, or written on a page of their own. */
const notWritten = ['id', 'clientId', 'revision', 'updatedAt', 'deletedAt', 'reference']
const writtenIn = (shape: object) => Object.keys(shape).filter(key => !notWritten.includes(key))
const tabOf = (table: 'missions' | 'clients', ...path: (string | number)[]) =>
  tabOfSection(sectionOfPath({ table, path }))

it.each(writtenIn(Mission.shape))(
  'what is found in the %s of a mission stands on one of its tabs',
  key => {
    expect(tabOf('missions', key)).toBeDefined()
  },
)

it.each(writtenIn(Client.shape))(
  'what is found in the %s of a client stands with their sheet',
  key => {
    expect(tabOf('clients', key)).toBe('framing')
  },
)

it('leads to the tab where it is put right', () => {
  expect(tabOf('missions', 'milestones', 2, 'planned')).toBe('plan')
  expect(tabOf('missions', 'budget', 'envelope')).toBe('budget')
  expect(tabOf('missions', 'team', 'client', 0)).toBe('team')
  expect(tabOf('missions')).toBeUndefined()
})

it('tells the two teams, and the envelope and its lines, apart', () => {
  const section = (...path: (string | number)[]) => sectionOfPath({ table: 'missions', path })
  expect(section('team', 'client', 0)).toBe('clientTeam')
  expect(section('team', 'firm', 1)).toBe('firmTeam')
  expect(section('budget', 'envelope')).toBe('envelope')
  expect(section('budget', 'lines', 1, 'days')).toBe('lines')
})
