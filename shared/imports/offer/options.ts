import type { Option } from '../../domain/proposal.ts'
import { type Entry, type Title, wholeText } from '../outline/entry.ts'
import type { Section } from '../outline/sections.ts'
import { kindOfLine } from '../report/budget-table.ts'
import { bareWords } from '../words/bare-words.ts'
import { type Money, moneyIn } from '../words/french-numbers.ts'
import { sentencesOf } from '../words/sentences.ts'
import { addOnOf, isAddOnTitle } from './add-ons.ts'
import { isOption, isOptionName, newOption, optionInWords, pushTold } from './named-options.ts'
import { optionOfRow, variantOf } from './one-line-options.ts'
import { optionColumns } from './option-columns.ts'
import { withRow } from './option-rows.ts'
import { baseOf, withBase } from './option-upon.ts'
import { isAboutPrice, isLeftOut, lineOfWords } from './option-words.ts'
import { totalOf } from './priced.ts'
import { pricedTitle } from './priced-titles.ts'
import type { OfferTopic } from './section-names.ts'

/** Each option with its lines, and the totals that the document states. */
export function readOptions(parts: readonly Section<OfferTopic>[], newId: () => string): Option[] {
  const options: Option[] = []
  const addOns: Option[] = []
  let title: Title | undefined
  for (const { below, entries: written, title: own } of parts) {
    const entries = written.flatMap(inSentences)
    const named = below.find(({ text }) => isOption(text)) ?? (isOption(own.text) ? own : undefined)
    if (options.length === 0 || (named !== undefined && named !== title)) {
      options.push(newOption(named, newId))
      title = named ?? title
    }
    const rows = entries.flatMap(each =>
      /^variantes?$/iu.test(own.text) ? variantOf(each, newId) : (optionOfRow(each, newId) ?? []),
    )
    const toldInRows = entries.filter(({ cells }) => cells !== undefined).length
    if (rows.length > 0 && rows.length === (toldInRows || entries.length)) {
      options.push(...rows)
      continue
    }
    const columns = optionColumns(entries, newId)
    options.push(...columns.options)
    const label = below.filter(each => each !== named).at(-1)
    const isExtra = isAddOnTitle((label ?? own).text)
    const extras = addOnsOf(isExtra ? entries : entries.filter(isAddOnRow), newId)
    addOns.push(...extras.map(({ option }) => option))
    const told = new Set([...extras.map(({ entry }) => entry), ...columns.rows])
    const titled = isExtra ? undefined : pricedTitle(label, entries)
    if (titled !== undefined) withTold(options, titled, undefined, newId)
    for (const each of entries.filter(entry => !told.has(entry)))
      withTold(options, each, label, newId)
  }
  const offered = options.filter(({ lines, total }) => lines.length > 0 || total !== undefined)
  return [...offered.map(withOneLine), ...addOns]
}

/** A price of which nothing more is told is that of one line. */
function withOneLine(option: Option): Option {
  const { label, lines, total, totalMax } = option
  if (lines.length > 0 || total === undefined) return option
  const amount = { amount: total, ...(totalMax !== undefined && { amountMax: totalMax }) }
  return { ...option, lines: [{ label, kind: kindOfLine(label), ...amount }] }
}

/** Prices told one after the other in a paragraph are as many lines. */
function inSentences(each: Entry): Entry[] {
  const isProse = each.kind === 'paragraph' && moneyIn(each.text).length > 1
  return isProse ? sentencesOf(each, 'timeline') : [each]
}

/** « Mission 3 (option) | 16 920 € », among the rows of what is sold. */
function isAddOnRow({ cells = [] }: Entry): boolean {
  const [first, ...others] = cells
  return (
    first !== undefined &&
    others.length > 0 &&
    /\((?:en )?option(?:nel(?:le)?)?\)\s*$/iu.test(first.text)
  )
}

function addOnsOf(entries: readonly Entry[], newId: () => string) {
  return entries.flatMap(entry => {
    const option = addOnOf(entry, newId)
    return option === undefined ? [] : [{ entry, option }]
  })
}

/** An entry may name the option that follows, or tell one whole; else it is a part of the last. */
function withTold(
  options: Option[],
  each: Entry,
  label: Title | undefined,
  newId: () => string,
): void {
  const extra = isAddOnTitle(each.label ?? '') ? addOnOf(each, newId) : undefined
  const told = extra ?? optionInWords(each, newId)
  const last = options.at(-1)
  if (told !== undefined) pushTold(options, told)
  else if (isOptionName(each)) {
    if (last?.lines.length === 0 && last.total === undefined) options.pop()
    options.push(newOption({ text: each.text, line: each.line, depth: 7, kind: 'label' }, newId))
  } else if (last !== undefined) {
    const base = baseOf(each, options)
    options[options.length - 1] = withEntry(withBase(last, base), each, label)
  }
}

function withEntry(option: Option, each: Entry, label: Title | undefined): Option {
  const row = withRow(option, each)
  if (row !== undefined) return row
  const text = wholeText(each)
  const monies = untaxedIn(text)
  const name = bareWords(`${label?.text ?? ''} ${each.label ?? ''}`)
  if (label !== undefined && isLeftOut(label.text))
    return withWords(option, each, `${label.text} : ${text}`)
  if (monies.length === 0 || isAboutPrice(each)) return withWords(option, each, text)
  if (
    isTotal(bareWords(each.label ?? each.text)) ||
    (isTotal(bareWords(label?.text ?? '')) && each.label === undefined)
  ) {
    const isTaxed = /\bttc\b|\btva\b/.test(bareWords(text)) && !/\bht\b/.test(bareWords(text))
    return isTaxed ? option : withTotal(option, text, name)
  }
  return { ...option, lines: [...option.lines, lineOfWords(each, label, monies)] }
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
    /total (?!projet|general|global|ht|de l'option|option|estim)[a-z]/.test(name) &&
    /sous total|total [a-z]+ /.test(`${name} `)
  if (
    money === undefined ||
    (isPart && option.lines.some(({ amountMax }) => amountMax !== undefined))
  )
    return option
  return { ...option, ...totalOf(money) }
}

function withWords(option: Option, each: Entry, text: string): Option {
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
