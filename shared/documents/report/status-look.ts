import type { Report } from '../../domain/report/report.ts'
import type { BlockOf } from '../document-tree.ts'

type StatusLook = { readonly label: string; readonly tone: BlockOf<'callout'>['tone'] }

export function statusLook(status: Report['status']): StatusLook {
  return looks[status]
}

const looks: Record<Report['status'], StatusLook> = {
  green: { label: 'En bonne voie', tone: 'good' },
  amber: { label: 'À surveiller', tone: 'warning' },
  red: { label: 'En difficulté', tone: 'bad' },
  done: { label: 'Terminée', tone: 'good' },
}
