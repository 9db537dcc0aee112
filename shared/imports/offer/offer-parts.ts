import type { Entry, Group } from '../outline/entry.ts'
import { type Section, sectionsOf, titleName } from '../outline/sections.ts'
import { optionGroups } from './options/groups.ts'
import { isInstalment } from './payments/instalments.ts'
import { type PriceTable, priceTable } from './prices/price-tables.ts'
import { ofPhase, pricedPhases } from './prices/priced-phases.ts'
import { isPaymentsTitle, type OfferTopic, offerSections } from './section-names.ts'
import { isTeam, teamOf, withTeamTold } from './team/team-told.ts'
import { isReferences, referencesOf } from './told-references.ts'

type Part = Section<OfferTopic>

export type OfferParts = {
  readonly header: readonly Group[]
  readonly sections: readonly Part[]
  /** What a proposal has in common with a brief. */
  readonly others: readonly Group[]
}

/** The parts that proposals have and briefs have not, wherever their prices and instalments stand. */
export function offerParts(untitled: readonly Group[]): OfferParts {
  const { header, sections } = sectionsOf(untitled, offerSections)
  const phases = pricedPhases(untitled)
  const ofPhases = sections.filter(({ title }) => phases.has(title.line))
  const { sold, cited, free } = besideSections(untitled, header, sections)
  const own = inOrder([...sections.filter(each => !ofPhases.includes(each)), ...sold])
  const tables = free.flatMap(priceTable)
  const apart = tables.filter(({ isOfPhases }) => !isOfPhases)
  const isPriced = own.some(({ topic }) => topic === 'investment')
  const prices = isPriced ? apart : [...tables, ...ofPhases.map(each => ofPhase(each, phases))]
  return {
    header,
    sections: [...own, ...prices, ...cited.map(referencesOf), ...free.filter(isTeam).map(teamOf)],
    others: free.filter(group => !isTeam(group)).map(group => withoutRows(group, apart)),
  }
}

/** What stands under no title of a section: options and references by what they say, and the rest. */
function besideSections(
  untitled: readonly Group[],
  header: readonly Group[],
  sections: readonly Part[],
) {
  const taken = new Set(sections.map(({ title }) => title.line))
  const left = untitled.filter(
    group =>
      group.titles.length > 0 &&
      !isOpening(group, header) &&
      !group.titles.some(({ line }) => taken.has(line)),
  )
  const sold = optionGroups(left)
  const others = left.filter(group => !sold.has(group))
  const cited = others.filter(isReferences)
  return { sold: [...sold.values()], cited, free: others.filter(group => !cited.includes(group)) }
}

function inOrder(parts: readonly Part[]): Part[] {
  return parts
    .toSorted((one, other) => one.title.line - other.title.line)
    .flatMap(parted)
    .map(withTeamTold)
}

function withoutRows(group: Group, tables: readonly PriceTable[]): Group {
  const rows = new Set(tables.flatMap(each => each.rows))
  return { ...group, entries: group.entries.filter(each => !rows.has(each)) }
}

/** « **Contexte :** suite à notre échange », above the letter, is its background. */
function isOpening({ titles, entries }: Group, header: readonly Group[]): boolean {
  const title = titles.at(-1)
  const isAbove = header.some(group => group.entries.includes(entries[0] as Entry))
  return title?.kind === 'label' && /^contexte\b/.test(titleName(title.text)) && isAbove
}

/** Instalments told among the prices are payments: under a title of their own, or line by line. */
function parted(part: Part): Part[] {
  if (part.topic !== 'investment') return [part]
  if (part.below.some(({ text }) => isPaymentsTitle(text))) return [{ ...part, topic: 'payments' }]
  const paid = part.entries.filter(isInstalment)
  if (paid.length === 0) return [part]
  return [
    { ...part, entries: part.entries.filter(each => !paid.includes(each)) },
    { ...part, topic: 'payments', entries: paid },
  ]
}
