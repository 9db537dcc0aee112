import { describe, expect, it } from 'vitest'
import {
  type Listing,
  listable,
  listed,
} from '../../../../renderer/features/follow-ups/follow-up-list.ts'
import { FollowUp } from '../../../../shared/domain/follow-up/follow-up.ts'
import type { PlannedFollowUp } from '../../../../shared/domain/follow-up/schedule.ts'

const kept = (fields: Partial<FollowUp>): PlannedFollowUp => {
  const row = FollowUp.parse({
    id: '00000000-0000-4000-8000-000000000005',
    missionId: '00000000-0000-4000-8000-000000000002',
    due: '2024-10-15',
    kind: '1m',
    ...fields,
  })
  return { missionId: row.missionId, kind: row.kind, due: row.due, kept: row }
}
const names = new Map([
  ['00000000-0000-4000-8000-000000000002', { title: 'ERP', client: 'Boulangerie Cœur' }],
  ['b', { title: 'Catalogue', client: 'ElectroDistrib' }],
])
const followUps: PlannedFollowUp[] = [
  kept({ done: '2024-10-15', nps: 10, feedback: 'Équipe ravie' }),
  { missionId: 'b', kind: '3m', due: '2024-09-01' },
  { missionId: 'b', kind: '6m', due: '2024-12-01' },
  { missionId: 'gone', kind: '1m', due: '2024-09-01' },
]
const rows = listable(followUps, id => names.get(id), '2024-11-20')
const shown = (listing: Partial<Listing>) =>
  listed(rows, { search: '', show: 'all', sort: { by: 'due', ascending: true }, ...listing }).map(
    ({ kind }) => kind,
  )

describe('the list of follow-ups', () => {
  it('leaves out missions that are no longer there', () => {
    expect(shown({})).toEqual(['3m', '1m', '6m'])
  })

  it('shows what is to be made, or what was', () => {
    expect(shown({ show: 'todo' })).toEqual(['3m', '6m'])
    expect(shown({ show: 'done' })).toEqual(['1m'])
  })

  it('finds the words of the client, of the mission and of what was said', () => {
    expect(shown({ search: 'coeur' })).toEqual(['1m'])
    expect(shown({ search: 'equipe ravie' })).toEqual(['1m'])
    expect(shown({ search: 'catalogue' })).toEqual(['3m', '6m'])
  })

  it('sorts by each column, either way', () => {
    expect(shown({ sort: { by: 'nps', ascending: false } })[0]).toBe('1m')
    expect(shown({ sort: { by: 'state', ascending: true } })).toEqual(['3m', '6m', '1m'])
    expect(shown({ sort: { by: 'mission', ascending: true } })[0]).toBe('1m')
    expect(shown({ sort: { by: 'kind', ascending: false } })[0]).toBe('6m')
  })
})
