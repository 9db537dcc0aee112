import { bareWords } from '../../../french/bare-words.ts'
import { moneyIn } from '../../../french/figures/numbers.ts'
import { entry as asEntry, type Entry } from '../../outline/entry.ts'
import { topicsNamed } from '../../outline/topics/section-names.ts'
import { ownAmounts } from './amount-details.ts'
import { isEnvelopeName } from './envelope-names.ts'
import { isProduct } from './line.ts'
import { reckonedAside } from './reckoned-aside.ts'
import { isWithTax } from './with-tax.ts'

/** « 35 000 €, dont 31 200 € de conseil et 3 800 € de frais »: one entry for each amount. */
export function severalEntries(told: Entry): Entry[] {
  const monies = ownAmounts(told.text)
  if (told.cells !== undefined || monies.length < 2 || isProduct(told.text, monies)) return []
  if (isOneAmount(told)) return []
  const texts = told.text
    .replace(/(\+[^=]*)\s=\s(?=\d[^=]*$)/u, '$1 ; sous-total : ')
    .replace(/\(([^()]*)\)/g, (whole, inner: string) =>
      moneyIn(inner).length > 0 && !isDetailOnly(told.text, inner) ? `;${inner};` : whole,
    )
    .split(amountSeparator)
  const filled = texts.filter(text => /[\p{L}\d]/u.test(text))
  if (filled.some(text => ownAmounts(text).length !== 1)) return []
  const { line, kind } = told
  return [...filled.map(text => asEntry({ line, kind, text })), ...told.children]
}

/** « Frais : 800 € (8 trajets à 100 €) », « Salle : 900 € (dont 100 € de ménage) »; a total in front of its parts tells them. */
function isOneAmount({ text, label = '' }: Entry): boolean {
  const reckoned = reckonedAside(text)
  if (reckoned?.monies.length !== 1) return false
  return !reckoned.isOfParts || (label !== '' && !isEnvelopeName(label) && !isBudgetName(label))
}

function isBudgetName(label: string): boolean {
  return topicsNamed(bareWords(label)).includes('budget')
}

/** « (300 € par mois) », beside what that makes. */
function isDetailOnly(text: string, inner: string): boolean {
  const own = ownAmounts(text).map(({ source }) => source)
  return moneyIn(inner).every(({ source }) => !own.includes(source))
}

/** « 31 000 € HT (36 200 € TTC) » tells one amount, with its VAT: right or not. */
export function taxedBeside({ text, cells }: Entry): 'right' | 'wrong' | undefined {
  const monies = cells === undefined ? moneyIn(text) : []
  const net = monies.find(({ tax }) => tax === 'excluded')
  const taxed = monies.find(({ tax }) => tax === 'included')
  if (net === undefined || taxed === undefined) return undefined
  return isWithTax(taxed.max, net.max) ? 'right' : 'wrong'
}

/** Commas, « dont », « et »… between amounts, and the colon after a total; none within parentheses. */
const amountSeparator =
  /\s*(?:;|,(?!\d)|(?<!\p{L})(?:dont|et|plus|soit)(?!\p{L})|\+|(?<=(?:€|EUR|euros|HT|TTC)\s?):(?=\s))\s*(?![^()]*\))/u

/** What is left of it without the amount that is said to hold VAT. */
export function withoutTaxed(told: Entry): Entry {
  const { line, kind, children } = told
  const taxed = moneyIn(told.text).filter(({ tax }) => tax === 'included')
  const rest = taxed.reduce((words, { source }) => words.replace(source, ''), told.text)
  const text = rest
    .replace(/\s*\(\s*(?:soit|ou)?\s*\)/gu, '')
    .replace(/\s*[,/=]?\s*(?<!\p{L})(?:soit|ou)?\s*$/u, '')
  return asEntry({ line, kind, children, text })
}
