import { expect, test } from 'vitest'
import { findingGroups } from '../../../../renderer/features/checks/finding-groups.ts'
import type { FindingCode } from '../../../../shared/checks/findings/finding.ts'
import { finding } from '../../../shared/checks/any-findings.ts'

const of = (code: FindingCode, document: string, severity: 'error' | 'warning' = 'warning') => ({
  ...finding(document, severity),
  code,
})
const missing = (field: string, document: string) => {
  const found = of('legal-mention-missing', document)
  return { ...found, place: { ...found.place, field } }
}

test('What is of one kind stands together, whatever document says it, errors first', () => {
  const groups = findingGroups(
    [of('holiday', 'a'), of('holiday', 'b'), of('total-mismatch', 'b', 'error')],
    'kind',
  )
  expect(groups.map(({ title, findings }) => [title, findings.length])).toEqual([
    ['Totaux et comptes', 1],
    ['Jours fériés', 2],
  ])
})

test('Each missing mention is a kind of its own: one reason may hold for all its documents', () => {
  const groups = findingGroups(
    [missing('SIRET', 'a'), missing('Adresse', 'a'), missing('SIRET', 'b')],
    'kind',
  )
  expect(groups.map(({ title, findings }) => [title, findings.length])).toEqual([
    ['SIRET', 2],
    ['Adresse', 1],
  ])
})

test('Or what one document says stands together', () => {
  const groups = findingGroups(
    [of('holiday', 'a'), of('weekend', 'a'), of('holiday', 'b')],
    'document',
  )
  expect(groups.map(({ findings }) => findings.length)).toEqual([2, 1])
})
