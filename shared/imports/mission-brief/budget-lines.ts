import type { Budget } from '../../domain/budget.ts'
import { roundCents } from '../../domain/money.ts'
import { cellOf } from '../outline/column-names.ts'
import { entry as asEntry, type Entry } from '../outline/entry.ts'
import { type Left, left, ownHeading } from '../outline/reading.ts'
import type { Part } from '../outline/routing.ts'
import { topicsNamed } from '../outline/section-names.ts'
import { bareWords } from '../words/bare-words.ts'
import { firstDays, type Money, moneyIn } from '../words/french-numbers.ts'
import { isProduct, lineOf } from './budget-line.ts'
import type { Line } from './budget-line-parts.ts'
import { cappedExpenses } from './capped-expenses.ts'
import { isEnvelopeName } from './envelope-names.ts'

type Reading = {
  readonly budget: Budget
  readonly left: readonly Left[]
  /** The envelope was but a wish: « Budget indicatif : entre 25 000 € et 30 000 € ». */
  readonly isRough?: boolean
  /** A sentence told a line more than the table that its total is of. */
  readonly isBeyondTable?: boolean
}

/** The envelope and the lines of the budget, in euros excluding VAT; `phases`: what each of them is said to cost. */
export function readBudget(
  parts: readonly Part[],
  phases: readonly Part[],
  newId: () => string,
): Reading {
  const reading = withParts({ budget: { lines: [] }, left: [] }, parts, newId)
  const known = new Set(reading.budget.lines.map(({ amount }) => amount))
  const untold = phases.map(part => ({
    ...part,
    entries: part.entries.filter(({ text }) => moneyIn(text).every(({ max }) => !known.has(max))),
  }))
  return withParts(reading, untold, newId)
}

function withParts(reading: Reading, parts: readonly Part[], newId: () => string): Reading {
  return parts.reduce(
    (outer, part) =>
      part.entries.reduce((inner, entry) => withEntry(inner, entry, part, newId), outer),
    reading,
  )
}

function withEntry(reading: Reading, told: Entry, part: Part, newId: () => string): Reading {
  const entry = inEuros(told)
  if (isOutside(entry, part) || isFunding(reading, part) || repeatsWithTax(entry, reading))
    return { ...reading, left: [...reading.left, left(entry, part)] }
  if (isProseBesideTable(entry, part)) {
    const expenses = cappedExpenses(entry.text)
    if (expenses !== undefined)
      return { ...withLine(reading, expenses, newId), isBeyondTable: true }
    return withAgreed(reading, entry) ?? { ...reading, left: [...reading.left, left(entry, part)] }
  }
  const several = severalEntries(entry)
  if (several.length > 0) {
    return several.reduce((each, one) => withEntry(each, one, part, newId), reading)
  }
  const outer = tellsEnvelope(reading, entry, part) ? withEnvelope(reading, entry, part) : undefined
  if (outer !== undefined) {
    return entry.children.reduce((each, child) => withEntry(each, child, part, newId), outer)
  }
  const line = lineOf(entry)
  if (line !== undefined && isSum(entry, line.amount, reading))
    return { ...reading, budget: { ...reading.budget, envelope: line.amount } }
  if (line === undefined) return { ...reading, left: [...reading.left, left(entry, part)] }
  return withLine(reading, { ...line, label: `${ownHeading(part)}${line.label}` }, newId)
}

function withLine(reading: Reading, line: Line, newId: () => string): Reading {
  const lines = [...reading.budget.lines, { id: newId(), ...line }]
  return { ...reading, budget: { ...reading.budget, lines } }
}

/** Where a table tells the lines, a sentence is none: « 34 jours, répartis entre… (15 j à 1 050 €) ». */
function isProseBesideTable(entry: Entry, part: Part): boolean {
  const { kind, cells, text, label } = entry
  const isSentence = label === undefined || /^(?:jours?|charge|taux|tjm|tarifs?)\b/i.test(label)
  if (kind !== 'paragraph' || cells !== undefined || !isSentence || moneyIn(text).length === 0)
    return false
  return part.entries.some(each => cellOf(each, 'amount') !== undefined)
}

/** « Le conseil a ouvert 70 000 € HT au budget 2025 »: what the lines may not exceed. */
function withAgreed(reading: Reading, { text }: Entry): Reading | undefined {
  const [money, ...others] = moneyIn(text)
  const isAlone = others.every(({ tax }) => tax === 'included')
  if (money === undefined || !isAlone || !agreed.test(bareWords(text))) return undefined
  return withAgreedAmount(reading, money.max)
}

/** What a table adds up to is its total, beside what was agreed. */
function withAgreedAmount(reading: Reading, amount: number): Reading {
  const { envelope } = reading.budget
  const stated =
    envelope === undefined || envelope === amount ? {} : { stated: { total: envelope } }
  return { ...reading, budget: { ...reading.budget, ...stated, envelope: amount } }
}

/** « Enveloppe validée par la direction », under the lines and their total. */
const agreedName =
  /^(?:enveloppe|plafond|(?:budget|montant|engagement) (?:valide|vote|maximal|maximum|alloue|accorde|arrete|plafond|autorise))/

const agreed =
  /\b(?:budget|enveloppe|engagement maximal|engagement maximum)\b|\b(?:ouvert|vote|alloue|accorde|arrete|fixe|plafonne|inscrit|valide|reserve)e?s?\b/

/** « => 29 850 », alone under the lines that it is the sum of. */
function isSum({ text }: Entry, amount: number, { budget }: Reading): boolean {
  const isAlone = !/\p{L}/u.test(text.replace(/€|EUR|HT/g, ''))
  const all = budget.lines.reduce((total, each) => total + each.amount, 0)
  return isAlone && budget.envelope === undefined && budget.lines.length > 1 && all === amount
}

/** Notes leave the sign out: « 23 j à 1 050 = 24 150 », « déplacements 1 200 ». */
function inEuros(told: Entry): Entry {
  const { text, line, kind, children, cells } = told
  const isBare = cells === undefined && moneyIn(text).length === 0
  const [amount] =
    /(?<![\d/.-])(?:\d{1,3}(?:[ \u00a0\u202f]\d{3})+|\d{3,6})(?=\s*(?:HT)?\W*$)/u.exec(text) ?? []
  if (!isBare || amount === undefined || /^(?:19|20)\d\d$/.test(amount)) return told
  const priced = text
    .replace(/(\bj(?:ours?)?\s*(?:à|x|×|\*)\s*\d[\d \u00a0\u202f]*\d)(?=\s*=)/iu, '$1 €')
    .replace(new RegExp(`${amount}(?=\\s*(?:HT)?\\W*$)`, 'u'), `${amount} €`)
  return asEntry({ line, kind, children, text: priced })
}

/** « Hors budget : licence de 900 € par mois », « payé directement à l’éditeur »: no line of this budget. */
function isOutside(entry: Entry, { isOwnTitle, title }: Part): boolean {
  const heading = isOwnTitle && title !== undefined ? title.text : ''
  return [heading, entry.label ?? '', entry.text].some(text => outside.test(bareWords(text)))
}

/** « Financement : Région 40 %, fonds propres 60 % », below what it costs: who pays it. */
function isFunding({ budget }: Reading, { title }: Part): boolean {
  const isPriced = budget.envelope !== undefined || budget.lines.length > 0
  return (
    isPriced && /^(?:(?:plan|sources?) de |co)?financements?$/.test(bareWords(title?.text ?? ''))
  )
}

const outside =
  /^(?:note )?(?:(?:factur|regl|pay)(?:e|ee|es|ees|able|ables|ation|ement|ements) en \w+ (?:fois|versements?|echeances?)|echeancier|finance(?:e)? (?:par|a)\b|subventions?\b|aides?\b|reste a charge|(?:credit d'impot|opco|cir|cii)\b|hors (?:budget|mission|enveloppe|devis|forfait|perimetre)\b|non (?:inclus|compris)|en sus)|\b(?:pa(?:ye|yee|yes)|facture)e?s? (?:directement )?(?:par (?:le|la) |par l'|a l'editeur)|\ba la charge d(?:u|e) /

/** « soit 43 200 € TTC », once the same amount was told without VAT. */
function repeatsWithTax({ text, cells }: Entry, { budget }: Reading): boolean {
  const [money, ...others] = moneyIn(text)
  if (money?.tax !== 'included' || others.length > 0 || cells !== undefined) return false
  return budget.envelope !== undefined && isWithTax(money.max, budget.envelope)
}

/** At one of the French rates. */
function isWithTax(amount: number, without: number): boolean {
  return [1.2, 1.1, 1.055].some(rate => Math.abs(amount - without * rate) <= 100)
}

/** « 35 000 €, dont 31 200 € de conseil et 3 800 € de frais »: one entry for each amount. */
function severalEntries(told: Entry): Entry[] {
  const monies = moneyIn(told.text)
  if (told.cells !== undefined || monies.length < 2 || isProduct(told.text, monies)) return []
  const texts = told.text
    .replace(/(\+[^=]*)\s=\s(?=\d[^=]*$)/u, '$1 ; sous-total : ')
    .replace(/\(([^()]*)\)/g, (whole, inner: string) =>
      moneyIn(inner).length > 0 ? `;${inner};` : whole,
    )
    .split(amountSeparator)
  const filled = withoutRepeated(texts.filter(text => /[\p{L}\d]/u.test(text)))
  if (filled.some(text => moneyIn(text).length !== 1)) return []
  const { line, kind } = told
  return [...filled.map(text => asEntry({ line, kind, text })), ...told.children]
}

/** « 31 000 € HT (37 200 € TTC) » tells one amount. */
function withoutRepeated(texts: readonly string[]): string[] {
  const [net] = texts.flatMap(moneyIn).filter(({ tax }) => tax === 'excluded')
  return texts.filter(text => {
    const [money] = moneyIn(text)
    return net === undefined || money?.tax !== 'included' || !isWithTax(money.max, net.max)
  })
}

/** Commas, « dont », « et »… between amounts, and the colon after a total; none within parentheses. */
const amountSeparator =
  /\s*(?:;|,(?!\d)|(?<!\p{L})(?:dont|et|plus|soit)(?!\p{L})|\+|(?<=(?:€|EUR|euros|HT|TTC)\s?):(?=\s))\s*(?![^()]*\))/u

/** A total, or the first amount of a section that says nothing else. */
function tellsEnvelope({ budget }: Reading, entry: Entry, part: Part): boolean {
  const label = bareWords(cellOf(entry, 'what', 'phase', 'detail') ?? entry.label ?? '')
  if (isEnvelopeName(label) || topicsNamed(label).includes('budget')) return true
  if (entry.label !== undefined || entry.cells !== undefined) return false
  if (/^soit\b.*\btotal$/.test(bareWords(entry.text))) return true
  if (
    /^(?:le |un |notre |votre )?(?:budget|enveloppe|montant|total|cout|prix)\b/.test(
      bareWords(entry.text),
    )
  )
    return true
  const isFirst = budget.envelope === undefined && budget.lines.length === 0 && !part.isOwnTitle
  return isFirst && moneyIn(entry.text).length === 1 && firstDays(entry.text) === undefined
}

/** Nothing when the entry tells lines as well, or no amount; what VAT adds is left to the notes. */
function withEnvelope(reading: Reading, entry: Entry, part: Part): Reading | undefined {
  const { budget } = reading
  const text = entry.cells === undefined ? entry.text : (cellOf(entry, 'amount') ?? entry.text)
  const money = moneyIn(text).at(-1) ?? bareMoney(entry)
  const own = { ...entry, children: [] }
  const label = bareWords(entry.label ?? '')
  const noted = { ...reading, left: [...reading.left, left(own, part)] }
  if (money === undefined || moneyIn(entry.text).length > 1) return undefined
  if (agreedName.test(label) && budget.lines.length > 0) return withAgreedAmount(reading, money.max)
  if (/^tva|^sous|ttc/.test(label) && budget.envelope !== undefined) return noted
  if (/^tva|^sous/.test(label)) return noted
  const isTaxed = money.tax === 'included' || /\bttc\b/.test(bareWords(entry.text))
  const envelope = isTaxed ? roundCents(money.max / 1.2) : money.max
  if (budget.envelope !== undefined && !reading.isRough)
    return budget.envelope === envelope && isPlainTotal(entry.text, money) ? reading : noted
  const isPlain = !isTaxed && money.min === money.max && isPlainTotal(entry.text, money)
  const isRough =
    money.min !== money.max || /\b(?:indicati|souhaite|envisage)/.test(bareWords(entry.text))
  if (reading.isRough && isRough) return noted
  return { budget: { ...budget, envelope }, left: isPlain ? reading.left : noted.left, isRough }
}

const totalWords =
  /^(?:s|eleve|fixe|est|budget|total|totale|global|globale|enveloppe|montant|cout|prix|ht|hors|taxe|taxes|de|du|la|le|mission|projet|previsionnel|previsionnelle|alloue|allouee|maximum|maximal|prevu|disponible|valide|validee|vote|votee|accorde|accordee|arrete|arretee|retenu|retenue|general|budgetaire|estime|estimatif|plafond|a|environ|max|investissement|honoraires|generale|l|ainsi|repartie?s?|repartition|en|suivante?|comme|suit|vendue?|reserve|accompagnement|devis|chiffrage|financement)?$/

function isPlainTotal(text: string, money: Money): boolean {
  return bareWords(text.replace(money.source, ' '))
    .split(/[^a-z]+/)
    .every(word => totalWords.test(word))
}

function bareMoney(entry: Entry): Money | undefined {
  const text = cellOf(entry, 'amount')
  return text === undefined ? undefined : moneyIn(`${text.replace(/[a-z ]*$/i, '')} €`)[0]
}
