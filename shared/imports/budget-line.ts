import type { BudgetKind, BudgetLine } from '../domain/budget.ts'
import { daysTimesRate, roundCents } from '../domain/money.ts'
import { bareWords } from './bare-words.ts'
import { cellOf, otherCells } from './column-names.ts'
import { type Entry, wholeText } from './entry.ts'
import { firstDays, type Money, moneyIn, toNumber } from './french-numbers.ts'

type Line = Omit<BudgetLine, 'id'>

export function lineOf(entry: Entry): Line | undefined {
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
  const sum = dayRate === undefined && worked === undefined ? productCell(entry) : undefined
  const [label = '', ...more] = otherCells(
    { ...entry, cells: (entry.cells ?? []).filter(cell => cell !== sum?.cell) },
    'rate',
    'days',
    'amount',
  )
  if (amount === undefined || label === '') return undefined
  const told = worked === undefined ? firstDays(label) : undefined
  const name = told === undefined ? label : labelWithout(label, [told.source])
  const words = more.length === 0 ? name : `${name} (${more.join(', ')})`
  const work = workOf(sum?.days ?? worked ?? told?.days, sum?.dayRate ?? dayRate, amount)
  return line(words, { amount, ...work })
}

/** « 8 jours × 1 100 € », in a cell of its own. */
function productCell({ cells = [] }: Entry) {
  return cells
    .map(cell => ({ cell, days: firstDays(cell.text)?.days, monies: moneyIn(cell.text) }))
    .flatMap(({ cell, days, monies: [rate, ...others] }) =>
      days === undefined || rate === undefined || others.length > 0 || !isRate(cell.text)
        ? []
        : [{ cell, days, dayRate: rate.max }],
    )[0]
}

function numberIn(text: string | undefined): number | undefined {
  const money = text === undefined ? undefined : moneyIn(text)[0]
  if (money !== undefined) return money.max / 100
  const digits = text === undefined ? null : /\d[\d\s\u00a0\u202f.,’']*/u.exec(text)
  return digits === null ? undefined : toNumber(digits[0].trim())
}

/** « 26 jours × 1 200 € = 31 200 € », « 26 j à 1 200 €/jour, soit 31 200 € ». */
export function isProduct(text: string, monies: readonly Money[]): boolean {
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
  const isPriced = days === undefined && pricedByPiece.test(text)
  const told = isPriced ? monies.slice(1) : monies
  const found = [...told.map(({ source }) => source), days?.source ?? '']
  const label = `${labelWithout(text, found)}${range === '' ? '' : ` (${range})`}${below}`
  return line(label, { amount, ...workOf(days?.days, rate?.max, amount) })
}

/** « Tablettes (40 × 250 €) : 10 000 € »: what they are and what one costs is their name. */
const pricedByPiece = /\(\s*\d+\s*[×x*]\s*\d[^()×]*\)[^()]*\d/iu

/** « 5 jours à 1 200 € »: the amount is that of one day. */
function isRate(text: string): boolean {
  return /(?:jours?|journées?|j)\s*(?:à|x|×|@|\*)\s*\d/iu.test(text)
}

/** The words of the line without its figures and the marks that joined them. */
function labelWithout(text: string, figures: readonly string[]): string {
  const words = figures
    .reduce((rest, figure) => (figure === '' ? rest : rest.replace(figure, ' ')), text)
    .replace(/\(\s*(?:[×x*,à=–-]|soit|\s)*\)/gu, ' ')
    .replace(/(?<!\d)\s[×x*=]\s|\s[×x*=]\s(?!\d)/g, ' ')
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
    /deplacement|frais|\broute\b|transport|hebergement(?! web)|restauration|repas|hotel|train|kilometr|per diem/,
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
  const words = bareWords(label)
  if (
    /\bsous traitan|\bexternalis|\b(?:dev|developpement) (?:externe|site|application|mobile)\b/.test(
      words,
    )
  )
    return 'thirdParty'
  const found = kinds
    .map(([pattern, kind]) => ({ kind, at: words.search(pattern) }))
    .filter(({ at }) => at !== -1)
    .toSorted((a, b) => a.at - b.at)[0]
  return found?.kind ?? (hasDays ? 'consulting' : 'other')
}
