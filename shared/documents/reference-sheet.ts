import { anonymiser } from '../domain/anonymity.ts'
import type { Client } from '../domain/client.ts'
import type { Firm } from '../domain/firm.ts'
import type { FollowUp } from '../domain/follow-up.ts'
import type { Mission } from '../domain/mission.ts'
import type { Report } from '../domain/report.ts'
import { rewrittenBlocks, rewrittenTree } from './anonymous-tree.ts'
import { facts, isFilled } from './blocks.ts'
import type { Block, DocumentTree } from './document-tree.ts'
import { framedDocument } from './parts/document-frame.ts'
import { periodText } from './parts/phases.ts'
import { onOnePage } from './reference-sheet/one-page.ts'
import { storyBlocks } from './reference-sheet/story.ts'

export type ReferenceSources = {
  readonly mission: Mission
  readonly client: Client
  /** The mission's last report, which tells its results. */
  readonly report?: Report | undefined
  readonly followUps?: readonly FollowUp[] | undefined
  readonly firm: Firm
  readonly today: string
  /** Where the client is not to be recognised; `hidden` adds places and names to keep back. */
  readonly anonymous?: { readonly hidden: readonly string[] } | undefined
}

/** A finished mission on one page, to be shown to others: why, how, what came of it. */
export function referenceSheet(sources: ReferenceSources): DocumentTree {
  const tree = namedSheet(sources)
  return sources.anonymous === undefined ? tree : rewrittenTree(tree, rewriting(sources))
}

/** The same page within another document, under a heading of its second level. */
export function referenceAnnex(sources: ReferenceSources, title: string): Block[] {
  const blocks: Block[] = [
    { kind: 'heading', level: 2, text: [title, sheetTitle(sources)].filter(isFilled).join(' – ') },
    ...facts('Fiche de référence', [
      { label: 'Client', value: sheetSubject(sources) },
      ...sheetFacts(sources),
    ]),
    ...onOnePage(sources.firm, measure => storyBlocks(sources, 3, measure)),
  ]
  return sources.anonymous === undefined ? blocks : rewrittenBlocks(blocks, rewriting(sources))
}

function namedSheet(sources: ReferenceSources): DocumentTree {
  return framedDocument({
    kind: 'Fiche de référence',
    title: sheetTitle(sources),
    subtitle: sheetSubject(sources),
    clientName: sources.anonymous === undefined ? sources.client.name : '',
    authors: [],
    facts: sheetFacts(sources),
    firm: sources.firm,
    tableOfContents: false,
    hasCover: false,
    blocks: onOnePage(sources.firm, measure => storyBlocks(sources, 1, measure)),
  })
}

function sheetTitle({ mission }: ReferenceSources): string {
  return mission.title ?? ''
}

function sheetSubject({ client, anonymous }: ReferenceSources): string | undefined {
  return anonymous === undefined ? client.name : client.sector
}

function sheetFacts({ mission, client }: ReferenceSources) {
  const team = mission.team.firm.map(({ name }) => name).filter(isFilled)
  return [
    { label: 'Secteur', value: client.sector },
    { label: 'Période', value: missionPeriod(mission) },
    { label: 'Équipe', value: team.join(', ') },
  ]
}

function missionPeriod({ start, end, statedDuration }: Mission): string {
  const label = statedDuration ?? ''
  return periodText({ label, ...(start && { start }), ...(end && { end }) })
}

function rewriting({ mission, client, firm, anonymous }: ReferenceSources) {
  const contact = mission.contact === undefined ? [] : [mission.contact]
  return anonymiser({
    client: { ...client, contacts: [...client.contacts, ...contact] },
    people: mission.team.client.map(({ name }) => name),
    places: anonymous?.hidden ?? [],
    firm,
  })
}
