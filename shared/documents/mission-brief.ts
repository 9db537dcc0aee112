import { withTimedBudget } from '../domain/budget/time-entries.ts'
import type { Client } from '../domain/client/client.ts'
import type { Firm } from '../domain/firm/firm.ts'
import type { Mission } from '../domain/mission/mission.ts'
import { formatDate, formatDateRange } from '../french/writing.ts'
import { groupedBy } from '../values/grouped-by.ts'
import { bullets, isFilled, plain, section } from './blocks.ts'
import type { Block, DocumentTree } from './document-tree.ts'
import { budgetSection } from './mission-brief/budget.ts'
import { clientSection } from './mission-brief/client.ts'
import { phaseSection } from './mission-brief/phases.ts'
import { planningSection } from './mission-brief/planning.ts'
import { type CoverFact, framedDocument } from './parts/document-frame.ts'
import { nextStepList } from './parts/next-steps.ts'
import { objectiveBlocks } from './parts/objectives.ts'
import { riskBlocks } from './parts/risks.ts'
import { teamTable } from './parts/team.ts'

export type BriefSources = {
  readonly mission: Mission
  readonly client: Client
  readonly firm: Firm
  readonly today: string
}

/** The mission brief: everything known of a mission and its client. Empty sections are left out. */
export function missionBriefDocument(sources: BriefSources): DocumentTree {
  const { mission, client, firm } = sources
  return framedDocument({
    kind: 'Brief de mission',
    title: missionTitle(sources),
    subtitle: client.name,
    clientName: client.name,
    authors: [mission.author],
    facts: coverFacts(sources),
    fields: { mission: mission.title ?? '', adresse_client: client.address ?? '' },
    firm,
    tableOfContents: true,
    blocks: [
      ...clientSection(client),
      ...problemSection(mission),
      ...section(1, 'Objectifs', objectiveBlocks(mission)),
      ...phaseSection(mission, firm),
      ...planningSection(sources),
      ...budgetSection(withTimedBudget(mission), firm),
      ...teamSection(sources),
      ...section(1, 'Contraintes et risques', [
        ...section(2, 'Contraintes', bullets(mission.constraints)),
        ...section(2, 'Risques', riskBlocks(mission.risks)),
      ]),
      ...section(1, 'Facteurs de succès', bullets(mission.successFactors)),
      ...section(1, 'Prochaines étapes', nextStepList(mission.nextSteps)),
      ...noteSection(mission),
    ],
  })
}

function missionTitle({ mission, client }: BriefSources): string {
  if (isFilled(mission.title)) return mission.title
  return isFilled(client.name) ? `Mission ${client.name}` : 'Mission'
}

function coverFacts({ mission, today }: BriefSources): CoverFact[] {
  const { name, role } = mission.contact ?? {}
  return [
    {
      label: 'Contact principal',
      value: [name, role].filter(isFilled).join(', '),
      field: 'destinataire',
    },
    { label: 'Rédigé par', value: mission.author },
    { label: 'Date', value: formatDate(mission.createdOn ?? today), field: 'date' },
    { label: 'Période', value: missionPeriod(mission), field: 'periode' },
  ]
}

function missionPeriod({ start, end }: Mission): string {
  if (start !== undefined && end !== undefined) return formatDateRange(start, end)
  return start === undefined ? '' : `à partir du ${formatDate(start)}`
}

function problemSection(mission: Mission): Block[] {
  return section(1, 'Problématique', [
    ...section(2, 'Situation actuelle', bullets(mission.situation)),
    ...section(2, 'Déclencheur du projet', bullets(mission.trigger)),
    ...section(2, 'Points de douleur', bullets(mission.painPoints)),
  ])
}

function teamSection({ mission, client, firm }: BriefSources): Block[] {
  const ours = isFilled(firm.name) ? `Côté ${firm.name}` : 'Côté cabinet'
  const theirs = isFilled(client.name) ? `Côté ${client.name}` : 'Côté client'
  return section(1, 'Équipe projet', [
    ...section(2, theirs, teamTable(theirs, mission.team.client)),
    ...section(2, ours, teamTable(ours, mission.team.firm)),
  ])
}

/** What an import did not understand, as it was written; what stood under no heading comes first. */
function noteSection({ notes }: Mission): Block[] {
  const byHeading = groupedBy(notes, ({ heading = '' }) => heading.trim())
  const untitled = byHeading.get('') ?? []
  const titled = [...byHeading].filter(([heading]) => heading !== '')
  return section(1, 'Notes', [
    ...noteTexts(untitled),
    ...titled.flatMap(([heading, under]) => section(2, heading, noteTexts(under))),
  ])
}

function noteTexts(notes: Mission['notes']): Block[] {
  return notes
    .filter(({ text }) => isFilled(text))
    .map(({ text }) => ({ kind: 'paragraph', line: plain(text), style: 'body' }))
}
