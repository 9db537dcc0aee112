import type { Playbook } from './playbook.ts'

export const playbookKinds: readonly {
  readonly value: Playbook['kind']
  readonly label: string
}[] = [
  { value: 'qualification', label: 'Qualification d’un prospect' },
  { value: 'delivery', label: 'Conduite d’une mission' },
  { value: 'followUp', label: 'Suivi après mission' },
  { value: 'other', label: 'Autre' },
]

export function playbookKindLabel(kind: Playbook['kind']): string {
  return playbookKinds.find(({ value }) => value === kind)?.label ?? ''
}
