import { bareWords } from '../../../french/bare-words.ts'
import { firstDays, moneyIn } from '../../../french/figures/numbers.ts'
import { pattern } from '../../../french/pattern.ts'
import type { Entry } from '../../outline/entry.ts'
import { type Left, left } from '../../outline/reading.ts'
import type { Section } from '../../outline/sections.ts'
import { subtotalRows } from '../../outline/tables/subtotal-rows.ts'
import { hasVerb } from '../../words/explaining-sentence.ts'
import { isPriceRow } from '../prices/columns.ts'
import type { OfferTopic } from '../section-names.ts'
import { isLeftOut } from './about-price.ts'
import { isOption } from './named-options.ts'

type Part = Section<OfferTopic>

/** The prices without what is said of all the offers: it is no part of the last one; nor are the sums of some lines. */
export function withoutSaidOfAll(parts: readonly Part[]): Part[] {
  const over = isOverOptions(parts)
  return parts.map(part => {
    const said = [...saidOfAll(part), ...subtotalRows(part.entries), ...saidOver(part, over)]
    if (said.length === 0) return part
    return { ...part, entries: part.entries.filter(each => !said.includes(each)) }
  })
}

export function saidOfAllLeft(parts: readonly Part[]): Left[] {
  const over = isOverOptions(parts)
  return parts.flatMap(part => {
    const heading = part.below.at(-1)?.text
    const told = (each: Entry) => ({ ...left(each), ...(heading !== undefined && { heading }) })
    const isOver = heading !== undefined && isOfAll(heading)
    return [
      ...saidOfAll(part).map(each => (isOver ? told(each) : left(each))),
      ...[...subtotalRows(part.entries), ...saidOver(part, over)].map(told),
    ]
  })
}

/** « Anne Roy est directrice de mission : 1 200 € par jour », above « ### Offre A »: words about the prices of each. */
function saidOver(part: Part, isOver: (part: Part) => boolean): Entry[] {
  if (!isOver(part)) return []
  return part.entries.filter(each => hasVerb(each.text) || isOfRates(each))
}

/** Above the first price of several offers. */
function isOverOptions(parts: readonly Part[]): (part: Part) => boolean {
  const priced = parts.filter(part => isOfOption(part) && part.entries.some(isPriced))
  const [first] = priced.flatMap(({ entries }) => entries.filter(isPriced))
  return part =>
    priced.length > 1 &&
    !isOfOption(part) &&
    part.entries.every(({ line }) => line < (first?.line ?? 0))
}

function isOfOption({ title, below }: Part): boolean {
  return [title, ...below].some(({ text }) => isOption(text))
}

function isPriced(each: Entry): boolean {
  return isPriceRow(each) || moneyIn(each.text).length > 0
}

function isOfRates({ cells, text }: Entry): boolean {
  const monies = cells === undefined ? moneyIn(text) : []
  return monies.length > 0 && monies.every(({ perDay }) => perDay) && firstDays(text) === undefined
}

/** « Non compris (toutes formules) : l’hébergement », or what stands below such a label. */
function saidOfAll({ below, entries }: Part): readonly Entry[] {
  const label = below.at(-1)
  if (label?.kind === 'label' && isOfAll(label.text)) return entries
  return entries.filter(({ label: own = '', cells }) => cells === undefined && isOfAll(own))
}

function isOfAll(label: string): boolean {
  return isLeftOut(label) && all.test(bareWords(label))
}

const all = pattern()`
  \b(?:
    (?:toutes?|chaque|chacune des|(?:les|des|aux) (?:deux|trois|quatre)) (?:les |nos )?
    (?:option|formule|variante|offre)s?
    |quelle que soit (?:l'option|la formule|la variante|l'offre)
  )\b
`
