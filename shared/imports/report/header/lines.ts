import { bareWords } from '../../../french/bare-words.ts'
import { pattern } from '../../../french/pattern.ts'
import { type Entry, entry, wholeText } from '../../outline/entry.ts'
import type { Left } from '../../outline/reading.ts'
import { isBeside, signatureOf } from './written-by.ts'

export type HeaderLines = {
  /** The labelled lines, by their bare label. */
  readonly fields: ReadonlyMap<string, Entry>
  /** Those that are no field of any header. */
  readonly left: readonly Left[]
}

/** What the lines before the first section are: fields, the author's signature, or something else. */
export function headerLines(entries: readonly Entry[], anchor: string): HeaderLines {
  const fields = new Map<string, Entry>()
  const left: Left[] = []
  for (const each of entries) {
    const name = each.label === undefined ? undefined : bareWords(each.label)
    const signed = name === undefined ? signatureOf(each.text, anchor) : undefined
    if (name !== undefined) fields.set(name, each)
    for (const [key, value] of Object.entries(signed ?? {})) fields.set(key, { ...each, value })
    const isField = signed !== undefined || (name !== undefined && readFields.test(name))
    if (!isField || isBeside(each.text)) left.push({ line: each.line, text: wholeText(each) })
  }
  return { fields, left }
}

/** « Lieu : … » is the document's own, wherever it stands before the first section. */
export function isHeaderField(each: Entry): boolean {
  const { label, text } = each
  if (isHeaderRow(each)) return true
  if (label === undefined) return /^(?:fait à \p{Lu}|par \p{Lu}).*\d{4}\.?$/iu.test(text)
  return readFields.test(bareWords(label))
}

/** What a header says in fields that some document has. */
const readFields = pattern()`
  ^(?:
    client|entreprise|societe|entite|organisme|structure|etablissement|type|nature|date|le$
    |fait le|(?:remis|publie|diffuse|transmis|envoye)e? le$|(?:rapport|document|note|point|version|edition) (?:du|au)$|arretee? (?:au|le)
    |situation au|periode|mois$|horaires?|heures?$|debut$|fin$|etapes?$|points? de passage
    |edite|mission$|contact$|statut$|lieu|ou$|endroit|(?:co[- ]?)?anim|(?:co[- ]?)?facilit
    |presiden|presents?|participants?|etaient|qui$|quand$|n'(?:a|ont) pas pu|objet|sujet|ref$|ref\b
    |reference$|numero|redige|redact|notes prises par|prise de notes|rapporteu|emetteur
    |auteur|etabli|prepare|par$|consultant|chef(?:fe)? de (?:projet|mission)
    |direct(?:eur|rice) de (?:projet|mission)|maitre d'ouvrage|commanditaire|beneficiaire
    |destinataire|destinataires?$|a l'attention|a$|de$|pour$
  )
`

/** « Rédigé par | Date | Destinataire » over one row. */
function isHeaderRow({ cells = [] }: Entry): boolean {
  return cells.filter(({ column }) => readFields.test(bareWords(column))).length > 1
}

/** « Arrêté au : 14/03 — Période : du 16/02 au 13/03 »: as many fields as there are labels. */
export function fieldsIn(each: Entry): Entry[] {
  if (isHeaderRow(each))
    return (each.cells ?? []).map(({ column, text }) =>
      entry({ line: each.line, kind: 'paragraph', text: `${column} : ${text}` }),
    )
  const away = each.text.split(/\.\s+(?=(?:absent|excus)[^:.]{0,20}:\s)/iu)
  if (away.length > 1 && each.cells === undefined)
    return away.map(text => entry({ line: each.line, kind: each.kind, text }))
  const barred = each.text.split(/\s+[|·]\s+/u)
  const labelled = each.text.split(/\s+[—–|·]\s+(?=\p{Lu}[\p{L}’' ]{2,30}\s?:\s)/u)
  const isBarred = barred.length > 2 && each.cells === undefined
  const isLabelled = labelled.length > 1 && labelled.every(part => readFields.test(bareWords(part)))
  if (!isBarred && !isLabelled) return [each]
  const parts = isBarred ? barred : labelled
  return parts.map(text => entry({ line: each.line, kind: each.kind, text }))
}
