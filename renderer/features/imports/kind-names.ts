import type { DocumentSort } from '../../../shared/imports/kinds/document-sort.ts'
import type { ImportedDocument } from '../../../shared/imports/kinds/imported-document.ts'

const sortNames: Record<DocumentSort, string> = {
  brief: 'Brief',
  proposal: 'Proposition',
  monthly: 'Rapport mensuel',
  final: 'Rapport final',
  minutes: 'Compte-rendu',
  playbook: 'Processus',
  reference: 'Fiche de référence',
}

/** What a document can be read as. */
export const sortOptions = (Object.keys(sortNames) as DocumentSort[]).map(value => ({
  value,
  label: sortNames[value],
}))

export function kindName({ content }: ImportedDocument): string {
  if (content.kind === 'minutes' && content.isExchange === true) return 'Courrier ou note'
  return content.kind === 'stub' ? 'Document annoncé' : sortNames[content.kind]
}
