import type { DocumentKind } from './sent-document.ts'

type Words = {
  /** As it is called on screen and in the name of its files. */
  readonly name: string
  /** « envoyé », as it agrees with the name. */
  readonly sent: string
}

export const documentKindWords: Record<DocumentKind, Words> = {
  brief: { name: 'Brief', sent: 'envoyé' },
  proposal: { name: 'Proposition', sent: 'envoyée' },
  monthlyReport: { name: 'Rapport mensuel', sent: 'envoyé' },
  finalReport: { name: 'Rapport final', sent: 'envoyé' },
  minutes: { name: 'Compte-rendu', sent: 'envoyé' },
  playbook: { name: 'Processus', sent: 'envoyé' },
  reference: { name: 'Référence', sent: 'envoyée' },
}
