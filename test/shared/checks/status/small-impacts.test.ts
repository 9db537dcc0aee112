import { expect, test } from 'vitest'
import { exampleId } from '../../documents/budget-example.ts'
import { found } from '../across/one-mission.ts'

const kpis = [{ id: exampleId(961), label: 'Abonnés inscrits', actual: '1 500' }]
const hit = (impact: string, more: object = { kpis }) =>
  found({ reports: [{ alerts: [{ title: 'Panne du relais', impact }], ...more }] })

test.each(['Mineur (700 abonnés concernés)', 'Faible : 1 200 abonnés touchés'])(
  'What hits a third of all is no small thing: « %s »',
  impact => {
    expect(hit(impact)).toEqual([`rag-mismatch ${impact}`])
  },
)

test.each([
  'Mineur (7 abonnés concernés)',
  'Mineur (400 abonnés concernés)',
  'Majeur (700 abonnés concernés)',
  'Mineur (3 communes concernées)',
  'Mineur (résolu en 2 h)',
  '700 abonnés concernés',
])('A few, others or no judgement at all is no remark: « %s »', impact => {
  expect(hit(impact)).toEqual([])
})

test('All of them may be told in words, and the largest count is meant', () => {
  const summary = 'Le lot 1 compte 900 abonnés, le réseau 4 000 abonnés.'
  expect(hit('Mineur (700 abonnés concernés)', { summary })).toEqual([])
  expect(hit('Mineur (2 000 abonnés concernés)', { summary })).toHaveLength(1)
  expect(hit('Mineur (700 abonnés concernés)', {})).toEqual([])
})
