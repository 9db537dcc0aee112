import type { Client } from '../../domain/client/client.ts'
import { bareWords } from '../../french/bare-words.ts'
import { firstCount, firstMoney } from '../../french/figures/numbers.ts'
import { entry as asEntry, type Entry, wholeText } from '../outline/entry.ts'
import { type CompanyField, companyField } from '../outline/topics/field-names.ts'
import type { Part } from '../outline/topics/routing.ts'
import { withoutNumber } from '../outline/topics/section-names.ts'
import { isPast, type Past, pastOf } from './company-past.ts'
import { addedCount, isSplitByPlace, toldInWords } from './company-words.ts'
import { countedPlaces, premisesLast, zonesIn } from './zones.ts'

export type CompanySheet = Pick<
  Client,
  | 'sector'
  | 'revenue'
  | 'headcount'
  | 'zones'
  | 'customers'
  | 'history'
  | 'address'
  | 'siren'
  | 'profile'
>

/** Who the client is. What has no field of its own stays in the profile, in the document's words. */
export function readCompany(parts: readonly Part[]): CompanySheet {
  let sheet: CompanySheet = {}
  for (const part of premisesLast(parts)) {
    const past = pastOf(part)
    const told = past === undefined ? sheet : withPast(sheet, past)
    sheet = past === undefined ? withPart(sheet, part) : past.today.reduce(withProfile, told)
  }
  return withTrade(withSectorLabelled(sheet, parts), parts)
}

/** « Secteur : négoce de laines », below a sentence that says « coopérative régionale », is what they do. */
function withSectorLabelled(sheet: CompanySheet, parts: readonly Part[]): CompanySheet {
  const told = parts
    .flatMap(({ entries }) => entries)
    .find(({ label = '', value = '' }) => value !== '' && companyField(label) === 'sector')
  const text = told === undefined ? '' : wholeText(told)
  if (told?.value === undefined || !sheet.profile?.includes(text)) return sheet
  if (isSplitByPlace(told.label ?? '', told.value)) return sheet
  const { profile = [], ...others } = sheet
  const rest = profile.filter(each => each !== text)
  return { ...others, sector: told.value, ...(rest.length > 0 && { profile: rest }) }
}

/** « Distribution de fruits secs », in a few words over the revenue and the headcount: what they do. */
function withTrade(sheet: CompanySheet, parts: readonly Part[]): CompanySheet {
  const { profile = [], ...others } = sheet
  const first = parts.find(({ topic }) => topic === 'company')?.entries[0]
  const isSized = sheet.revenue !== undefined || sheet.headcount !== undefined
  if (first === undefined || sheet.sector !== undefined || !isSized || !isTrade(first)) return sheet
  const sector = tradeIn(first.text)
  const rest = profile.filter(text => text !== sector)
  return { ...others, sector, ...(rest.length > 0 && { profile: rest }) }
}

/** « Vente de vélos (6 magasins) », « Office notarial, 3 associés »: the trade comes before what is counted. */
function tradeIn(text: string): string {
  return text.replace(/\s*(?:\([^()]*\d[^()]*\)$|,\s+\d.*$)/su, '')
}

function isTrade({ kind, text, label, children }: Entry): boolean {
  return (
    kind === 'item' &&
    label === undefined &&
    children.length === 0 &&
    !/(?<!\p{L})\d|[.!?]/u.test(tradeIn(text)) &&
    tradeIn(text).split(/\s+/).length <= mostTradeWords &&
    !/^(?:entreprise|societe|groupe|pme|eti|tpe|famil|siege|filiale|client|leader|un |une |l'|le |la |les |pas |aucun|present|implant|base|situe)/.test(
      bareWords(text),
    )
  )
}

const mostTradeWords = 8

function withPast(sheet: CompanySheet, { history }: Past): CompanySheet {
  return history.length === 0
    ? sheet
    : { ...sheet, history: [...(sheet.history ?? []), ...history] }
}

function withPart(sheet: CompanySheet, part: Part): CompanySheet {
  if (!part.isOwnTitle || part.title === undefined) return part.entries.reduce(withEntry, sheet)
  const { line, text } = part.title
  const { label = text, value = '' } = asEntry({ line, kind: 'paragraph', text })
  const field = companyField(withoutNumber(label))
  const beside = part.entries.filter(each => isBesideList(each, field))
  if (beside.length > 0) {
    const entries = part.entries.filter(each => !beside.includes(each))
    return beside.reduce(withEntry, withPart(sheet, { ...part, entries }))
  }
  const listed = part.entries.map(wholeText)
  if (listed.length === 0) return sheet
  const texts = value === '' ? listed : withSum(field, { label, value }, listed)
  return (
    (field && withField(sheet, field, { label, texts })) ??
    withProfile(sheet, `${text} : ${listed.join(' ; ')}`)
  )
}

/** « **Effectif** : 41 personnes », below the list of the zones. */
function isBesideList({ kind, label = '' }: Entry, field: CompanyField | undefined): boolean {
  const own = companyField(label)
  return kind === 'paragraph' && field !== undefined && own !== undefined && own !== field
}

/** « Clients : 90 points de vente », « Abonnés : 900 personnes », over the list of what they are. */
function withSum(
  field: CompanyField | undefined,
  { label, value }: { label: string; value: string },
  listed: readonly string[],
): string[] {
  if (field === 'zones' && /^\d/.test(value)) return [...listed]
  if (field !== 'customers') return [value, ...listed]
  const named = /^client/.test(bareWords(label)) ? value : `${label} : ${value}`
  return [`${named} (${listed.join(' ; ')})`]
}

function withEntry(sheet: CompanySheet, entry: Entry): CompanySheet {
  if (isPast(entry)) return { ...sheet, history: [...(sheet.history ?? []), wholeText(entry)] }
  const facts = severalFacts(entry)
  if (facts.length > 1) return facts.reduce(withEntry, sheet)
  const { label, value = '', children } = entry
  const field = label === undefined ? undefined : companyField(label)
  if (label === undefined || field === undefined) return withLoose(sheet, wholeText(entry))
  const texts = [value, ...children.map(wholeText)].filter(text => text !== '')
  if (isSplitByPlace(label, value)) return withLoose(sheet, wholeText(entry))
  return withField(sheet, field, { label, texts }) ?? withProfile(sheet, wholeText(entry))
}

/** « CA : 2 M€ ; effectif : 20 ; clients : 40 PME » on one line. */
function severalFacts({ text, line, kind, cells, children }: Entry): Entry[] {
  const clauses = text
    .split(/\s*;\s*(?![^()]*\))/u)
    .map(each => asEntry({ text: each, line, kind }))
  const facts = clauses.filter(({ label = '', value }) => value !== '' && companyField(label))
  return cells === undefined && children.length === 0 && facts.length > 1 ? clauses : []
}

type Told = { readonly label: string; readonly texts: readonly string[] }

/** Nothing when the field is taken already, or the words do not tell it. */
function withField(sheet: CompanySheet, field: CompanyField, told: Told): CompanySheet | undefined {
  if (sheet[field] !== undefined || told.texts.length === 0) return undefined
  const text = told.texts.join(' ; ')
  switch (field) {
    case 'revenue':
      return withRevenue(sheet, told.label, text)
    case 'headcount':
      return withHeadcount(sheet, told.label, text)
    case 'zones':
      return withZones(sheet, told.label, told.texts)
    case 'siren':
      return /\d{3}/.test(text) ? { ...sheet, siren: text } : undefined
    default:
      return { ...sheet, [field]: text }
  }
}

function withRevenue(sheet: CompanySheet, label: string, text: string): CompanySheet | undefined {
  const money = firstMoney(text)
  if (money === undefined) return undefined
  const own = text.replace(money.source, '').replace(/\([^()]*\d\s?[kM]?(?:€|euros)[^()]*\)/gu, '')
  const year = /(?:19|20)\d{2}/.exec(`${label} ${own}`)?.[0]
  const isPlain =
    isSilent(text.replace(money.source, '').replace(year ?? '', '')) &&
    /^(?:ca|chiffre d'affaires?)\b/.test(bareWords(label))
  const note = isPlain
    ? {}
    : { note: /^(?:ca|chiffre)/.test(bareWords(label)) ? text : `${label} : ${text}` }
  return { ...sheet, revenue: { amount: money.max, ...(year && { year: Number(year) }), ...note } }
}

function withHeadcount(sheet: CompanySheet, label: string, text: string): CompanySheet | undefined {
  const headcount = addedCount(text) ?? firstCount(text)
  if (headcount === undefined) return undefined
  const rest = text.replace(/\d[\d\s.\u00a0\u202f]*/u, '').replace(headcountWords, '')
  return { ...(isSilent(rest) ? sheet : withProfile(sheet, `${label} : ${text}`)), headcount }
}

const headcountWords =
  /\b(?:environ|près de|employés?|salariés?|collaborateurs?|personnes?|agents?|etp)(?:\(?e?s?\)?)/giu

/** Nothing but marks and small words. */
function isSilent(text: string): boolean {
  return bareWords(text)
    .split(' ')
    .every(word => /^(?:|en|de|ht|et|l'an|par|an|environ|exercice|\W*)$/.test(word))
}

/** A count of places is said of the company as well. */
function withZones(sheet: CompanySheet, label: string, texts: readonly string[]): CompanySheet {
  const text = texts.join(' ; ')
  const counted = countedPlaces(text)
  if (counted === undefined) return { ...sheet, zones: texts.flatMap(zonesIn) }
  return { ...withProfile(sheet, `${label} : ${text}`), zones: counted }
}

/** A sentence keeps its words; the figures in it are read as well. */
function withLoose(sheet: CompanySheet, text: string): CompanySheet {
  return withProfile(
    {
      ...sheet,
      ...toldInWords(sheet, text),
    },
    text,
  )
}

function withProfile(sheet: CompanySheet, text: string): CompanySheet {
  return text === '' ? sheet : { ...sheet, profile: [...(sheet.profile ?? []), text] }
}
