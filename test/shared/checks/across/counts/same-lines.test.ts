import { expect, test } from 'vitest'
import { exampleId } from '../../../documents/budget-example.ts'
import { found } from '../one-mission.ts'

const told = (highlights: readonly string[], titles: readonly string[]) =>
  found({
    reports: [
      {
        highlights: highlights.map(text => ({ tone: 'good', text })),
        deliverables: titles.map((title, index) => ({
          id: exampleId(960 + index),
          title,
          status: 'done',
        })),
      },
    ],
  })

test('What is done is counted alike among the highlights and the deliverables of one report', () => {
  expect(told(['12 jardiniers formés'], ['12 jardiniers formés (3 sessions)'])).toEqual([])
  expect(told(['12 jardiniers formés'], ['11 jardiniers formés (3 sessions)'])).toEqual([
    'figure-conflict 11',
  ])
  expect(told(['1 200 fiches reprises'], ['✅ 1 250 fiches reprises'])).toEqual([
    'figure-conflict 1250',
  ])
})

test('A part is never more than all of them', () => {
  const deliverable = ['14 jardiniers formés à la taille']
  expect(told(['14 jardiniers formés et actifs'], deliverable)).toEqual([])
  expect(told(['11 jardiniers formés et autonomes'], deliverable)).toEqual(['figure-conflict 14'])
  expect(told(['18 jardiniers formés'], deliverable)).toEqual([])
  expect(told(['11 jardiniers formés au greffage'], deliverable)).toEqual([])
  expect(told(['11 jardiniers formés à Valence'], deliverable)).toEqual([])
})

test('The count told less often is held to be wrong', () => {
  const highlights = [{ tone: 'good', text: '11 jardiniers formés' }]
  const deliverables = [{ id: exampleId(960), title: '14 jardiniers formés', status: 'done' }]
  const summary = 'Nos 14 jardiniers suivent la nouvelle méthode.'
  expect(found({ reports: [{ highlights, deliverables, summary }] })).toEqual([
    'figure-conflict 11',
  ])
})

test('What is still to be delivered may be more', () => {
  const deliverables = [
    { id: exampleId(960), title: '14 jardiniers formés', status: 'doing', progress: 60 },
  ]
  const highlights = [{ tone: 'good', text: '9 jardiniers formés' }]
  expect(found({ reports: [{ highlights, deliverables }] })).toEqual([])
})

test('Other words tell of other things, and one list of several sessions', () => {
  expect(told(['12 jardiniers formés'], ['3 jardiniers volontaires formés'])).toEqual([])
  expect(told([], ['12 jardiniers formés', '11 jardiniers formés'])).toEqual([])
  expect(told(['3 sessions'], ['4 sessions'])).toEqual([])
})
