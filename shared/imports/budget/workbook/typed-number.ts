import { toNumber } from '../../../french/figures/numbers.ts'
/**
 * The number that a text says: « 1 234,50 € », « 12 j », « 1.234,50 », « 35 % » (0.35). None where it may be
 * read two ways, as `1.234`, or where it says anything else.
 */
export function typedNumber(text: string): number | undefined {
  const [, sign, figure = '', percent] = pattern.exec(text.replace(/[\s’']/g, '')) ?? []
  const number = numberOf(figure)
  if (number === undefined) return undefined
  const signed = sign === undefined || sign === '+' ? number : -number
  return percent === undefined ? signed : signed / 100
}

const pattern =
  /^(?:€|EUR)?([-−+])?(?:€|EUR)?([\d.,]+)(?:(%)|(?:€|EUR|euros?)?(?:HT|\/j|\/jour)?|j|jrs?|jours?)$/i

function numberOf(figure: string): number | undefined {
  if (/^\d+$/.test(figure)) return Number(figure)
  if (/^\d+[.,]\d{1,2}$/.test(figure)) return toNumber(figure)
  if (/^\d{1,3}(?:\.\d{3})+,\d{1,2}$/.test(figure))
    return Number(figure.replaceAll('.', '').replace(',', '.'))
  return /^\d{1,3}(?:\.\d{3}){2,}$/.test(figure) ? Number(figure.replaceAll('.', '')) : undefined
}
