import { expect, test } from 'vitest'
import { byDocument, shownFindings } from '../../../../renderer/features/checks/documents-found.ts'
import type { Finding } from '../../../../shared/checks/finding.ts'

function finding(id: string, severity: Finding['severity'], reason?: string): Finding {
  return {
    code: 'total-mismatch',
    severity,
    place: {
      client: 'Verrerie Dumas',
      document: 'Rapport mensuel',
      date: '2025-03-31',
      field: 'Budget',
      record: { table: 'reports', id, path: [] },
    },
    message: '',
    ...(reason !== undefined && { reason }),
  }
}

const all = [finding('a', 'warning'), finding('b', 'error'), finding('b', 'info', 'Accord oral')]

test('What was justified is shown apart, and errors can be shown alone', () => {
  expect(shownFindings(all, 'open')).toHaveLength(2)
  expect(shownFindings(all, 'errors')).toEqual([all[1]])
  expect(shownFindings(all, 'justified')).toEqual([all[2]])
})

test('Findings stand under their document, the one with the most errors first', () => {
  expect(byDocument(all).map(({ key, title, findings }) => [key, title, findings.length])).toEqual(
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
