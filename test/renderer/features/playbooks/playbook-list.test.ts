import { expect, it } from 'vitest'
import { listable, listed } from '../../../../renderer/features/playbooks/playbook-list.ts'
import { Playbook } from '../../../../shared/domain/playbook/playbook.ts'

const run = (rank: number, endedOn?: string) => ({
  id: `00000000-0000-4000-8000-00000000010${rank}`,
  startedOn: '2024-09-01',
  ...(endedOn === undefined ? {} : { endedOn }),
})
const playbooks = [
  Playbook.parse({
    id: '00000000-0000-4000-8000-000000000001',
    kind: 'qualification',
    title: 'Qualifier',
    steps: [{ title: 'Appel' }, { title: 'Décider', gate: true, items: ['Budget confirmé'] }],
    runs: [run(1), run(2, '2024-09-20'), run(3)],
  }),
  Playbook.parse({
    id: '00000000-0000-4000-8000-000000000002',
    kind: 'delivery',
    title: 'Conduire',
    steps: [{ title: 'Étude' }],
  }),
]
const byTitle = { by: 'title', ascending: true } as const

it('tells how long a method is, and how often it is being followed', () => {
  expect(listed(listable(playbooks), 'qualifier', byTitle)).toMatchObject([
    {
      id: playbooks[0]?.id,
      title: 'Qualifier',
      kind: 'Qualification d’un prospect',
      steps: 2,
      gates: 1,
      underway: 2,
      finished: 1,
    },
  ])
})

it('finds a method by a box to tick in it, whatever the accents', () => {
  const titles = (search: string) =>
    listed(listable(playbooks), search, byTitle).map(({ title }) => title)
  expect(titles('budget confirme')).toEqual(['Qualifier'])
  expect(titles('etude')).toEqual(['Conduire'])
  expect(titles('')).toEqual(['Conduire', 'Qualifier'])
})

it('lists those most followed first when asked to', () => {
  const rows = listed(listable(playbooks), '', { by: 'underway', ascending: false })
  expect(rows.map(({ underway }) => underway)).toEqual([2, 0])
})
