import { formatCompanyNumber } from '../../domain/firm/identity.ts'
import type { FieldValues } from '../../domain/template/fields.ts'
import { isFilled } from '../blocks.ts'
import type { DocumentFrame } from './document-frame.ts'

/** What the fields of the firm's own Word template stand for in this document. */
export function frameFields(frame: DocumentFrame): FieldValues {
  const { legal } = frame.firm
  const known: FieldValues = {
    client: frame.clientName,
    auteur: frame.authors.filter(isFilled).join(', '),
    adresse: legal.address ?? '',
    siret: legal.siret === undefined ? '' : formatCompanyNumber(legal.siret),
    tva: legal.vatNumber ?? '',
    telephone: legal.phone ?? '',
    courriel: legal.email ?? '',
    site: legal.website ?? '',
  }
  const facts = frame.facts.flatMap(({ field, value }) =>
    field === undefined || !isFilled(value) ? [] : [[field, value] as const],
  )
  const all = { ...known, ...Object.fromEntries(facts), ...frame.fields }
  return Object.fromEntries(Object.entries(all).filter(([, value]) => isFilled(value)))
}
