import { sum } from '../../domain/money.ts'
import { optionPrice } from '../../domain/price.ts'
import type { Payment, Proposal } from '../../domain/proposal.ts'
import { bareWords } from '../bare-words.ts'
import { type Entry, entry, wholeText } from '../entry.ts'
import { firstPercent, moneyIn } from '../french-numbers.ts'
import type { Section } from '../sections.ts'
import { isOption } from './named-options.ts'
import type { OfferTopic } from './section-names.ts'

type Parts = readonly Section<OfferTopic>[]

/** « 30 % à la signature (8 400 € HT) », under the option it belongs to. */
export function readPayments(parts: Parts, options: Proposal['options']): Payment[] {
  const payments = parts.flatMap(({ below, entries, title }) => {
    const named = optionNamed(`${below.map(({ text }) => text).join(' ')} ${title.text}`, options)
    let under: string | undefined
    return entries.flatMap(instalmentsIn).flatMap(each => {
      const payment = paymentOf(each)
      if (payment === undefined) under = optionNamed(each.text, options) ?? under
      const option = named ?? optionNamed(each.told ?? '', options) ?? under
      return payment === undefined ? [] : [{ ...(option !== undefined && { option }), ...payment }]
    })
  })
  return ofOptionTheyMake(payments, options)
}

function paymentOf(each: Instalment): Payment | undefined {
  const text =
    each.cells === undefined ? wholeText(each) : each.cells.map(cell => cell.text).join(' ')
  const share = firstPercent(text) ?? fractionIn(text)
  if (share === undefined || /^total\b/iu.test(text)) return undefined
  const own = each.cells?.find(({ column }) => /^montant(?! ttc)/.test(bareWords(column)))?.text
  const amount = moneyIn(own ?? text).at(-1)?.max
  return {
    share,
    when: (each.cells?.length ?? 0) < 2 ? momentIn(text) : momentOfRow(each, text),
    ...(amount !== undefined && { amount }),
  }
}

/** Amounts that make the price of one option, to a hundredth, are how that one is paid. */
function ofOptionTheyMake(payments: Payment[], options: Proposal['options']): Payment[] {
  const open = payments.filter(({ option }) => option === undefined)
  const paid = sum(open.map(({ amount = 0 }) => amount))
  const isTold = open.length > 0 && open.every(({ amount }) => amount !== undefined)
  if (options.length < 2 || !isTold) return payments
  const near = options.filter(option => {
    const { firm, total } = optionPrice(option)
    return [option.total, firm.max, total.max].some(
      price => price !== undefined && Math.abs(price - paid) * 100 <= paid,
    )
  })
  const [only] = near
  if (only === undefined || near.length > 1) return payments
  return payments.map(each => (each.option === undefined ? { option: only.id, ...each } : each))
}

type Instalment = Entry & { readonly told?: string }

/** « Formule étendue : 30 % à la commande, 50 % au 26 septembre » tells several at once. */
function instalmentsIn(each: Entry): Instalment[] {
  const shares = each.cells === undefined ? (each.text.match(/\d\s?%/gu) ?? []) : []
  const isNamed = isOption(each.label ?? '')
  if (shares.length < 2 && !(shares.length === 1 && isNamed)) return [each]
  const [, told = '', rest = each.text] =
    /^([^%\d]{3,60}?)\s*(?::|→|=>|–)\s+(.*)$/su.exec(each.text) ?? []
  return rest
    .split(/\s*(?:[,;]|\bpuis\b|\bet\b)\s+(?=[^,;(]*\d\s?%)(?![^(]*\))/u)
    .map(text => ({ ...entry({ text, line: each.line, kind: each.kind }), told }))
}

/** « 1/3 à la commande ». */
function fractionIn(text: string): number | undefined {
  const [, part, whole] = /^(?:un |le )?\s*([1-3])\/([2-6])(?!\d|\/)/u.exec(text) ?? []
  return part === undefined ? undefined : (100 * Number(part)) / Number(whole)
}

/** What triggers it, where the first cell but counts. */
function momentOfRow({ cells = [] }: Entry, text: string): string {
  const cause = cells.find(({ column }) =>
    /^(?:fait|evenement|declencheur|jalon|moment|quand)/.test(bareWords(column)),
  )
  const told = cells.find(cell => /\p{L}{3}/u.test(cell.text))
  return (cause ?? told ?? cells[0])?.text ?? text
}

/** By its letter or number, « Option A (Accompagnement complet) », else by the words of its name. */
function optionNamed(text: string, options: Proposal['options']): string | undefined {
  const mark = /\b(?:option|formule|scenario|offre|pack|variante) ([a-z0-9])\b/
  const wanted = mark.exec(bareWords(text))?.[1]
  const marked = options.find(({ label }) => mark.exec(bareWords(label))?.[1] === wanted)
  if (wanted !== undefined && marked !== undefined) return marked.id
  const words = ` ${bareWords(text)} `
  const named = options.filter(({ label }) => words.includes(` ${coreOf(label)} `))
  return named.toSorted((one, other) => other.label.length - one.label.length)[0]?.id
}

/** « Pack Essentiel (séquences 1 et 2) » is the Pack Essentiel. */
function coreOf(label: string): string {
  return bareWords(label.replace(/\s*\([^)]*\)/gu, '').replace(/[^\p{L}\p{N}\s’'-]+.*$/u, ''))
}

function momentIn(text: string): string {
  const words = text
    .replace(/\d+(?:[.,]\d+)?\s?%\s*(?:de l[’'a-z ]+)?[:–—-]?\s*/u, '')
    .replace(/^[1-3]\/[2-6]\s+/u, '')
    .replace(
      /\s*[(–—:-]?\s*(?:soit\s+)?\d[\d\s\u00a0\u202f.,]*\s?(?:k?€|k?eur(?:os?)?\b)[^)]*\)?\s*/iu,
      ' ',
    )
    .trim()
  return words === '' ? text : `${words.charAt(0).toUpperCase()}${words.slice(1)}`
}
