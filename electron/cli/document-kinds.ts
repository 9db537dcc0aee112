/** What wins a mission and frames it. */
export const framingKinds = ['proposal', 'brief', 'budget'] as const
/** What is written while it is carried out, and after. */
export const deliveryKinds = ['report', 'final-report', 'minutes', 'playbook', 'reference'] as const

/** What `export` can write; all of them when `--only` does not choose. */
export const documentKinds = [...framingKinds, ...deliveryKinds] as const
export type DocumentKind = (typeof documentKinds)[number]
export type DeliveryKind = (typeof deliveryKinds)[number]

const kindNames: Readonly<Record<DocumentKind, readonly string[]>> = {
  proposal: ['proposals', 'proposition', 'propositions'],
  brief: ['briefs', 'mission', 'missions'],
  budget: ['budgets'],
  report: ['reports', 'rapport', 'rapports', 'rapport-mensuel'],
  'final-report': ['final-reports', 'rapport-final', 'rapports-finaux', 'bilan', 'bilans'],
  minutes: ['compte-rendu', 'comptes-rendus', 'cr'],
  playbook: ['playbooks', 'processus', 'checklist', 'checklists'],
  reference: ['references', 'référence', 'références', 'fiche', 'fiches'],
}

/** The kind that is called this, in English or in French. */
export function documentKindNamed(word: string): DocumentKind | undefined {
  const name = word.trim().toLowerCase()
  return documentKinds.find(kind => kind === name || kindNames[kind].includes(name))
}
