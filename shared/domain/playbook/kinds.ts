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

/** What a document of a process calls itself, and one of a time it was followed. */
export const playbookTitles = { whole: 'Processus', run: 'Suivi de processus' } as const

/** What the document of a process says of its kind, where it is of one. */
export function playbookSubtitle(kind: Playbook['kind']): string {
  return kind === 'other' ? '' : playbookKindLabel(kind)
}
