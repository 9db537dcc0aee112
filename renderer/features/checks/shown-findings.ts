import type { Finding } from '../../../shared/checks/finding.ts'

export type Shown = 'open' | 'errors' | 'justified'

export function shownFindings(findings: readonly Finding[], shown: Shown): Finding[] {
  return findings.filter(({ severity, reason }) => {
    if (shown === 'justified') return reason !== undefined
    return reason === undefined && (shown === 'open' || severity === 'error')
  })
}
