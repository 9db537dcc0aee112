import { bareWords } from '../../french/bare-words.ts'
import { type Entry, entry, type Group, type Title } from '../outline/entry.ts'
import { type Section, sectionsOf, titleName } from '../outline/sections.ts'
import { isPhaseTitle } from '../outline/titles/phase-title.ts'
import { optionGroups } from './options/groups.ts'
import { isInstalment } from './payments/instalments.ts'
import { isPriceRow } from './prices/columns.ts'
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
  const priced = pricedPhases(untitled)
  const isPriced = ({ title }: Part) => priced.has(title.line)
  const taken = new Set(sections.map(({ title }) => title.line))
  const left = untitled.filter(
    group =>
      group.titles.length > 0 &&
      !isOpening(group, header) &&
      !group.titles.some(({ line }) => taken.has(line)),
  )
  const sold = optionGroups(left)
  const own = [...sections.filter(each => !isPriced(each)), ...sold.values()]
    .toSorted((one, other) => one.title.line - other.title.line)
    .flatMap(parted)
    .map(withTeamTold)
  const cited = left.filter(group => !sold.has(group) && isReferences(group))
  const free = left.filter(group => !sold.has(group) && !cited.includes(group))
  const tables = free.flatMap(priceTable)
  const isToldElsewhere = own.some(({ topic }) => topic === 'investment')
  const prices = isToldElsewhere
    ? tables.filter(({ isOfPhases }) => !isOfPhases)
    : [...tables, ...sections.filter(isPriced).map(each => ofPhase(each, priced))]
  const inTables = new Set(
    tables.filter(({ isOfPhases }) => !isOfPhases).flatMap(({ rows }) => rows),
  )
  return {
    header,
    sections: [...own, ...prices, ...cited.map(referencesOf), ...free.filter(isTeam).map(teamOf)],
    others: free
      .filter(group => !isTeam(group))
      .map(group => ({ ...group, entries: group.entries.filter(each => !inTables.has(each)) })),
  }
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

/** The phase that each « Prix : 7 200 € HT » under its title belongs to, by the line of the label. */
function pricedPhases(groups: readonly Group[]): Map<number, string> {
  return new Map(
    groups.flatMap(({ titles }) => {
      const label = titles.at(-1)
      const phase = titles.findLast(({ text }) => isPhaseTitle(text))
      const isPrice =
        label?.kind === 'label' &&
        /^(?:prix|tarif|montant|cout|budget)\b/.test(titleName(label.text))
      return isPrice && phase !== undefined ? [[label.line, phase.text] as const] : []
    }),
  )
}

function ofPhase(part: Part, priced: ReadonlyMap<number, string>): Part {
  const name = priced.get(part.title.line) ?? part.title.text
  return {
    ...part,
    entries: part.entries.map(({ line, kind, text }) =>
      entry({ line, kind, text: `${name.replace(/\s*:\s*/gu, ' – ')} : ${text}` }),
    ),
  }
}

type PriceTable = Part & { readonly rows: readonly Entry[]; readonly isOfPhases: boolean }

/** A table of prices under a title that does not say so: « Détail des prestations ». */
function priceTable({ titles, entries }: Group): PriceTable[] {
  const rows = entries.filter(each => each.cells !== undefined && isPriceRow(each))
  const first = rows[0]?.cells?.[0]
  const title: Title | undefined = titles.at(-1)
  if (first === undefined || title === undefined || rows.length < fewestRows) return []
  const isOfPhases = /^(?:phase|etape|lot|tranche|module|sprint)/.test(bareWords(first.column))
  return [{ topic: 'investment', title, below: [], entries: rows, rows, isOfPhases }]
}

const fewestRows = 2
