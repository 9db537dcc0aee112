import { expect, it } from 'vitest'
import { Mission } from '../../../shared/domain/mission/mission.ts'
import { withoutAbsent } from '../../../shared/values/absent.ts'

const id = '00000000-0000-4000-8000-000000000001'

it('drops the keys that hold nothing, at any depth, and keeps required texts that are empty', () => {
  const mission = {
    ...Mission.parse({ id, clientId: id }),
    title: '',
    author: undefined as never,
    objective: '',
    contact: { name: '', role: '' },
    phases: [
      { id, name: '', period: { label: '' }, objectives: [''], deliverables: [], effort: [] },
    ],
  }
  const tidy = withoutAbsent(Mission, mission)
  expect(tidy).not.toHaveProperty('title')
  expect(tidy).not.toHaveProperty('author')
  expect(tidy).toMatchObject({ objective: '', contact: { name: '' } })
  expect(tidy.contact).not.toHaveProperty('role')
  expect(tidy.phases[0]).toMatchObject({ name: '', period: { label: '' }, objectives: [''] })
})

it('keeps zeros, false and what the schema does not know', () => {
  const mission = { ...Mission.parse({ id, clientId: id }), colour: '', rank: 0, isOpen: false }
  expect(withoutAbsent(Mission, mission)).toMatchObject({ colour: '', rank: 0, isOpen: false })
})
