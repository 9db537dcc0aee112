import { civility } from '../../../french/names/civilities.ts'
import { isOrganisation } from '../../header/document-title.ts'
import { isPersonName } from '../../header/person.ts'
import type { Group } from '../../outline/entry.ts'

/** Who the document is for, by its fields, or by the line of names that it begins with. */
export function clientOf(
  field: (pattern: RegExp) => string | undefined,
  groups: readonly Group[],
): string | undefined {
  return withoutTrade(
    field(clientFields) ?? addressee(field(addressFields)) ?? barredClient(groups),
  )
}

const clientFields = /^client|^entreprise|^societe|^maitre d'ouvrage|^commanditaire|^beneficiaire/
const addressFields =
  /^(?:(?:prepare|etabli|remis|redige)e? )?pour$|^(?:adresse|remis|destine)e? a$|^destinataires?$|^entite|^organisme|^structure|^etablissement/

/** « Groupe Bellerive | Mission menée par Kairos | … »: the organisation that comes first. */
export function barredClient(groups: readonly Group[]): string | undefined {
  const [first] = groups.flatMap(({ entries }) => entries)
  const [name = '', ...others] = first?.text.split(/\s+[|·]\s+/u) ?? []
  return others.length > 1 && isOrganisation(name) ? name : undefined
}

/** « Mutuelle d’Armor — à l’attention de Mme Le Bihan »: the organisation, unless a person alone is named. */
function addressee(text = ''): string | undefined {
  const [name = ''] = text.split(
    /\s*(?:\s[—–-]\s|,)\s*(?=à l[’']attention|[ÀA] l[’']attention|att\.)/u,
  )
  const [alone = ''] = name.split(/\s*[(,]/)
  const isPerson = politely.test(name) || (isPersonName(alone) && !isOrganisation(alone))
  return !isOrganisation(name) || isPerson || !/^\p{Lu}/u.test(name) ? undefined : name
}

const politely = new RegExp(String.raw`^${civility}\s+\p{Lu}`, 'u')

/** « OptiClair (réseau de 14 magasins) »: what it does is no part of its name. */
function withoutTrade(name: string | undefined): string | undefined {
  return name?.replace(/\s*\((?:\p{Ll}|\d)[^()]*\s[^()]*\)$/u, '')
}
