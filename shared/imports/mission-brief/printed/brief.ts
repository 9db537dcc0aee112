import type { Client } from '../../../domain/client/client.ts'
import type { Mission } from '../../../domain/mission/mission.ts'
import type { Note, Risk } from '../../../domain/plan/plan.ts'
import { riskImpacts, riskProbabilities } from '../../../domain/plan/risk-matrix.ts'
import { printedClientCard, printedObjectives } from '../../offer/printed/context.ts'
import { printedNextSteps } from '../../offer/printed/endings.ts'
import { printedTeam } from '../../offer/printed/team.ts'
import { printedDay, printedDays } from '../../printed/dates.ts'
import {
  type PrintedDocument,
  type PrintedSection,
  printedDocument,
} from '../../printed/document.ts'
import { partNamed, printedTexts, textOfLines } from '../../printed/lists.ts'
import { printedRows, told } from '../../printed/table.ts'
import { emptyMission } from '../empty-mission.ts'
import { printedBudget } from './budget.ts'
import { printedCalendar } from './calendar.ts'
import { printedPhases } from './phases.ts'

export type PrintedBrief = {
  readonly client: Client
  readonly mission: Mission
  readonly firmName?: string
}

/**
 * A brief as our own renderer writes it in Markdown, read back to the letter; nothing where it has parts
 * that it never writes.
 */
export function readPrintedBrief(text: string, newId: () => string): PrintedBrief | undefined {
  const document = printedDocument(text, ['Brief de mission'])
  if (document === undefined || !isOurs(document)) return undefined
  const part = (title: string) => partNamed(document.sections, title)
  const objectives = printedObjectives(part('Objectifs'), newId)
  if (objectives === undefined) return undefined
  const client = clientOf(document, part('Le client'), newId)
  const phases = printedPhases(part('Phases et livrables'), newId)
  const problem = (title: string) =>
    printedTexts(partNamed(part('Problématique').parts, title).blocks)
  const { start, end, ...calendar } = printedCalendar(part('Calendrier'), newId)
  const period = printedDays(document.facts.get('Période') ?? '')
  const [theirs, ours] = sidesOf(part('Équipe projet'), client.name)
  const mission: Mission = {
    ...emptyMission,
    id: newId(),
    clientId: client.id,
    ...coverOf(document, client),
    situation: problem('Situation actuelle'),
    trigger: problem('Déclencheur du projet'),
    painPoints: problem('Points de douleur'),
    ...objectives,
    phases,
    budget: printedBudget(part('Budget'), phases, newId),
    ...told('start', start ?? period?.start ?? ''),
    ...told('end', end ?? period?.end ?? ''),
    ...calendar,
    team: { client: theirs, firm: ours },
    constraints: printedTexts(
      partNamed(part('Contraintes et risques').parts, 'Contraintes').blocks,
    ),
    risks: risksIn(partNamed(part('Contraintes et risques').parts, 'Risques'), newId),
    successFactors: printedTexts(part('Facteurs de succès').blocks),
    nextSteps: printedNextSteps(part('Prochaines étapes')),
    notes: notesIn(part('Notes')),
  }
  return { client, mission, ...(document.firmName && { firmName: document.firmName }) }
}

/** The titles of the sections, with those of their parts where these are always the same. */
const sectionTitles: ReadonlyMap<string, readonly string[] | undefined> = new Map([
  ['Le client', ['Profil', 'Historique', 'Interlocuteurs']],
  ['Problématique', ['Situation actuelle', 'Déclencheur du projet', 'Points de douleur']],
  ['Objectifs', ['Objectifs secondaires', 'Indicateurs de succès']],
  ['Phases et livrables', undefined],
  ['Calendrier', ['Jalons clés', 'Vue d’ensemble']],
  ['Budget', []],
  ['Équipe projet', undefined],
  ['Contraintes et risques', ['Contraintes', 'Risques']],
  ['Facteurs de succès', []],
  ['Prochaines étapes', []],
  ['Notes', undefined],
])

const coverLabels = new Set(['Contact principal', 'Rédigé par', 'Date', 'Période'])

function isOurs({ facts, opening, sections }: PrintedDocument): boolean {
  const titles = sections.map(({ title }) => title)
  return (
    opening.length === 0 &&
    [...facts.keys()].every(label => coverLabels.has(label)) &&
    new Set(titles).size === titles.length &&
    sections.every(isOurSection)
  )
}

function isOurSection({ title, parts }: PrintedSection): boolean {
  if (!sectionTitles.has(title)) return false
  const known = sectionTitles.get(title)
  return known === undefined || parts.every(part => known.includes(part.title))
}

/** A mission without a title is told by its client’s name. */
function coverOf({ title, facts }: PrintedDocument, { name, contacts }: Client): Partial<Mission> {
  const contact = facts.get('Contact principal') ?? ''
  const [person = '', ...role] = contact.split(', ')
  const known = contacts.find(each => [each.name, each.role].filter(Boolean).join(', ') === contact)
  const isNamed = title !== 'Mission' && title !== `Mission ${name}`
  return {
    ...(isNamed && told('title', title)),
    ...told('createdOn', printedDay(facts.get('Date') ?? '') ?? ''),
    ...told('author', facts.get('Rédigé par') ?? ''),
    ...(contact !== '' && {
      contact: known
        ? { name: known.name, ...told('role', known.role ?? '') }
        : { name: person, ...told('role', role.join(', ')) },
    }),
  }
}

function clientOf(
  { subtitle = '' }: PrintedDocument,
  { blocks, parts }: PrintedSection,
  newId: () => string,
): Client {
  const texts = (title: string) => printedTexts(partNamed(parts, title).blocks)
  const [profile, history] = [texts('Profil'), texts('Historique')]
  const contacts = partNamed(parts, 'Interlocuteurs').blocks.flatMap(
    block => printedRows(block, 'Nom') ?? [],
  )
  return {
    id: newId(),
    name: subtitle,
    ...printedClientCard(blocks),
    ...(profile.length > 0 && { profile }),
    ...(history.length > 0 && { history }),
    contacts: contacts.map(({ text }) => ({
      name: text('Nom'),
      ...told('role', text('Fonction')),
      ...told('email', text('Courriel')),
      ...told('phone', text('Téléphone')),
    })),
  }
}

/** The client’s side bears its name; the other one is the firm’s. */
function sidesOf({ parts }: PrintedSection, client: string) {
  const isTheirs = ({ title }: PrintedSection) =>
    title === 'Côté client' || title === `Côté ${client}`
  return [parts.filter(isTheirs), parts.filter(part => !isTheirs(part))].map(sides =>
    sides.flatMap(printedTeam),
  ) as [Mission['team']['client'], Mission['team']['firm']]
}

function risksIn({ blocks }: PrintedSection, newId: () => string): Risk[] {
  const rows = blocks.flatMap(
    block => printedRows(block, 'N°', 'Risque') ?? printedRows(block, 'Risque') ?? [],
  )
  return rows.map(({ text }) => {
    const probability = riskProbabilities.find(({ label }) => label === text('Probabilité'))?.value
    const impact = riskImpacts.find(({ label }) => label === text('Impact'))?.value
    return {
      id: newId(),
      title: text('Risque'),
      ...(probability && { probability }),
      ...(impact && { impact }),
      ...told('mitigation', text('Parade')),
    }
  })
}

function notesIn({ blocks, parts }: PrintedSection): Note[] {
  const textsOf = (section: Pick<PrintedSection, 'blocks'>) =>
    section.blocks.flatMap(each => (each.type === 'paragraph' ? [textOfLines(each.children)] : []))
  return [
    ...textsOf({ blocks }).map(text => ({ text })),
    ...parts.flatMap(part => textsOf(part).map(text => ({ heading: part.title, text }))),
  ]
}
