import type { Budget, BudgetKind, BudgetLine } from '../domain/budget.ts'
import { daysTimesRate, roundCents } from '../domain/money.ts'
import { cellOf, otherCells } from './column-names.ts'
import { entry as asEntry, type Entry, wholeText } from './entry.ts'
import { folded } from './folded.ts'
import { firstDays, type Money, moneyIn, toNumber } from './french-numbers.ts'
import { type Left, left, ownHeading } from './reading.ts'
import type { Part } from './routing.ts'
import { topicsNamed } from './section-names.ts'

type Reading = { readonly budget: Budget; readonly left: readonly Left[] }

/** The envelope and the lines of the budget, in euros excluding VAT. */
export function readBudget(parts: readonly Part[], newId: () => string): Reading {
  let reading: Reading = { budget: { lines: [] }, left: [] }
  for (const part of parts) {
    for (const entry of part.entries) reading = withEntry(reading, entry, part, newId)
  }
  return reading
}

function withEntry(reading: Reading, entry: Entry, part: Part, newId: () => string): Reading {
  const several = severalEntries(entry)
  if (several.length > 0) {
    return several.reduce((each, one) => withEntry(each, one, part, newId), reading)
  }
  const outer = tellsEnvelope(reading, entry, part) ? withEnvelope(reading, entry, part) : undefined
  if (outer !== undefined) {
    return entry.children.reduce((each, child) => withEntry(each, child, part, newId), outer)
  }
  const line = lineOf(entry)
  if (line === undefined) return { ...reading, left: [...reading.left, left(entry, part)] }
  const label = `${ownHeading(part)}${line.label}`
  const lines = [...reading.budget.lines, { id: newId(), ...line, label }]
  return { ...reading, budget: { ...reading.budget, lines } }
}

/** « 35 000 €, dont 31 200 € de conseil et 3 800 € de frais »: one entry for each amount. */
function severalEntries(told: Entry): Entry[] {
  const monies = moneyIn(told.text)
  if (told.cells !== undefined || monies.length < 2 || isProduct(told.text, monies)) return []
  const texts = told.text
    .replace(/\(([^()]*)\)/g, (whole, inner: string) =>
      moneyIn(inner).length > 0 ? `;${inner};` : whole,
    )
    .split(amountSeparator)
  const filled = texts.filter(text => /[\p{L}\d]/u.test(text))
  if (filled.some(text => moneyIn(text).length !== 1)) return []
  const { line, kind } = told
  return [...filled.map(text => asEntry({ line, kind, text })), ...told.children]
}

/** Commas, « dont », « et »… between amounts, and the colon after a total; none within parentheses. */
const amountSeparator =
  /\s*(?:;|,(?!\d)|(?<!\p{L})(?:dont|et|plus|soit)(?!\p{L})|\+|(?<=(?:€|EUR|euros|HT|TTC)\s?):(?=\s))\s*(?![^()]*\))/u

const envelopeName =
  /^(?:le |un |une |l')?(?:(?:grand )?total|tva|sous total|budget|enveloppe|plafond|(?:montant|prix|cout|investissement|honoraires)(?: (?:total|totaux|globa(?:l|ux)|maximum|maximal|max|previsionnel|alloue|estime|estimatif|disponible|forfaitaire|de la mission|du projet|ht|ttc|hors taxes?)\b)*$)/

/** A total, or the first amount of a section that says nothing else. */
function tellsEnvelope({ budget }: Reading, entry: Entry, part: Part): boolean {
  const label = folded(cellOf(entry, 'what', 'phase', 'detail') ?? entry.label ?? '')
  if (envelopeName.test(label) || topicsNamed(label).includes('budget')) return true
  if (entry.label !== undefined || entry.cells !== undefined) return false
  if (
    /^(?:le |un |notre |votre )?(?:budget|enveloppe|montant|total|cout|prix)\b/.test(
      folded(entry.text),
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
  const label = folded(entry.label ?? '')
  const noted = { ...reading, left: [...reading.left, left(own, part)] }
  if (money === undefined || moneyIn(entry.text).length > 1) return undefined
  if (/^tva|^sous|ttc/.test(label) && budget.envelope !== undefined) return noted
  if (/^tva|^sous/.test(label)) return noted
  const isTaxed = money.tax === 'included' || /\bttc\b/.test(folded(entry.text))
  const envelope = isTaxed ? roundCents(money.max / 1.2) : money.max
  if (budget.envelope !== undefined)
    return budget.envelope === envelope && isPlainTotal(entry.text, money) ? reading : noted
  const isPlain = !isTaxed && money.min === money.max && isPlainTotal(entry.text, money)
  return { budget: { ...budget, envelope }, left: isPlain ? reading.left : noted.left }
}

const totalWords =
  /^(?:s|eleve|fixe|est|budget|total|totale|global|globale|enveloppe|montant|cout|prix|ht|hors|taxe|taxes|de|du|la|le|mission|projet|previsionnel|previsionnelle|alloue|allouee|maximum|maximal|prevu|disponible|valide|general|budgetaire|estime|estimatif|plafond|a|environ|max|investissement|honoraires|generale|reserve|accompagnement|devis|chiffrage|financement)?$/

function isPlainTotal(text: string, money: Money): boolean {
  return folded(text.replace(money.source, ' '))
    .split(/[^a-z]+/)
    .every(word => totalWords.test(word))
}

function bareMoney(entry: Entry): Money | undefined {
  const text = cellOf(entry, 'amount')
  return text === undefined ? undefined : moneyIn(`${text.replace(/[a-z ]*$/i, '')} €`)[0]
}

type Line = Omit<BudgetLine, 'id'>

function lineOf(entry: Entry): Line | undefined {
  if (entry.cells !== undefined && cellOf(entry, 'amount', 'rate') !== undefined)
    return rowLine(entry)
  const monies = moneyIn(entry.text)
  if (monies.length === 0) return isFree(entry.text) ? line(entry.text, { amount: 0 }) : undefined
  return lineInWords(entry.text, monies, wholeText(entry).slice(entry.text.length))
}

function isFree(text: string): boolean {
  return /\b(?:inclus|incluse|offert|offerte|gratuit|compris|comprise)s?\b/iu.test(text)
}

function rowLine(entry: Entry): Line | undefined {
  const rate = numberIn(cellOf(entry, 'rate'))
  const days = numberIn(cellOf(entry, 'days'))
  const stated = numberIn(cellOf(entry, 'amount'))
  const dayRate = rate === undefined ? undefined : roundCents(rate * 100)
  const worked = days !== undefined && Number.isInteger(days * 4) ? days : undefined
  const computed =
    dayRate !== undefined && worked !== undefined ? daysTimesRate(worked, dayRate) : undefined
  const amount = stated === undefined ? computed : roundCents(stated * 100)
  const [label = '', ...more] = otherCells(entry, 'rate', 'days', 'amount')
  if (amount === undefined || label === '') return undefined
  const told = worked === undefined ? firstDays(label) : undefined
  const name = told === undefined ? label : labelWithout(label, [told.source])
  const words = more.length === 0 ? name : `${name} (${more.join(', ')})`
  return line(words, { amount, ...workOf(worked ?? told?.days, dayRate, amount) })
}

function numberIn(text: string | undefined): number | undefined {
  const money = text === undefined ? undefined : moneyIn(text)[0]
  if (money !== undefined) return money.max / 100
  const digits = text === undefined ? null : /\d[\d\s\u00a0\u202f.,’']*/u.exec(text)
  return digits === null ? undefined : toNumber(digits[0].trim())
}

/** « 26 jours × 1 200 € = 31 200 € », « 26 j à 1 200 €/jour, soit 31 200 € ». */
function isProduct(text: string, monies: readonly Money[]): boolean {
  const days = firstDays(text)?.days
  if (days === undefined) return false
  if (monies.some(({ perDay }) => perDay)) return monies.length === 2
  const [rate, amount] = monies
  return monies.length === 2 && rate !== undefined && daysTimesRate(days, rate.max) === amount?.max
}

function lineInWords(text: string, monies: readonly Money[], below: string): Line {
  const days = firstDays(text)
  const rate =
    monies.find(({ perDay }) => perDay) ??
    (monies.length === 2 || isRate(text) ? monies[0] : undefined)
  const total = monies.find(each => each !== rate)
  const amount = total?.max ?? daysTimesRate(days?.days ?? 1, rate?.max ?? 0)
  const range = total !== undefined && total.min !== total.max ? total.source : ''
  const found = [...monies.map(({ source }) => source), days?.source ?? '']
  const label = `${labelWithout(text, found)}${range === '' ? '' : ` (${range})`}${below}`
  return line(label, { amount, ...workOf(days?.days, rate?.max, amount) })
}

/** « 5 jours à 1 200 € »: the amount is that of one day. */
function isRate(text: string): boolean {
  return /(?:jours?|journées?|j)\s*(?:à|x|×|@|\*)\s*\d/iu.test(text)
}

/** The words of the line without its figures and the marks that joined them. */
function labelWithout(text: string, figures: readonly string[]): string {
  const words = figures
    .reduce((rest, figure) => (figure === '' ? rest : rest.replace(figure, ' ')), text)
    .replace(/\(\s*(?:[×x*,à=–-]|soit|\s)*\)/gu, ' ')
    .replace(/\s[×x*=]\s/g, ' ')
    .replace(/[\s,]*(?<!\p{L})(?:soit|à)\s*(?=$|[,:;)])/gu, ' ')
    .replace(/\s+([,;)])/g, '$1')
    .replace(/\s+/g, ' ')
    .replace(/^[\s:=,;–—-]+|[\s:=,;.–—(-]+$/gu, '')
    .replace(/^(?:de |d[’']|pour |en )/iu, '')
  const [label = '', rest = ''] = words.split(/\s+:\s+(.*)/su)
  return rest === '' ? label.trim() : `${label.trim()} (${rest.trim()})`
}

/** Days tell a day rate when the amount divides into whole cents. */
function workOf(days: number | undefined, rate: number | undefined, amount: number) {
  if (days === undefined || days === 0) return {}
  const dayRate = rate ?? (amount % days === 0 ? amount / days : undefined)
  return { days, ...(dayRate !== undefined && { dayRate }) }
}

function line(label: string, work: { amount: number; days?: number; dayRate?: number }): Line {
  return {
    label: label === '' ? 'Prestation' : label,
    kind: kindOf(label, work.days !== undefined),
    ...work,
  }
}

const kinds: readonly [RegExp, BudgetKind][] = [
  [
    /deplacement|frais|transport|hebergement(?! web)|restauration|repas|hotel|train|kilometr|per diem/,
    'expenses',
  ],
  [/licence|abonnement|logiciel|saas|souscription|hebergement web/, 'licence'],
  [
    /prestataire|sous trait|integrateur|agence|editeur|developpement externe|developpeur|fournisseur|tiers|studio|imprim/,
    'thirdParty',
  ],
  [
    /consult|conseil|accompagnement|mission|honoraire|audit|etude|formation|atelier|cadrage|pilotage|animation|expertise|prestation|diagnostic|coaching|phase|conduite/,
    'consulting',
  ],
]

function kindOf(label: string, hasDays: boolean): BudgetKind {
  const words = folded(label)
  const found = kinds
    .map(([pattern, kind]) => ({ kind, at: words.search(pattern) }))
    .filter(({ at }) => at !== -1)
    .toSorted((a, b) => a.at - b.at)[0]
  return found?.kind ?? (hasDays ? 'consulting' : 'other')
}
