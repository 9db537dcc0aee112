import { expect, it } from 'vitest'
import { deliverablesTitled } from '../../../../shared/domain/plan/deliverable-titles.ts'
import type { Deliverable } from '../../../../shared/domain/plan/plan.ts'

const audit: Deliverable = { id: 'a', title: 'Audit', status: 'done', due: '2024-10-21' }
const guide: Deliverable = { id: 'g', title: 'Guide', status: 'todo' }
const titled = (titles: string[]) => deliverablesTitled(titles, [audit, guide], () => 'new')

it('keeps a deliverable that moved', () => {
  expect(titled(['Guide', 'Audit'])).toEqual([guide, audit])
})

it('keeps the date of a deliverable that was renamed', () => {
  expect(titled(['Audit du catalogue', 'Guide'])).toEqual([
    { ...audit, title: 'Audit du catalogue' },
    guide,
  ])
})

it('lets one go, and adds one in between, without touching the others', () => {
  expect(titled(['Guide'])).toEqual([guide])
  expect(titled(['Audit', 'Tests', 'Guide'])).toEqual([
    audit,
    { id: 'new', title: 'Tests', status: 'todo' },
    guide,
  ])
})

it('never makes two of one when a title is written twice', () => {
  const twice = titled(['Audit', 'Audit', 'Guide'])
  expect(new Set(twice.map(each => each.id)).size).toBe(3)
})
