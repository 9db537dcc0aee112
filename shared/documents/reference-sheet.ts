import { anonymiser } from '../domain/anonymity.ts'
import type { Client } from '../domain/client.ts'
import type { Firm } from '../domain/firm.ts'
import type { FollowUp } from '../domain/follow-up.ts'
import type { Mission } from '../domain/mission.ts'
import type { Report } from '../domain/report.ts'
import { rewrittenTree } from './anonymous-tree.ts'
import { isFilled, section } from './blocks.ts'
import type { DocumentTree } from './document-tree.ts'
import { framedDocument } from './parts/document-frame.ts'
import { periodText } from './parts/phases.ts'
import { consentedTestimonials } from './parts/testimonials.ts'
import { approachBlocks, contextBlocks, resultBlocks } from './reference-sheet/story.ts'

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

function namedSheet(sources: ReferenceSources): DocumentTree {
  const { mission, client, firm, followUps = [] } = sources
  return framedDocument({
    kind: 'Fiche de référence',
    title: mission.title ?? '',
    subtitle: sources.anonymous === undefined ? client.name : client.sector,
    clientName: sources.anonymous === undefined ? client.name : '',
    authors: [],
    facts: [
      { label: 'Secteur', value: client.sector },
      { label: 'Période', value: missionPeriod(mission) },
      {
        label: 'Équipe',
        value: mission.team.firm
          .map(({ name }) => name)
          .filter(isFilled)
          .join(', '),
      },
    ],
    firm,
    tableOfContents: false,
    hasCover: false,
    blocks: [
      ...section(1, 'Contexte', contextBlocks(mission)),
      ...section(1, 'Démarche', approachBlocks(mission)),
      ...section(1, 'Résultats', resultBlocks(sources)),
      ...section(1, 'Témoignage', consentedTestimonials(followUps, signature(sources))),
    ],
  })
}

/** Of a client who is not named, the role alone signs. */
function signature({ mission: { contact }, anonymous }: ReferenceSources): Mission['contact'] {
  if (contact === undefined || anonymous === undefined) return contact
  return { name: '', ...(contact.role && { role: contact.role }) }
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
