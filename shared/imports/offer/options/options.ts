import type { Option } from '../../../domain/proposal/proposal.ts'
import { moneyIn } from '../../../french/figures/numbers.ts'
import { type Entry, type Title, wholeText } from '../../outline/entry.ts'
import type { Section } from '../../outline/sections.ts'
import { kindOfLine } from '../../report/budget/kinds.ts'
import { sentencesOf } from '../../words/sentences.ts'
import { belowFirmTotal, billedByOthers } from '../prices/below-firm-total.ts'
import { withOthersInTotal } from '../prices/others-in-total.ts'
import { pricedTitle } from '../prices/priced-titles.ts'
import { isSharingTitle } from '../prices/recapitulations.ts'
import { isPriceRemark } from '../prices/remarks.ts'
import type { OfferTopic } from '../section-names.ts'
import { isLeftOut } from './about-price.ts'
import { type AddOn, addOnOf, isAddOnTitle, isNotOffered, namedByTitle } from './add-ons.ts'
import { optionColumns } from './columns.ts'
import { type PlaceOfPrice, withEntry, withWords } from './entries.ts'
import { isOption, isOptionName, newOption, optionInWords, pushTold } from './named-options.ts'
import { optionOfRow, variantOf } from './one-line-options.ts'
import { baseOf, withBase } from './option-upon.ts'
import { withoutSaidOfAll } from './said-of-all.ts'
import { withoutSummaries } from './told-twice.ts'

/** Each option with its lines, and the totals that the document states. */
export function readOptions(told: Parts, newId: () => string): Option[] {
  const parts = withoutSaidOfAll(told)
  const read = optionsIn(parts, isLeftOut, newId)
  const isApart = parts.some(({ below }) => below.some(({ text }) => isLeftOut(text)))
  if (!isApart) return read
  return withOthersInTotal(
    read,
    optionsIn(parts, () => false, newId),
  )
}

type Parts = readonly Section<OfferTopic>[]

function optionsIn(
  parts: Parts,
  isLeftOut: PlaceOfPrice['isLeftOut'],
  newId: () => string,
): Option[] {
  const options: Option[] = []
  const addOns: Option[] = []
  const inTables = new Set<string>()
  let title: Title | undefined
  for (const { below, entries: written, title: own } of parts) {
    const remarks = new Set(written.filter(each => isPriceRemark(each, written)))
    const entries = written.flatMap(each => (remarks.has(each) ? [each] : inSentences(each)))
    const named = below.find(({ text }) => isOption(text)) ?? (isOption(own.text) ? own : undefined)
    if (options.length === 0 || (named !== undefined && named !== title)) {
      options.push(newOption(named, newId))
      title = named ?? title
    }
    const { text: nearest } = below.at(-1) ?? own
    if (isToldAgain(nearest, options.at(-1))) {
      for (const each of entries) withRemark(options, each, `${nearest} : `)
      continue
    }
    const rows = entries.flatMap(each =>
      /^variantes?$/iu.test(own.text) ? variantOf(each, newId) : (optionOfRow(each, newId) ?? []),
    )
    const toldInRows = entries.filter(({ cells }) => cells !== undefined).length
    if (rows.length > 0 && rows.length === (toldInRows || entries.length)) {
      options.push(...rows)
      for (const { id } of rows) inTables.add(id)
      continue
    }
    const columns = optionColumns(entries, newId)
    // Under the title of one option, what stands beside a table of all of them is said of that one.
    options.splice(named === undefined ? options.length : -1, 0, ...columns.options)
    for (const { id } of columns.options) inTables.add(id)
    const label = below.filter(each => each !== named).at(-1)
    const { text: over } = label ?? own
    const isExtra = isAddOnTitle(over)
    const extras = isExtra
      ? namedByTitle(over, addOnsOf(entries, newId))
      : addOnsOf(entries.filter(isAddOnRow), newId)
    addOns.push(...extras.map(({ option }) => option))
    const told = new Set([...extras.map(({ entry }) => entry), ...columns.rows])
    const titled = isExtra ? undefined : pricedTitle(label, entries)
    const place = { label, isLeftOut, isTheirs: false }
    if (titled !== undefined) withTold(options, titled, { ...place, label: undefined }, newId)
    const theirs = belowFirmTotal(entries)
    for (const each of entries.filter(entry => !told.has(entry))) {
      if (isExtra && isNotOffered(each)) continue
      if (remarks.has(each)) withRemark(options, each)
      else withTold(options, each, { ...place, isTheirs: theirs.has(each) }, newId)
    }
  }
  const offered = withoutSummaries(options, inTables).filter(
    ({ lines, total }) => lines.length > 0 || total !== undefined,
  )
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

function addOnsOf(entries: readonly Entry[], newId: () => string): AddOn[] {
  return entries.flatMap(entry => {
    const option = addOnOf(entry, newId)
    return option === undefined ? [] : [{ entry, option }]
  })
}

/** « Répartition par phase », below the lines and the total of what is sold. */
function isToldAgain(title: string, told: Option | undefined): boolean {
  if (told === undefined) return false
  const { label, lines, total } = told
  return isSharingTitle(title) && total !== undefined && lines.some(line => line.label !== label)
}

function withRemark(options: Option[], each: Entry, before = ''): void {
  const last = options.at(-1)
  if (last === undefined) return
  options[options.length - 1] = withWords(last, each, `${before}${wholeText(each)}`)
}

/** An entry may name the option that follows, or tell one whole; else it is a part of the last. */
function withTold(
  options: Option[],
  each: Entry,
  place: PlaceOfPrice & { readonly isTheirs: boolean },
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
    const based = withBase(last, baseOf(each, options))
    const more = withEntry(based, each, place)
    options[options.length - 1] = place.isTheirs ? billedByOthers(more, based.lines) : more
  }
}
