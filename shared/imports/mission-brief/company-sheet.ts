import type { Client } from '../../domain/client/client.ts'
import { bareWords } from '../../french/bare-words.ts'
import { firstCount, firstMoney } from '../../french/figures/numbers.ts'
import { entry as asEntry, type Entry, wholeText } from '../outline/entry.ts'
import { textsOf } from '../outline/reading.ts'
import { type CompanyField, companyField } from '../outline/topics/field-names.ts'
import type { Part } from '../outline/topics/routing.ts'
import { withoutNumber } from '../outline/topics/section-names.ts'
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
    sheet = part.topic === 'history' ? withHistory(sheet, part) : withPart(sheet, part)
  }
  return withTrade(sheet, parts)
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

/** Prose without a year, below a list of years, tells how it is today. */
function withHistory(sheet: CompanySheet, part: Part): CompanySheet {
  const { entries } = part
  // The sentences of a paragraph stand on one line.
  const isProse = (each: Entry) =>
    each.kind === 'paragraph' || entries.some(other => other !== each && other.line === each.line)
  const isToday = (each: Entry, index: number) =>
    isProse(each) &&
    !/\b(?:1[89]|20)\d\d\b/.test(each.text) &&
    entries.slice(0, index).some(other => !isProse(other))
  const past = entries.filter((each, index) => !isToday(each, index))
  const history = [...(sheet.history ?? []), ...textsOf([{ ...part, entries: past }])]
  const told = history.length === 0 ? sheet : { ...sheet, history }
  return entries.filter(isToday).map(wholeText).reduce(withProfile, told)
}

function withPart(sheet: CompanySheet, part: Part): CompanySheet {
  if (!part.isOwnTitle || part.title === undefined) return part.entries.reduce(withEntry, sheet)
  const field = companyField(withoutNumber(part.title.text))
  const texts = part.entries.map(wholeText)
  if (texts.length === 0) return sheet
  const told = field && withField(sheet, field, { label: part.title.text, texts })
  return told ?? withProfile(sheet, `${part.title.text} : ${texts.join(' ; ')}`)
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

/** « Fondée en 1951, transformée en SA en 1988 ». */
function isPast({ text, label, cells }: Entry): boolean {
  const isTold = label === undefined && cells === undefined
  return (
    isTold &&
    /^(?:fondée?|créée?|née?|reprise?|rachetée?|constituée?)\s.*\b(?:19|20)\d\d\b/iu.test(text)
  )
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
