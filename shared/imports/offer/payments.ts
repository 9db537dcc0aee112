import { sum } from '../../domain/money.ts'
import { optionPrice } from '../../domain/price.ts'
import type { Payment, Proposal } from '../../domain/proposal.ts'
import { type Entry, entry } from '../outline/entry.ts'
import { isPhaseTitle } from '../outline/phase-title.ts'
import { type Left, left } from '../outline/reading.ts'
import type { Section } from '../outline/sections.ts'
import { isTotalName } from '../words/total-name.ts'
import { amountOf, instalmentsIn, paymentOf } from './instalments.ts'
import { optionsNamed } from './option-names.ts'
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
      const shared = ofEachOption(each, options, whole)
      if (shared.length > 1) return shared
      const payment = paymentOf(each, whole)
      if (payment === undefined) under = orElse(optionsNamed(each.text, options), under)
      const own = orElse(named, orElse(optionsNamed(each.told ?? '', options), under))
      if (payment === undefined) return []
      return own.length === 0 ? [payment] : own.map(option => ({ option, ...payment }))
    })
  })
  return ofOptionTheyMake(payments, options)
}

/** « Échéance | Part | Option A | Option B »: what each option has to pay then. */
function ofEachOption(each: Entry, options: Proposal['options'], whole: number): Payment[] {
  const { cells = [] } = each
  const named = cells.flatMap(cell => {
    const [option, ...others] = optionsNamed(cell.column, options)
    return option === undefined || others.length > 0 ? [] : [{ cell, option }]
  })
  const rest = cells.filter(cell => named.every(own => own.cell !== cell))
  const payment = paymentOf({ ...each, cells: rest }, whole)
  if (payment === undefined) return []
  return named.map(({ cell, option }) => {
    const amount = amountOf({ ...each, text: cell.text, cells: [cell] })?.max
    return { ...payment, option, ...(amount !== undefined && { amount }) }
  })
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
  const told = parts.flatMap(part => part.entries).flatMap(instalmentsIn)
  const entries = told.filter(({ kind }) => kind !== 'paragraph')
  const due = entries.filter(({ text, label = text }) => !isTotalName(label))
  const paid = sum(due.map(each => amountOf(each)?.max ?? 0))
  const prices = options.flatMap(option => [option.total ?? 0, optionPrice(option).firm.max])
  return prices.find(price => price > 0 && Math.abs(price - paid) * 20 <= paid) ?? paid
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
  if (options.length < 2 || !isTold) return ofMainOption(payments, options)
  const near = options.filter(option => {
    const { firm, total } = optionPrice(option)
    return [option.total, firm.max, total.max].some(
      price => price !== undefined && Math.abs(price - paid) * 100 <= paid,
    )
  })
  const [only] = near
  if (only === undefined || near.length > 1) return ofMainOption(payments, options)
  return payments.map(each => (each.option === undefined ? { option: only.id, ...each } : each))
}

/** Where others say of which option they are, those that do not are of the one that is recommended. */
function ofMainOption(payments: Payment[], options: Proposal['options']): Payment[] {
  const named = payments.flatMap(({ option }) => option ?? [])
  const main = options.find(each => each.recommended === true) ?? options[0]
  if (named.length === 0 || main === undefined || named.includes(main.id)) return payments
  return payments.map(each => (each.option === undefined ? { option: main.id, ...each } : each))
}
