import { expect, test } from 'vitest'
import { found } from '../one-mission.ts'

const brief = {
  team: {
    client: [{ name: 'Hélène Vasseur', role: 'Directrice' }, { name: 'Luc Arnal' }],
    firm: [{ name: 'Denis Arnal' }],
  },
}
const quotedBy = (author: string, more: { brief?: object; client?: object; said?: string } = {}) =>
  found({
    brief: { ...brief, ...more.brief },
    ...(more.client && { client: more.client }),
    reports: [{ satisfaction: { quotes: [{ author, text: 'Ravie.' }] }, summary: more.said ?? '' }],
  })

test('The author of a quote has the first name that the client has', () => {
  expect(quotedBy('Paul Vasseur')).toEqual(['unknown-person Paul Vasseur'])
  expect(quotedBy('M. Paul Vasseur')).toHaveLength(1)
})

test.each([
  'Hélène Vasseur',
  'Mme Hélène Vasseur',
  'H. Vasseur',
  'Paul Sorel',
  'Hélène',
  'Denis Arnal',
])('Themselves, somebody else or one of the firm: « %s »', author => {
  expect(quotedBy(author)).toEqual([])
})

test('Who has a post, a family, or is named again is another person', () => {
  expect(quotedBy('Paul Vasseur (chef de culture)')).toEqual([])
  expect(quotedBy('Paul Vasseur', { said: 'Paul Vasseur a suivi les essais.' })).toEqual([])
  expect(quotedBy('Paul Vasseur', { client: { history: ['Reprise à son père en 2011'] } })).toEqual(
    [],
  )
  expect(quotedBy('Paul Vasseur', { client: { name: 'Pépinières Vasseur' } })).toEqual([])
})
