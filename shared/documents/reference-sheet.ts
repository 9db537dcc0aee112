import type { Client } from '../domain/client/client.ts'
import type { Firm } from '../domain/firm/firm.ts'
import type { FollowUp } from '../domain/follow-up/follow-up.ts'
import type { Mission } from '../domain/mission/mission.ts'
import { anonymiser } from '../domain/reference/anonymity.ts'
import { wordHider } from '../domain/reference/hidden-words.ts'
import type { Report } from '../domain/report/report.ts'
import { rewrittenBlocks, rewrittenTree } from './anonymous-tree.ts'
import { facts, isFilled, paragraph } from './blocks.ts'
import type { Block, DocumentTree } from './document-tree.ts'
import { letterheadHeight } from './letterhead.ts'
import { type DocumentFrame, framedDocument } from './parts/document-frame.ts'
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
  /** Where the client is not to be recognised; `hidden` adds places to keep back. */
  readonly anonymous?: { readonly hidden: readonly string[] } | undefined
}

/** A finished mission on one page, to be shown to others: why, how, what came of it. */
export function referenceSheet(sources: ReferenceSources): DocumentTree {
  const tree = namedSheet(sources)
  return sources.anonymous === undefined ? tree : rewrittenTree(tree, rewriting(sources))
}

/** The same page within another document, under a heading of its second level. */
export function referenceAnnex(sources: ReferenceSources, title: string): Block[] {
  const { font } = sources.firm.brand
  const blocks: Block[] = [
    { kind: 'heading', level: 2, text: [title, sheetTitle(sources)].filter(isFilled).join(' – ') },
    ...facts('Fiche de référence', [
      { label: 'Client', value: sheetSubject(sources) },
      { label: 'Secteur', value: sources.client.sector },
      { label: 'Période', value: missionPeriod(sources.mission) },
      { label: 'Équipe', value: teamNames(sources.mission) },
    ]),
    ...onOnePage({ font, titleHeight: annexTitleHeight }, measure =>
      storyBlocks(sources, 3, measure),
    ),
  ]
  return sources.anonymous === undefined ? blocks : rewrittenBlocks(blocks, rewriting(sources))
}

/** Two headings and four facts, in points. */
const annexTitleHeight = 200

function namedSheet(sources: ReferenceSources): DocumentTree {
  const { mission, client, firm } = sources
  const known = [client.sector, missionPeriod(mission), teamNames(mission)].filter(isFilled)
  const summary = known.length === 0 ? [] : [paragraph(known.join(' · '), 'note')]
  const frame: DocumentFrame = {
    kind: 'Fiche de référence',
    title: sheetTitle(sources),
    subtitle: sheetSubject(sources),
    clientName: sources.anonymous === undefined ? client.name : '',
    authors: [],
    facts: [],
    firm,
    tableOfContents: false,
    hasCover: false,
    blocks: summary,
  }
  const titleHeight = letterheadHeight(framedDocument(frame)) + summaryHeight
  const story = onOnePage({ font: firm.brand.font, titleHeight }, measure =>
    storyBlocks(sources, 1, measure),
  )
  return framedDocument({ ...frame, blocks: [...summary, ...story] })
}

/** Two lines of the note, at the most. */
const summaryHeight = 34

function sheetTitle({ mission }: ReferenceSources): string {
  return mission.title ?? ''
}

function sheetSubject({ client, anonymous }: ReferenceSources): string | undefined {
  return anonymous === undefined ? client.name : client.sector
}

function teamNames({ team }: Mission): string {
  return team.firm
    .map(({ name }) => name)
    .filter(isFilled)
    .join(', ')
}

function missionPeriod({ start, end, statedDuration }: Mission): string {
  const label = statedDuration ?? ''
  return periodText({ label, ...(start && { start }), ...(end && { end }) })
}

function rewriting({ mission, client, firm, anonymous }: ReferenceSources) {
  const contact = mission.contact === undefined ? [] : [mission.contact]
  const unnamed = anonymiser({
    client: { ...client, contacts: [...client.contacts, ...contact] },
    people: mission.team.client.map(({ name }) => name),
    places: anonymous?.hidden ?? [],
    firm,
  })
  const hide = wordHider(mission.reference?.hidden ?? [])
  return (text: string) => hide(unnamed(text))
}
