import type { RecordColumn } from '../../ui/lists/record-table.tsx'
import { StatusBadge } from '../../ui/page/status-badge.tsx'
import type { Column, ListedPlaybook } from './playbook-list.ts'

export const playbookColumns: readonly RecordColumn<ListedPlaybook, Column>[] = [
  {
    key: 'title',
    label: 'Méthode',
    width: 'minmax(220px, 1fr)',
    opens: true,
    cell: ({ title }) => title || 'Sans titre',
  },
  { key: 'kind', label: 'Usage', width: '220px', cell: ({ kind }) => kind },
  {
    key: 'steps',
    label: 'Étapes',
    width: '190px',
    cell: ({ steps, gates }) => `${counted(steps, 'étape')}${gatesInWords(gates)}`,
  },
  {
    key: 'underway',
    label: 'Suivis en cours',
    width: '130px',
    cell: ({ underway }) =>
      underway === 0 ? '–' : <StatusBadge tone="info">{`${underway} en cours`}</StatusBadge>,
  },
  {
    key: 'finished',
    label: 'Terminés',
    width: '86px',
    isFigure: true,
    cell: ({ finished }) => (finished === 0 ? '–' : finished),
  },
]

function gatesInWords(gates: number): string {
  if (gates === 0) return ''
  return gates === 1 ? ', 1 point de passage' : `, ${gates} points de passage`
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count < 2 ? '' : 's'}`
}
