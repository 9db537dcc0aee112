import { sum } from '../../../domain/money.ts'
import { isWhole, optionPrice } from '../../../domain/proposal/price.ts'
import type { Option, Payment } from '../../../domain/proposal/proposal.ts'
import { toNumber } from '../../../french/figures/numbers.ts'
import { isTotalName } from '../../../french/names/total-name.ts'
import { type Entry, entry } from '../../outline/entry.ts'
import type { Section } from '../../outline/sections.ts'
import { isPhaseTitle } from '../../outline/titles/phase-title.ts'
import { explains } from '../../words/explaining-sentence.ts'
import { isOption } from '../options/named-options.ts'
import { optionsNamed } from '../options/names.ts'
import type { OfferTopic } from '../section-names.ts'
import { amountOf, type Instalment, instalmentsIn, paymentOf } from './instalments.ts'
import { paymentsInRow } from './rows.ts'
import { withPaymentsAsRows } from './turned-payments.ts'

type Parts = readonly Section<OfferTopic>[]

/** An instalment in the words of its line or its row, and the options that it is told of. */
type Told = { readonly each: Instalment; readonly of: readonly string[]; readonly from: Entry }

export type ToldPayment = {
  readonly from: Entry
  /** None where nothing says of which options it is. */
  readonly of: readonly string[]
  readonly payment: Payment
}

/** What is to be paid, under the options that titles, rows, columns or the line itself name. */
export function toldPayments(parts: Parts, options: readonly Option[]): ToldPayment[] {
  const told = parts.flatMap(part =>
    isOfEachPhase(part.entries) ? [] : toldIn(part, [...options]),
  )
  return withoutExplained(
    told.flatMap(({ each, of, from }) => {
      const payment = paymentOf(each, wholePrice(told, of, options))
      return payment === undefined ? [] : [{ from, of, payment }]
    }),
  )
}

/** « Au total, 40 % seront réglés avant l’été. », where the others make the whole price: no instalment. */
function withoutExplained(told: readonly ToldPayment[]): ToldPayment[] {
  const isSaid = ({ from }: ToldPayment) => from.kind === 'paragraph' && explains(from.text)
  return told.filter(each => {
    if (!isSaid(each)) return true
    const others = told.filter(other => other.of.join() === each.of.join() && !isSaid(other))
    return !isWhole(others.map(({ payment }) => payment))
  })
}

/** « Mission 1 : 60 % à la remise, 40 % après »: shares of what each phase costs, not of the whole. */
function isOfEachPhase(entries: readonly Entry[]): boolean {
  const told = entries.filter(
    ({ label = '', value = '' }) => isPhaseTitle(label) && /\d\s?%/.test(value),
  )
  const shares = told.map(({ value = '' }) =>
    sum([...value.matchAll(/(\d+(?:[.,]\d+)?)\s?%/g)].map(([, share = '']) => toNumber(share))),
  )
  return told.length > 1 && shares.every(share => share === 100)
}

function toldIn({ below, entries, title }: Parts[number], options: Option[]): Told[] {
  const named = optionsNamed(`${below.map(({ text }) => text).join(' ')} ${title.text}`, options)
  const announced = below.filter(({ kind, text }) => kind === 'label' && /\d\s?%/.test(text))
  const titled = announced.map(({ text, line }) => entry({ text, line, kind: 'item' }))
  let under: readonly string[] = []
  return [...titled, ...withPaymentsAsRows(entries).flatMap(withListApart)].flatMap(
    (from): Told[] => {
      const rows = paymentsInRow(from, options)
      under = rows.findLast(({ isOverOthers }) => isOverOthers)?.of ?? under
      if (rows.length > 0)
        return rows.flatMap(({ of, rows: own }) => own.map(each => ({ each, of, from })))
      return instalmentsIn(from).flatMap(each => {
        const own = optionsNamed(each.told ?? '', options)
        if (isDue(each)) return [{ each, of: orElse(own, orElse(named, under)), from }]
        under = orElse(optionsNamed(each.text, options), under)
        return []
      })
    },
  )
}

/** « - Option A », over the list of what it has to pay. */
function withListApart(each: Entry): Entry[] {
  const isOver = each.children.length > 0 && isOption(each.label ?? each.text)
  return isOver && !/[%€]/.test(each.text) ? [{ ...each, children: [] }, ...each.children] : [each]
}

/** It tells a share, or an amount that is one of something. */
function isDue(each: Instalment): boolean {
  return paymentOf(each, amountOf(each)?.max ?? 0) !== undefined
}

function orElse(found: readonly string[], other: readonly string[]): readonly string[] {
  return found.length > 0 ? found : other
}

/** What amounts without a share are shares of: the price that those of the same options make, else their sum. */
function wholePrice(
  told: readonly Told[],
  of: readonly string[],
  options: readonly Option[],
): number {
  const key = of.join(' ')
  const due = told.filter(
    ({ each, of: own }) =>
      own.join(' ') === key && each.kind !== 'paragraph' && !isTotalName(each.label ?? each.text),
  )
  const paid = sum(due.map(({ each }) => amountOf(each)?.max ?? 0))
  const prices = options
    .filter(({ id }) => of.length === 0 || of.includes(id))
    .flatMap(option => [option.total ?? 0, optionPrice(option).firm.max])
  return prices.find(price => price > 0 && Math.abs(price - paid) * 20 <= paid) ?? paid
}
