import type { Option } from '../../../domain/proposal/proposal.ts'
import { bareWords } from '../../../french/bare-words.ts'
import { firstDays, type Money, moneyIn } from '../../../french/figures/numbers.ts'
import { isRateName } from '../../../french/names/rate-name.ts'
import { capitalised } from '../../../french/writing.ts'
import { type Entry, type Title, wholeText } from '../../outline/entry.ts'
import { totalOf } from '../prices/priced.ts'
import { isAboutPrice } from './about-price.ts'
import { withRow } from './rows.ts'
import { lineOfWords } from './words.ts'

/** Where an entry stands, and what that says of its price. */
export type PlaceOfPrice = {
  readonly label: Title | undefined
  /** What stands under this title is no part of the price. */
  readonly isLeftOut: (title: string) => boolean
}

/** The option with one entry more: a line, a total or words about it. */
export function withEntry(option: Option, each: Entry, { label, isLeftOut }: PlaceOfPrice): Option {
  const row = withRow(option, each)
  if (row !== undefined) return row
  const text = wholeText(each)
  const monies = untaxedIn(text)
  const name = bareWords(`${label?.text ?? ''} ${each.label ?? ''}`)
  const isApart = label !== undefined && (isLeftOut(label.text) || isRateName(label.text))
  if (isApart && (isLeftOut(label.text) || firstDays(text) === undefined))
    return withWords(option, each, `${label.text} : ${text}`)
  if (monies.length === 0 || isAboutPrice(each)) return withWords(option, each, text)
  if (
    isTotal(bareWords(each.label ?? each.text)) ||
    (isTotal(bareWords(label?.text ?? '')) && each.label === undefined)
  ) {
    const isTaxed = /\bttc\b|\btva\b/.test(bareWords(text)) && !/\bht\b/.test(bareWords(text))
    return isTaxed ? option : withTotal(option, text, name)
  }
  const line = lineOfWords(each, label, monies)
  const more = { ...option, lines: [...option.lines, line] }
  const aside = asideIn(text)
  const isKept = aside === '' || line.label.includes(aside)
  return isKept ? more : withWords(more, each, capitalised(aside))
}

/** « 6 demi-journées × 600 € = 3 600 € HT (avril à septembre 2026) »: what is said after the price. */
function asideIn(text: string): string {
  return /€(?:\s*HT)?\s*\(([^()€%×]*\p{L}{3}[^()€%×]*)\)\.?$/u.exec(text)?.[1] ?? ''
}

/** « 18 000 € HT, soit 21 600 € TTC (TVA : 3 600 €) » is one price: the amounts without VAT, where it tells them. */
function untaxedIn(text: string): Money[] {
  const monies = moneyIn(text)
  if (!monies.some(({ tax }) => tax === 'excluded')) return monies
  return monies.filter(
    ({ tax, index }) => tax !== 'included' && !/\bTVA\b[^€]{0,15}$/u.test(text.slice(0, index)),
  )
}

function isTotal(words: string): boolean {
  return /^(?:sous )?(?:total|totaux|montant total|prix total|tva|soit)\b/.test(words)
}

/** The whole rather than what the firm invoices, where both are stated. */
function withTotal(option: Option, text: string, name: string): Option {
  const money = moneyIn(text).findLast(({ tax }) => tax !== 'included')
  const isPart =
    /total (?!(?:du |de la |de l'|de cette )?(?:projet|operation|mission|option|formule|scenario|ensemble)\b|general|global|ht|estim)[a-z]/.test(
      name,
    ) && /sous total|total [a-z]+ /.test(`${name} `)
  if (
    money === undefined ||
    (isPart && option.lines.some(({ amountMax }) => amountMax !== undefined))
  )
    return option
  return { ...option, ...totalOf(money) }
}

export function withWords(option: Option, each: Entry, text: string): Option {
  const isNote = /^(?:note|remarque|nb|important)\b/.test(bareWords(each.label ?? ''))
  const words = isNote ? (each.value ?? text) : text
  if (isNote) return { ...option, note: [option.note, words].filter(Boolean).join('\n\n') }
  const { description = '' } = option
  return {
    ...option,
    description: description + gapAfter(description, each) + asProse(each, words),
  }
}

function asProse({ kind }: Entry, words: string): string {
  return kind === 'item' ? `- ${words}` : words
}

function gapAfter(prose: string, { kind }: Entry): string {
  if (prose === '') return ''
  return kind === 'item' && /(?:^|\n)- .*$/u.test(prose) ? '\n' : '\n\n'
}
