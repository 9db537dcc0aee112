import { toCents } from '../../../domain/money.ts'
import { bareWords } from '../../../french/bare-words.ts'
import { firstDays, firstPercent, moneyIn, toNumber } from '../../../french/figures/numbers.ts'
import { pattern } from '../../../french/pattern.ts'
import type { Cell, Entry, Title } from '../../outline/entry.ts'

/** What a line of a report's budget says, in the document's words. */
export type BudgetRow = {
  readonly label: string
  readonly planned?: string | undefined
  readonly spent?: string | undefined
  readonly left?: string | undefined
  /** Spent less planned, as a document tells it. */
  readonly gap?: string | undefined
  /** The share spent, as a column of its own or beside the amount: « 3 300 € (20 %) ». */
  readonly rate?: string | undefined
  readonly days?: string | undefined
  readonly spentDays?: string | undefined
  /** What a bare number counts: 1 for euros, 1 000 for thousands; nothing where amounts carry their unit. */
  readonly unit?: number | undefined
}

/** A row of a table that has what was planned, what was spent, or both; `title` may tell the unit. */
export function rowOfTable(cells: readonly Cell[], title = ''): BudgetRow | undefined {
  const [first, ...others] = cells
  const of = (pattern: RegExp) => others.find(({ column }) => pattern.test(bareWords(column)))?.text
  const unit = unitIn(`${title} ${cells.map(({ column }) => column).join(' ')}`)
  const planned =
    of(revised) ??
    of(/^(?:total (?:prevu|du budget)|(?:nouveau )?budget total|prevu total)/) ??
    of(plannedAmount)
  const spent = fuller(
    of(/^(?:cumul|(?:total )?consomme (?:cumule|total|a date|a ce jour))/),
    of(/^(?:consomme|depense|realise|reel|utilise|paye)/) ?? of(/^(?:engage(?!ment)|facture)/),
  )
  const isOfOrders = others.some(({ column }) => /^reste a engager/.test(bareWords(column)))
  const isOrdered = isOfOrders && spent !== of(/^engage/)
  const isForecast = others.some(({ column }) => atCompletion.test(bareWords(column)))
  const days = of(/^(?:jours?|j) (?:vendus?|prevus?|budgetes?|alloues?|commandes?)/)
  const spentDays = of(/^(?:jours?|j) (?:passes?|consommes?|realises?|reels?|factures?)/)
  if (first !== undefined && planned === undefined && spent === undefined)
    return days === undefined || spentDays === undefined
      ? undefined
      : { label: first.text, days, spentDays }
  const amounts = `${planned ?? ''} ${spent ?? ''}`
  if (first === undefined) return undefined
  if (unit === undefined && (isOfDays(cells, title) || isRowOfDays(cells)))
    return { label: first.text, days: planned, spentDays: spent }
  if (moneyIn(amounts).length === 0 && !(unit !== undefined && /\d/.test(amounts))) return undefined
  return {
    label: first.text,
    planned,
    spent,
    left: isOrdered || isForecast ? undefined : of(/^(?:reste|restant|solde|disponible)/),
    gap: of(/^(?:ecart|difference|delta|variation)/),
    rate: of(/^(?:%|taux|part|consommation)/),
    days,
    spentDays,
    unit,
  }
}

const plannedAmount = pattern()`
  ^(?:
    budget|prevu|prevision(?!.*\b(?:fin|terminaison|finale)\b)|montant|enveloppe|initial
    |engagement initial|alloue|vendu|vote|commande|contrat|marche
  )
`

/** « Enveloppe révisée », beside « Enveloppe initiale » and « Avenant »: what is planned now. */
const revised = pattern()`
  ^
  (?:(?:total|nouve(?:au|lle)|enveloppe|budget|montant|marche|contrat|commande|engagement|prevu|alloue|vote)e?s? )*
  (?:
    (?:revise|actualise|reajuste)e?s?|(?:apres|avec|y compris) avenants?
    |avenants? (?:compris|inclus)
  )\b
`

/** « Reste à facturer » beside « Prévision à fin d’affaire » leads to that forecast, not to what was planned. */
const atCompletion = pattern()`
  ^(?:prevision|estime|prevu|reestime|budget)\w* (?:a|au|en) (?:fin|terminaison|terme|achevement)
  |^atterrissage|^(?:nouvelle )?(?:prevision|estimation) (?:finale|revisee)
`

/** « Intervenant | Vendu | Consommé | RAF »: bare figures under a title, or beside a column, that counts days. */
function isOfDays(cells: readonly Cell[], title: string): boolean {
  const names = cells.map(({ column }) => bareWords(column))
  const figures = cells.slice(1).filter(({ text }) => /\d/.test(text))
  const isBare = figures.every(({ text }) =>
    /^[~≈]?\s*\d+(?:[.,]\d+)?\s*(?:j\w*\.?|%)?$/u.test(text),
  )
  return figures.length > 1 && isBare && [bareWords(title), ...names].some(isCountOfDays)
}

/** « Jours A. Roux | 13 | 8,5 | 4,5 », among rows of amounts. */
function isRowOfDays([first, ...others]: readonly Cell[]): boolean {
  const figures = others.filter(({ text }) => /\d/.test(text))
  const isBare = figures.every(({ text }) => /^\d+(?:[.,]\d+)?\s*(?:j\w*\.?)?$/u.test(text))
  return (
    /^(?:total )?(?:jours?|charges?)\b/.test(bareWords(first?.text ?? '')) &&
    figures.length > 1 &&
    isBare
  )
}

function isCountOfDays(words: string): boolean {
  return /\b(?:jours?|jh|j h|charges?|raf|reste a faire|intervenants?|consultante?s?)\b/.test(words)
}

/** What was spent since the start; in the first month, what was spent in it says the same with its days. */
function fuller(sinceStart: string | undefined, told: string | undefined): string | undefined {
  const isSame = moneyIn(sinceStart ?? '')[0]?.max === moneyIn(told ?? '')[0]?.max
  return sinceStart === undefined || isSame ? told : sinceStart
}

function unitIn(text: string): number | undefined {
  if (/(?<!\p{L})k\s?(?:€|eur)/iu.test(text)) return 1000
  return /€|(?<!\p{L})euros?(?!\p{L})/iu.test(text) ? 1 : undefined
}

/** « Budget au 30 avril », « En euros HT »: either may tell the unit. */
export function titlesOf({ title, below }: { title: Title; below: readonly Title[] }): string {
  return [title, ...below].map(({ text }) => text).join(' ')
}

/** In cents: the last amount of a range, or a bare number in the unit of its column. */
export function centsIn(text: string | undefined, unit: number | undefined): number | undefined {
  if (text === undefined) return undefined
  const [money] = moneyIn(text)
  if (money !== undefined) return (isNegative(text) ? -1 : 1) * money.max
  const [digits] = /\d[\d .,\u00a0\u202f]*/u.exec(text) ?? []
  if (unit === undefined || digits === undefined) return undefined
  const amount = toCents(toNumber(digits.trim()) * unit)
  return isNegative(text) ? -amount : amount
}

function isNegative(text: string): boolean {
  return /^\s*[−–-]\s?\d/.test(text)
}

/**
 * What the row states to be left: said so, or told as a gap, which firms write both ways round: as `sign` says
 * where the other rows tell it, else a gap of the right size is taken as right.
 */
export function leftIn(row: BudgetRow, sign?: 1 | -1): number | undefined {
  const { left, gap, planned, spent, unit } = row
  const told = centsIn(left, unit)
  const apart = centsIn(gap, unit)
  if (told !== undefined || apart === undefined) return told
  if (sign !== undefined) return apart === 0 ? 0 : -sign * apart
  const rest = (centsIn(planned, unit) ?? 0) - (centsIn(spent, unit) ?? 0)
  return Math.abs(apart) === Math.abs(rest) ? rest : -apart
}

/** « 50 j × 1 100 € », « 26 jours à 750 € ». */
export function dayRateIn(text: string): number | undefined {
  const [, price] = /\d\s*j(?:ours?)?\s*(?:×|x|\*|à|@)\s*(\d[^)]*)/iu.exec(text) ?? []
  return price === undefined ? undefined : moneyIn(price)[0]?.max
}

/** The figure of a column of days. */
export function bareDays(text: string | undefined): number | undefined {
  return text === undefined ? undefined : firstDays(`${text} j`)?.days
}

export function daysIn(text: string | undefined): number | undefined {
  return text === undefined ? undefined : firstDays(text)?.days
}

/** « Taux de consommation : 35 % », « Exécution financière : 96 % ». */
export function rateIn({ label, value = '' }: Entry): number | undefined {
  return /(?:^(?:taux de )?(?:consommation|depense|realisation budgetaire)|execution (?:financiere|budgetaire))$/.test(
    bareWords(label ?? ''),
  )
    ? firstPercent(value)
    : undefined
}

/** « Reste : 10 300 € », below a total that does not say it, and nothing more. */
export function restIn({ label, value = '', children }: Entry): number | undefined {
  const isNamed =
    /^(?:(?:montant |solde |budget )?(?:restant|disponible)|reste(?: a (?:consommer|depenser))?|solde)$/
  const [money, ...others] = moneyIn(value)
  const isAlone =
    others.length === 0 && value.replace(/[\s.]|HT/g, '') === money?.source.replace(/[\s.]|HT/g, '')
  return isNamed.test(bareWords(label ?? '')) && isAlone && children.length === 0
    ? money?.max
    : undefined
}
