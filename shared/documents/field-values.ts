import type { FieldValues } from '../domain/template/fields.ts'
import type { DocumentTree } from './document-tree.ts'

/** What a document puts in the place of the fields of the firm's Word template. */
export function fieldValues({ cover, fields }: DocumentTree): FieldValues {
  const { title, kicker, subtitle, firmName, issuer = [] } = cover
  return {
    titre: title,
    nature: kicker,
    sous_titre: subtitle ?? '',
    cabinet: firmName ?? '',
    identite: issuer.join('\n'),
    ...fields,
  }
}
