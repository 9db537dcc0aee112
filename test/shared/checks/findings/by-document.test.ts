import { expect, test } from 'vitest'
import { byDocument } from '../../../../shared/checks/findings/by-document.ts'
import { anyFindings, finding } from '../any-findings.ts'

test('Findings stand under their document, the one with the most errors first', () => {
  expect(
    byDocument(anyFindings).map(({ key, title, findings }) => [key, title, findings.length]),
  ).toEqual(
    [
      ['reports b', 'Rapport mensuel du 31 mars 2025 – Verrerie Dumas', 2],
      ['reports a', 'Rapport mensuel du 31 mars 2025 – Verrerie Dumas', 1],
    ].map(([key, title, count]) => [
      key,
      String(title).replace('mars 2025', 'mars\u00a02025').replace('31 mars', '31\u00a0mars'),
      count,
    ]),
  )
})

test('Within a document the gravest stands first, what was justified last', () => {
  const [document] = byDocument([
    finding('c', 'error', 'Accord oral'),
    finding('c', 'info'),
    finding('c', 'warning'),
    finding('c', 'error'),
  ])
  expect(document?.findings.map(({ severity, reason }) => [severity, reason])).toEqual([
    ['error', undefined],
    ['warning', undefined],
    ['error', 'Accord oral'],
    ['info', undefined],
  ])
})
