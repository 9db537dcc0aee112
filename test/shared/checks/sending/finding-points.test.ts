import { expect, test } from 'vitest'
import type { Finding } from '../../../../shared/checks/findings/finding.ts'
import { sectionOfPath } from '../../../../shared/checks/findings/section-of-path.ts'
import { findingPoints } from '../../../../shared/checks/sending/finding-points.ts'

const id = '00000000-0000-4000-8000-000000000001'

function found(change: Partial<Finding>, path: (string | number)[] = ['options', 0]): Finding {
  return {
    code: 'total-mismatch',
    severity: 'error',
    message: 'Les lignes font 900 €.',
    place: {
      document: 'Proposition',
      field: 'Total',
      record: { table: 'proposals', id, path },
    },
    ...change,
  }
}

const levels = (finding: Finding, kind: 'proposal' | 'monthlyReport' = 'proposal') =>
  findingPoints([finding], { id, kind }).map(({ level }) => level)

test('A price that does not add up holds a proposal back', () => {
  expect(levels(found({}))).toEqual(['block'])
  expect(levels(found({ code: 'payment-amount-mismatch' }, ['payments', 1, 'amount']))).toEqual([
    'block',
  ])
})

test('Another error may leave with a reason', () => {
  expect(levels(found({ code: 'weekday-mismatch' }, ['background']))).toEqual(['warn'])
  expect(levels(found({}, ['budget']), 'monthlyReport')).toEqual(['warn'])
})

test('What is justified, a judgement or of another document asks nothing', () => {
  expect(levels(found({ reason: 'Remise' }))).toEqual([])
  expect(levels(found({ severity: 'warning' }))).toEqual([])
  expect(levels(found({ code: 'legal-mention-missing' }))).toEqual([])
  const elsewhere = findingPoints([found({})], { id: `${id.slice(0, -1)}2`, kind: 'proposal' })
  expect(elsewhere).toEqual([])
})

test('A reference sheet is not held back by what it does not tell', () => {
  const of = (path: string[]) => findingPoints([found({}, path)], { id, kind: 'reference' }).length
  expect(of(['budget', 'envelope'])).toBe(0)
  expect(of(['kpis'])).toBe(1)
})

test('A field is put right in the section that holds it', () => {
  expect(sectionOfPath({ table: 'proposals', path: ['schedule', 0] })).toBe('planning')
  expect(sectionOfPath({ table: 'reports', path: ['budget', 'lines', 1] })).toBe('budget')
  expect(sectionOfPath({ table: 'meetings', path: ['sections', 0, 'notes'] })).toBe('content')
  expect(sectionOfPath({ table: 'proposals', path: [] })).toBeUndefined()
})
