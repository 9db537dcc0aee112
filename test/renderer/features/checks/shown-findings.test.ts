import { expect, test } from 'vitest'
import { shownFindings } from '../../../../renderer/features/checks/shown-findings.ts'
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
