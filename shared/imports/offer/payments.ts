import { sum } from '../../domain/money.ts'
import { optionPrice } from '../../domain/price.ts'
import type { Payment, Proposal } from '../../domain/proposal.ts'
import { bareWords } from '../bare-words.ts'
import { type Entry, entry, wholeText } from '../entry.ts'
import { firstPercent, type Money, moneyIn } from '../french-numbers.ts'
import { isPhaseTitle } from '../phase-title.ts'
import { type Left, left } from '../reading.ts'
import type { Section } from '../sections.ts'
import { isOption } from './named-options.ts'
import type { OfferTopic } from './section-names.ts'

type Parts = readonly Section<OfferTopic>[]

/** « 30 % à la signature (8 400 € HT) », under the option it belongs to. */
export function readPayments(parts: Parts, options: Proposal['options']): Payment[] {
  const whole = wholePrice(parts, options)
  const payments = parts.flatMap(({ below, entries, title }) => {
    const named = optionsNamed(`${below.map(({ text }) => text).join(' ')} ${title.text}`, options)
    let under: string[] = []
    const announced = below.filter(({ kind, text }) => kind === 'label' && /\d\s?%/.test(text))
    const titled = announced.map(({ text, line }) => entry({ text, line, kind: 'item' }))
    if (isOfEachPhase(entries)) return []
    return [...titled, ...entries].flatMap(instalmentsIn).flatMap(each => {
      const payment = paymentOf(each, whole)
      if (payment === undefined) under = orElse(optionsNamed(each.text, options), under)
      const own = orElse(named, orElse(optionsNamed(each.told ?? '', options), under))
      if (payment === undefined) return []
      return own.length === 0 ? [payment] : own.map(option => ({ option, ...payment }))
    })
  })
  return ofOptionTheyMake(payments, options)
}

/** « Mission 1 : 60 % à la remise, 40 % après »: shares of what each phase costs, not of the whole. */
function isOfEachPhase(entries: readonly Entry[]): boolean {
  const told = entries.filter(
    ({ label = '', value = '' }) => isPhaseTitle(label) && /\d\s?%/.test(value),
  )
  const shares = told.map(({ value = '' }) =>
    sum(
      [...value.matchAll(/(\d+(?:[.,]\d+)?)\s?%/g)].map(([, share = '']) =>
        Number(share.replace(',', '.')),
      ),
    ),
  )
  return told.length > 1 && shares.every(share => share === 100)
}

/** What is said there that is no instalment: delays, penalties, how to pay. */
export function unpaidLines(parts: Parts, options: Proposal['options']): Left[] {
  const whole = wholePrice(parts, options)
  const isPaid = (each: Entry) =>
    instalmentsIn(each).some(one => paymentOf(one, whole) !== undefined) ||
    optionsNamed(each.text, options).length > 0
  return parts.flatMap(({ title, below, entries }) => {
    const unpaid = isOfEachPhase(entries) ? entries : entries.filter(each => !isPaid(each))
    return unpaid.map(each => ({ heading: (below.at(-1) ?? title).text, ...left(each) }))
  })
}

function orElse(found: string[], other: string[]): string[] {
  return found.length > 0 ? found : other
}

/** What amounts without a share are shares of: the price that they make, else their sum. */
function wholePrice(parts: Parts, options: Proposal['options']): number {
  const entries = parts.flatMap(part => part.entries).filter(({ kind }) => kind !== 'paragraph')
  const paid = sum(entries.map(each => amountOf(each)?.max ?? 0))
  const prices = options.flatMap(option => [option.total ?? 0, optionPrice(option).firm.max])
  return prices.find(price => price > 0 && Math.abs(price - paid) * 20 <= paid) ?? paid
}

/** A line that tells what part of the price is due and when. */
export function isInstalment({ kind, cells, text }: Entry): boolean {
  if (cells !== undefined || kind !== 'item') return false
  return (
    /^(?:acompte|solde|avance|versement|échéance)\b.*\d\s?%/iu.test(text) ||
    /^\d{1,3}(?:[.,]\d+)?\s?%\s+(?:à|au|aux|lors|sur|dès|après|en|fin|le|pour|au)\s/iu.test(text)
  )
}

function paymentOf(each: Instalment, whole: number): Payment | undefined {
  const text =
    each.cells === undefined ? wholeText(each) : each.cells.map(cell => cell.text).join(' ')
  if (/^total\b/iu.test(text) || isOfLateness(each)) return undefined
  const money = amountOf(each)
  const amount = money?.max
  const isDue = each.kind !== 'paragraph' && whole > 0
  const told = firstPercent(text) ?? fractionIn(text)
  const share = told ?? (isDue && amount !== undefined ? shareOf(amount, whole) : undefined)
  if (share === undefined) return undefined
  return {
    share,
    ...(money?.tax === 'included' && { withVat: true }),
    when: (each.cells?.length ?? 0) < 2 ? momentIn(text) : momentOfRow(each, text),
    ...(amount !== undefined && { amount }),
  }
}

/** Penalties, indemnities, discounts for early payment and VAT are percents of another kind. */
function isOfLateness({ kind, text }: Entry): boolean {
  const words = bareWords(text)
  const isLate = /\b(?:penalites?|retard|indemnite|escompte|interet legal|tva)\b/.test(words)
  return isLate && (kind === 'paragraph' || !/\b(?:commande|signature|acompte|solde)\b/.test(words))
}

function amountOf(each: Entry): Money | undefined {
  const own = each.cells?.find(({ column }) => /^montant(?! ttc)/.test(bareWords(column)))?.text
  const text =
    each.cells === undefined ? wholeText(each) : each.cells.map(cell => cell.text).join(' ')
  return moneyIn(own ?? text).at(-1)
}

function shareOf(amount: number, whole: number): number | undefined {
  const share = Math.round((amount / whole) * 10_000) / 100
  return share > 0 && share <= 100 ? share : undefined
}

/**
 * What can be bought beside the only offer is not what these pay; among several offers, amounts that
 * make the price of one, to a hundredth, are how that one is paid.
 */
function ofOptionTheyMake(payments: Payment[], options: Proposal['options']): Payment[] {
  const open = payments.filter(({ option }) => option === undefined)
  const [base, ...others] = options.filter(({ addOn }) => addOn !== true)
  if (base !== undefined && others.length === 0 && options.length > 1)
    return payments.map(each => ({ option: base.id, ...each }))
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

/** « Options B et C » names several. */
function optionsNamed(text: string, options: Proposal['options']): string[] {
  const [, letters] = /\boptions ((?:[a-z0-9](?: et | ou | )?){2,})\b/.exec(bareWords(text)) ?? []
  const several = (letters ?? '')
    .split(/ et | ou | /)
    .flatMap(letter => optionNamed(`option ${letter}`, options) ?? [])
  const one = optionNamed(text, options)
  if (several.length > 1) return several
  return one === undefined ? [] : [one]
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
    .replace(/^\d[\d\s\u00a0\u202f.,]*\s?k?(?:€|euros?)\s*(?:HT|TTC)?\s*(?=\p{L})/iu, '')
    .replace(/\d+(?:[.,]\d+)?\s?%\s*(?:de l[’'a-z ]+)?[:–—-]?\s*/u, '')
    .replace(/^[1-3]\/[2-6]\s+/u, '')
    .replace(/^(\p{L}+) de (?=(?:à|au|aux|en|lors|dès|sur|fin)\s)/u, '$1 ')
    .replace(
      /\s*[(–—:-]?\s*(?:soit\s+)?\d[\d\s\u00a0\u202f.,]*\s?(?:k?€|k?eur(?:os?)?\b)[^)]*\)?\s*/iu,
      ' ',
    )
    .trim()
    .replace(/\s*:$/, '')
  return words === '' ? text : `${words.charAt(0).toUpperCase()}${words.slice(1)}`
}
