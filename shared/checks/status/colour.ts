import { computedStatus } from '../../domain/mission-status.ts'
import type { Report } from '../../domain/report.ts'
import type { Finding } from '../finding.ts'
import { type Account, placeIn, type Scene } from '../scene.ts'

const ranks = { green: 0, amber: 1, red: 2 } as const
const names: Record<Report['status'], string> = {
  green: 'vert',
  amber: 'orange',
  red: 'rouge',
  done: 'terminé',
}

/** A colour better than the figures give is said with its reason; one that is worse is prudence. */
export function statusColours({ reports, workspace: { firm } }: Scene): Finding[] {
  return reports.flatMap(account => colourFinding(account, firm))
}

function colourFinding(account: Account, firm: Scene['workspace']['firm']): Finding[] {
  const { report, mission, date } = account
  if (report.status === 'done' || (report.statusReason ?? '').trim() !== '') return []
  const computed = computedStatus({ report, mission, firm, day: date ?? '' })
  if (date === undefined || ranks[report.status] >= ranks[computed.status]) return []
  const why = computed.reasons.filter(({ level }) => level === computed.status)
  return [
    {
      code: 'rag-mismatch',
      severity: 'warning',
      place: placeIn(account, 'Statut', ['status']),
      message: `Le rapport est ${names[report.status]} ; les seuils donnent ${names[computed.status]}. ${why.map(({ text }) => text).join(' ')}`,
      expected: names[computed.status],
      stated: names[report.status],
    },
  ]
}
