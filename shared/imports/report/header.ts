import type { Period } from '../../domain/plan.ts'
import { isOrganisation } from '../header/document-title.ts'
import { isPersonName } from '../header/person.ts'
import { documentNamed } from '../kinds/document-sort.ts'
import { type Entry, entry, type Group, wholeText } from '../outline/entry.ts'
import type { Left } from '../outline/reading.ts'
import { bareWords } from '../words/bare-words.ts'
import { firstDateSpan } from '../words/french-dates.ts'
import { moneyIn } from '../words/french-numbers.ts'
import { authorsIn, isBeside, signatureOf } from './written-by.ts'

/** What a document says of itself before its first section. */
export type DocumentHeader = {
  readonly title?: string
  readonly client?: string
  readonly date?: string
  readonly period?: Period
  readonly authors: string[]
  /** In cents: « Budget de la mission : 84 500 € HT ». */
  readonly envelope?: number
  /** The other labelled lines, by their bare label. */
  readonly fields: ReadonlyMap<string, Entry>
  readonly left: readonly Left[]
}

export function readDocumentHeader(groups: readonly Group[], anchor: string): DocumentHeader {
  const [opening] = groups[0]?.titles.length === 0 ? groups[0].entries : []
  const isTitled = opening !== undefined && isKindOfDocument(opening.text)
  const title = isTitled ? opening.text : titleOver(groups)
  const fields = new Map<string, Entry>()
  const left: Left[] = []
  for (const each of groups.flatMap(({ entries }) => entries).flatMap(fieldsIn)) {
    if (isTitled && each === opening) continue
    const name = each.label === undefined ? undefined : bareWords(each.label)
    if (name !== undefined) fields.set(name, each)
    const signed = name === undefined ? signatureOf(each.text, anchor) : undefined
    for (const [key, value] of Object.entries(signed ?? {})) fields.set(key, { ...each, value })
    if (
      isBeside(each.text) ||
      (signed === undefined && (name === undefined || !readFields.test(name)))
    ) {
      left.push({ line: each.line, text: wholeText(each) })
    }
  }
  const of = (pattern: RegExp) => [...fields].find(([name]) => pattern.test(name))?.[1].value
  const lines = [...fields.values(), ...left].map(({ text }) => text)
  const date = firstDateSpan(
    of(written) ?? of(/^version$/) ?? lines.findLast(isDayOfDocument) ?? '',
    anchor,
  )
  const isTold = (text: string) =>
    isDayOfDocument(text) || courseNamed.test(text) || text === barredClient(groups)
  const named =
    of(/^client|^entreprise|^societe|^maitre d'ouvrage|^commanditaire|^beneficiaire/) ??
    addressee(
      of(
        /^(?:(?:prepare|etabli|remis|redige)e? )?pour$|^(?:adresse|remis|destine)e? a$|^destinataires?$|^entite|^organisme|^structure|^etablissement/,
      ),
    ) ??
    barredClient(groups)
  const client = withoutTrade(named)
  const envelope = envelopeIn(fields)
  return {
    ...(title !== undefined && { title: withoutRank(title) }),
    ...(client !== undefined && { client }),
    ...(date?.exact && { date: date.start }),
    ...(periodIn(of(/^periode|^mois|^(?:trimestre|semestre|semaine)\b/), anchor) ??
      datedPeriod(of(/^duree/), anchor) ??
      courseIn(lines, anchor)),
    authors: authorsIn(of(authorFields)),
    ...(envelope !== undefined && { envelope: envelope.amount }),
    fields,
    left: left.filter(({ line, text }) => line !== envelope?.line && !isTold(text)),
  }
}

/** The outermost, unless it is a name that stands over the title of the document. */
function titleOver(groups: readonly Group[]): string | undefined {
  const titles = groups.flatMap(({ titles }) => titles)
  const named = titles.find(({ depth, text }) => depth === 1 && documentNamed(text) !== undefined)
  return (named ?? titles[0])?.text
}

/** « OptiClair (réseau de 14 magasins) »: what it does is no part of its name. */
function withoutTrade(name: string | undefined): string | undefined {
  return name?.replace(/\s*\((?:\p{Ll}|\d)[^()]*\s[^()]*\)$/u, '')
}

/** One amount and nothing more, under a name that is the budget's. */
function envelopeIn(
  fields: ReadonlyMap<string, Entry>,
): { line: number; amount: number } | undefined {
  const [, told] = [...fields].find(([name]) => /^(?:budget|enveloppe|montant)\b/.test(name)) ?? []
  const [money, ...others] = moneyIn(told?.value ?? '')
  const isAlone = others.length === 0 && money?.source.length === told?.value?.length
  return told !== undefined && money !== undefined && isAlone
    ? { line: told.line, amount: money.max }
    : undefined
}

const written =
  /^date(?!s? de (?:debut|fin))|^le$|^fait le|^emis(?:e)? le|^edit(?:e|ion)|^redige(?:e)? le|^arretee? (?:au|le)|^(?:rapport|document|note|point|version|edition) (?:du|au)$|^situation au|^lyon|^paris/

/** « Diffusion : comité de direction, 10 octobre 2025 », where nothing else says when it was written. */
function isDayOfDocument(text: string): boolean {
  return (
    !/^(?:duree|periode|debut|fin|demarrage|lancement|prochaine?)\b/.test(bareWords(text)) &&
    /,\s(?:le\s)?\d{1,2}(?:er)?\s\p{L}{3,9}\.?\s20\d\d$/u.test(text)
  )
}

/** « Groupe Bellerive | Mission menée par Kairos | … »: the organisation that comes first. */
function barredClient(groups: readonly Group[]): string | undefined {
  const [first] = groups.flatMap(({ entries }) => entries)
  const [name = '', ...others] = first?.text.split(/\s+[|·]\s+/u) ?? []
  return others.length > 1 && isOrganisation(name) ? name : undefined
}

/** « Mission menée du 3 février au 26 septembre 2025 ». */
function courseIn(lines: readonly string[], anchor: string): { period?: Period } | undefined {
  const [label] = lines.flatMap(text => courseNamed.exec(text)?.[1] ?? [])
  return periodIn(label, anchor)
}

const courseNamed = /^(?:mission|intervention|projet|étude)\b.*?\sdu\s(\d.*\sau\s\d.*20\d\d)/iu

/** « Rédigé par | Date | Destinataire » over one row. */
function isHeaderRow({ cells = [] }: Entry): boolean {
  return cells.filter(({ column }) => readFields.test(bareWords(column))).length > 1
}

/** « Arrêté au : 14/03 — Période : du 16/02 au 13/03 »: as many fields as there are labels. */
function fieldsIn(each: Entry): Entry[] {
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

/** « Mutuelle d’Armor — à l’attention de Mme Le Bihan »: the organisation, unless a person alone is named. */
function addressee(text = ''): string | undefined {
  const [name = ''] = text.split(
    /\s*(?:\s[—–-]\s|,)\s*(?=à l[’']attention|[ÀA] l[’']attention|att\.)/u,
  )
  const [alone = ''] = name.split(/\s*[(,]/)
  const isPerson =
    /^(?:M\.|Mme|Mlle|Dr|Me|Pr)\s/.test(name) || (isPersonName(alone) && !isOrganisation(alone))
  return !isOrganisation(name) || isPerson || !/^\p{Lu}/u.test(name) ? undefined : name
}

const authorFields =
  /^(?:redige(?:e)?(?! le)|redact|rapporteu|emetteur|auteur|etabli|prepare(?!e? pour)|par\b|consultant|chef(?:fe)? de (?:projet|mission)|direct(?:eur|rice) de (?:projet|mission))/

/** A text without headings says what it is on its first line. */
function isKindOfDocument(text: string): boolean {
  return (
    text.length < longestTitle &&
    /^(?:rapport|point|bilan|compte rendu|note|tableau de bord)\b/.test(bareWords(text)) &&
    /\s[–—-]\s|:/.test(text)
  )
}

const longestTitle = 120

/** « Lieu : … » is the document's own, wherever it stands before the first section. */
export function isHeaderField(each: Entry): boolean {
  const { label, text } = each
  if (isHeaderRow(each)) return true
  if (label === undefined) return /^(?:fait à \p{Lu}|par \p{Lu}).*\d{4}\.?$/iu.test(text)
  return readFields.test(bareWords(label))
}

/** What a header says in fields that some document has. */
const readFields =
  /^(?:client|entreprise|societe|entite|organisme|structure|etablissement|type|nature|date|le$|fait le|(?:rapport|document|note|point|version|edition) (?:du|au)$|arretee? (?:au|le)|situation au|periode|mois$|horaires?|heures?$|debut$|fin$|etapes?$|points? de passage|edite|mission$|contact$|statut$|lieu|ou$|endroit|anim|facilit|presents?|participants?|etaient|qui$|quand$|n'(?:a|ont) pas pu|objet|sujet|ref$|ref\b|reference$|numero|redige|redact|notes prises par|prise de notes|rapporteu|emetteur|auteur|etabli|prepare|par$|consultant|chef(?:fe)? de (?:projet|mission)|direct(?:eur|rice) de (?:projet|mission)|maitre d'ouvrage|commanditaire|beneficiaire|destinataire|destinataires?$|a l'attention|a$|de$|pour$)/

/** « Durée : 7 mois (septembre 2024 - mars 2025) » tells the period too. */
function datedPeriod(label: string | undefined, anchor: string): { period?: Period } | undefined {
  const [, inside] = /\(([^()]*\d{4})\)/.exec(label ?? '') ?? []
  return periodIn(inside, anchor)
}

function periodIn(label: string | undefined, anchor: string): { period?: Period } | undefined {
  if (label === undefined) return undefined
  const span = firstDateSpan(label, anchor)
  return { period: { label, ...(span && { start: span.start, end: span.end }) } }
}

/** « DOCUMENT #6 : » says where it stood in a file, not what it is. */
function withoutRank(title: string): string {
  return title.replace(/^document\s*(?:n°|#)?\s*\d+\s*[:–—-]\s*/iu, '')
}
