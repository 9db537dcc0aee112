import { earliestDate } from '../../french/dates/spans.ts'
import { withoutSignature } from '../header/signature-block.ts'
import type { Group } from '../outline/entry.ts'
import { outline } from '../outline/outline.ts'
import type { Section } from '../outline/sections.ts'
import { type Parted, withoutFarewell } from './letter/farewell.ts'
import { type OfferHeader, readOfferHeader } from './letter/header.ts'
import { type OfferParts, offerParts } from './offer-parts.ts'
import type { OfferTopic } from './section-names.ts'
import { withPhaseTeams } from './team/phase-teams.ts'

/** A proposal in its parts, of which only the header is read. */
export type DividedOffer = OfferParts & {
  readonly text: string
  /** All that it says but its signature, under its own titles. */
  readonly groups: readonly Group[]
  readonly over: OfferHeader
  /** What it has in common with a brief, without « Bien cordialement » and who signs. */
  readonly body: Parted
  /** The day from which « en mars » is told. */
  readonly since: string
  readonly about: (topic: OfferTopic) => readonly Section<OfferTopic>[]
}

/** « # Proposition » and the lines below it, the letter, the prices, the team, and what a brief would tell. */
export function dividedOffer(text: string, today: string): DividedOffer {
  const groups = withPhaseTeams(outline(withoutSignature(text).body))
  const anchor = earliestDate(text) ?? today
  const over = readOfferHeader(groups, anchor)
  const parts = offerParts(groups.map(withoutDocumentTitle(over)))
  return {
    ...parts,
    text,
    groups,
    over,
    body: withoutFarewell(parts.others, over.head.authors),
    since: over.head.date ?? anchor,
    about: topic => parts.sections.filter(each => each.topic === topic),
  }
}

function withoutDocumentTitle({ leading }: OfferHeader) {
  return (group: Group): Group => ({
    ...group,
    titles: group.titles.filter(title => !leading.includes(title)),
  })
}
