import { firstDateSpan } from '../../../french/dates/spans.ts'
import { civility } from '../../../french/names/civilities.ts'
import { pattern } from '../../../french/pattern.ts'
import { isOrganisation } from '../../header/document-title.ts'
import { isPersonName, opensWithRole } from '../../header/person.ts'
import type { Entry, Group } from '../../outline/entry.ts'

/** Whom a letter is addressed to, by the lines over its first words. */
export type Letterhead = {
  readonly recipient: string
  readonly client?: string
  /** The lines that say so. */
  readonly lines: readonly Entry[]
}

/** « Domaine des Aulnes / Monsieur Étienne Vauquelin, directeur / Route de l’Étang, 41250 Bracieux ». */
export function letterheadIn(groups: readonly Pick<Group, 'entries'>[]): Letterhead | undefined {
  const lines = groups
    .flatMap(({ entries }) => entries)
    .slice(0, mostLines)
    .filter(isLine)
  const at = lines.findIndex(isAddressee)
  const addressee = lines[at]
  if (addressee === undefined) return undefined
  const under = lines[at + 1]
  const role = under !== undefined && opensWithRole(under.text) ? under : undefined
  const below = lines[at + (role === undefined ? 1 : 2)]
  const told = [below, lines[at - 1]].find(each => isName(each?.text))
  const client = organisationLed(role?.text ?? addressee.text) ?? told?.text
  const isTold = told !== undefined && client === told.text
  return {
    recipient: role === undefined ? addressee.text : `${addressee.text}, ${role.text}`,
    ...(client !== undefined && { client }),
    lines: [addressee, ...(role === undefined ? [] : [role]), ...(isTold ? [told] : [])],
  }
}

/** « Directeur du CCAS de Montbrel »: the organisation that somebody leads. */
function organisationLed(role: string): string | undefined {
  const [, name] = leaderOf.exec(role) ?? []
  return name !== undefined && isOrganisation(name) ? name : undefined
}

const leaderOf = pattern('iu')`
  (?:^|[\s,])
  (?:direct(?:eur|rice)|responsable|gérante?|présidente?|maire|secrétaire)(?:\s\p{L}+)?
  \s(?:du|de la|de l[’']|des|de|d[’'])\s?(\p{Lu}.*)$
`

const mostLines = 12

function isLine({ kind, cells, text }: Entry): boolean {
  return kind === 'paragraph' && cells === undefined && text.length < 100
}

/** « Monsieur Étienne Vauquelin, directeur d’exploitation », and not « Monsieur, ». */
function isAddressee({ text }: Entry): boolean {
  const [, name = ''] = addressee.exec(text) ?? []
  return isPersonName(name)
}

const addressee = new RegExp(String.raw`^${civility}\s+(\p{Lu}[^,(–—]*?)\s*(?:[,(–—].*)?$`, 'u')

/** Neither a day nor an address. */
function isName(text: string | undefined): text is string {
  return (
    text !== undefined &&
    /^\p{Lu}/u.test(text) &&
    !opensWithRole(text) &&
    !/,$|\b\d{5}\b|^\d|@|[.:;]|^(?:rue|route|avenue|place|quai|chemin|zone|za|zi|bp)\b/iu.test(
      text,
    ) &&
    firstDateSpan(text, '2000-01-01') === undefined
  )
}

/** The name over « Associée », after the last words of a letter. */
export function signerIn(groups: readonly Group[]): string | undefined {
  const lines = groups.flatMap(({ entries }) => entries)
  const closing = lines.findLastIndex(({ text }) => closingWords.test(text))
  if (closing < 0) return undefined
  const names = lines
    .slice(closing + 1, closing + 4)
    .map(({ text }) => text.replace(/\s*,.*$/su, ''))
  return names.find(isPersonName)
}

const closingWords =
  /(?:agréer|salutations|cordialement|sincèrement|meilleurs sentiments|considération|^fait à \p{Lu})/iu
