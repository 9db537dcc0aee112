import { expect, test } from 'vitest'
import { partsTold, withPartsOf, writtenParts } from '../../../../shared/domain/report/last-text.ts'
import { Report } from '../../../../shared/domain/report/report.ts'

const report = (fields: object) =>
  Report.parse({
    id: '00000000-0000-4000-8000-000000000001',
    clientId: '00000000-0000-4000-8000-000000000002',
    kind: 'monthly',
    title: 'Mai',
    ...fields,
  })

const last = report({
  title: 'Avril',
  summary: 'Tout tient.',
  conclusion: ' ',
  recommendations: ['Continuer'],
  satisfaction: { quotes: [], scores: [{ label: 'Équipe', value: 9, max: 10 }] },
})

test('One part of last month’s text replaces that part alone', () => {
  const now = withPartsOf(last, report({ recommendations: ['Autre'] }), ['summary'])
  expect(now).toMatchObject({ title: 'Mai', summary: 'Tout tient.', recommendations: ['Autre'] })
})

test('All of last month’s text comes at once, and what was empty erases nothing', () => {
  const now = withPartsOf(last, report({ conclusion: 'À suivre.' }), writtenParts)
  expect(now).toMatchObject({
    title: 'Mai',
    summary: 'Tout tient.',
    conclusion: 'À suivre.',
    recommendations: ['Continuer'],
    satisfaction: last.satisfaction,
  })
})

test('Only parts in which something was said are offered', () => {
  expect(partsTold(last, writtenParts)).toEqual(['summary', 'satisfaction', 'recommendations'])
})
