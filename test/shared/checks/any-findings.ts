import type { Finding } from '../../../shared/checks/findings/finding.ts'

/** One to look into, an error of another report, and a point of that one which was justified. */
export const anyFindings = [
  finding('a', 'warning'),
  finding('b', 'error'),
  finding('b', 'info', 'Accord oral'),
]

export function finding(id: string, severity: Finding['severity'], reason?: string): Finding {
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
