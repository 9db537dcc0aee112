import { entry as asEntry, type Entry } from '../outline/entry.ts'
import { moneyIn } from '../words/french-numbers.ts'
import { isProduct } from './budget-line.ts'
import { isWithTax } from './with-tax.ts'

/** « 35 000 €, dont 31 200 € de conseil et 3 800 € de frais »: one entry for each amount. */
export function severalEntries(told: Entry): Entry[] {
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
