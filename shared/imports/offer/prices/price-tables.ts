import { bareWords } from '../../../french/bare-words.ts'
import type { Entry, Group, Title } from '../../outline/entry.ts'
import type { Section } from '../../outline/sections.ts'
import type { OfferTopic } from '../section-names.ts'
import { isPriceRow } from './columns.ts'

export type PriceTable = Section<OfferTopic> & {
  readonly rows: readonly Entry[]
  readonly isOfPhases: boolean
}

/** A table of prices under a title that does not say so: « Détail des prestations ». */
export function priceTable({ titles, entries }: Group): PriceTable[] {
  const rows = entries.filter(each => each.cells !== undefined && isPriceRow(each))
  const first = rows[0]?.cells?.[0]
  const title: Title | undefined = titles.at(-1)
  if (first === undefined || title === undefined || rows.length < fewestRows) return []
  const isOfPhases = /^(?:phase|etape|lot|tranche|module|sprint)/.test(bareWords(first.column))
  return [{ topic: 'investment', title, below: [], entries: rows, rows, isOfPhases }]
}

const fewestRows = 2
