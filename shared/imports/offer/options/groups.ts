import { moneyIn } from '../../../french/figures/numbers.ts'
import type { Entry, Group, Title } from '../../outline/entry.ts'
import type { Section } from '../../outline/sections.ts'
import { topicsNamed } from '../../outline/topics/section-names.ts'
import type { OfferTopic } from '../section-names.ts'
import { isOption, isOptionName } from './named-options.ts'

/**
 * What stands under « Scénario 1 : Socle » and « Scénario 2 : Complet » is what can be bought, where one of them tells
 * a price, whatever the title over both; so is a part that names two of them on lines of its own.
 */
export function optionGroups(groups: readonly Group[]): ReadonlyMap<Group, Section<OfferTopic>> {
  const named = groups.flatMap(group => {
    const title = group.titles.find(({ text }) => isOption(text))
    return title === undefined ? [] : [{ group, title, over: titleOver(group, title) }]
  })
  const isSold = (over: Title | undefined) => {
    const own = named.filter(each => each.over === over)
    const count = new Set(own.map(({ title }) => title)).size
    return count > 1 && own.some(({ group }) => group.entries.some(isPriced))
  }
  const parts = named.flatMap(({ group, title, over }) => {
    const below = group.titles.slice(group.titles.indexOf(title) + 1)
    const part = { topic: 'investment' as const, title, below, entries: group.entries }
    return isSold(over) && !isOfBackground(over) ? [[group, part] as const] : []
  })
  return new Map([...parts, ...groups.flatMap(namedOnLines)])
}

function titleOver({ titles }: Group, title: Title): Title | undefined {
  return titles[titles.indexOf(title) - 1]
}

/** « Solution A : Socle », then its prices, then « Solution B : Complète », under one title. */
function namedOnLines(group: Group): [Group, Section<OfferTopic>][] {
  const { titles, entries } = group
  const title = titles.at(-1)
  const isOfOptions =
    title !== undefined &&
    !isOption(title.text) &&
    !isOfBackground(title) &&
    entries.filter(each => each.kind === 'paragraph' && isOptionName(each)).length > 1 &&
    entries.some(isPriced)
  return isOfOptions ? [[group, { topic: 'investment', title, below: [], entries }]] : []
}

/** « Conseil : 9 000 € HT », « Total | 12 000 € »: not a sentence that speaks of money. */
function isPriced({ label, value = '', cells, text }: Entry): boolean {
  if (cells !== undefined) return moneyIn(text).length > 0
  const isLine = label !== undefined || /^\d/.test(text)
  return isLine && value.length <= longestPrice && moneyIn(value || text).length > 0
}

const longestPrice = 80

/** What could happen to the client, or was compared for them, is not for sale. */
function isOfBackground(title: Title | undefined): boolean {
  const about = topicsNamed(title?.text ?? '')
  return about.some(topic => background.has(topic))
}

const background = new Set([
  'context',
  'situation',
  'problem',
  'trigger',
  'painPoints',
  'risks',
  'kpis',
  'company',
])
