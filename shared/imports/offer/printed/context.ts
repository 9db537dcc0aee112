import type { RootContent } from 'mdast'
import type { Client } from '../../../domain/client/client.ts'
import type { Kpi } from '../../../domain/plan/plan.ts'
import type { Proposal } from '../../../domain/proposal/proposal.ts'
import { firstCount, toNumber } from '../../../french/figures/numbers.ts'
import type { PrintedDocument, PrintedSection } from '../../printed/document.ts'
import { partNamed, printedFacts, printedItems, printedTexts } from '../../printed/lists.ts'
import { type PrintedRow, printedRows, told } from '../../printed/table.ts'
import { labelledValue, linesOf, plainWords, proseOfBlocks } from '../../printed/words.ts'
import { printedMeasures } from './measures.ts'
import { printedCents } from './money.ts'

export type Opening = {
  readonly recipient: Proposal['recipient']
  readonly address?: string
  readonly subject: string
  readonly background?: string
}

/** Whom the letter is for, what about, and the words that open it. */
export function printedOpening({ opening, facts, subtitle }: PrintedDocument): Opening {
  const [first] = opening
  const address = isLetterhead(first) ? first : undefined
  const others = address === undefined ? opening : opening.slice(1)
  const subject = labelledValue(others.slice(0, 1))
  const isSubject = subject?.label === 'Objet'
  const { recipient, lines } = recipientIn(address, facts.get('À l’attention de') ?? '', subtitle)
  return {
    recipient,
    ...told('address', lines.join('\n')),
    subject: isSubject ? plainWords(subject.value) : '',
    ...told('background', proseOfBlocks(isSubject ? others.slice(1) : others)),
  }
}

/** The client’s name in bold, then whom it is for and where. */
function isLetterhead(block: RootContent | undefined): boolean {
  return (
    block?.type === 'paragraph' &&
    block.children[0]?.type === 'strong' &&
    labelledValue([block])?.label !== 'Objet'
  )
}

/** The cover tells both name and role on one line; the letter, each on its own. */
function recipientIn(
  block: RootContent | undefined,
  attention: string,
  client: string | undefined,
): { recipient: Proposal['recipient']; lines: string[] } {
  const lines = block?.type === 'paragraph' ? linesOf(block.children).map(plainWords) : []
  const below = lines[0] === client ? lines.slice(1) : lines
  const [name = ''] = below
  if (attention === '') return { recipient: { name: '' }, lines: below }
  if (name === attention) return { recipient: { name }, lines: below.slice(1) }
  const role = attention.startsWith(`${name}, `) ? attention.slice(name.length + 2) : ''
  if (role === '') return { recipient: { name: attention }, lines: below }
  return { recipient: { name, role }, lines: below.slice(2) }
}

/** The client's sheet with what is told of its past, then why the project begins. */
export function printedContext({ parts }: PrintedSection) {
  const { blocks } = partNamed(parts, 'Votre entreprise')
  return {
    client: printedClientCard(blocks),
    situation: printedTexts(partNamed(parts, 'Situation actuelle').blocks),
    trigger: printedTexts(partNamed(parts, 'Ce qui déclenche le projet').blocks),
  }
}

/** The card is the list whose items all have a known label; history follows it. */
export function printedClientCard(blocks: readonly RootContent[]): Partial<Client> {
  const isCard = (block: RootContent) => {
    const items = printedItems([block])
    return items.length > 0 && items.every(item => isCardFact(labelledValue(item.children)?.label))
  }
  const card = printedFacts(blocks.filter((block, index) => index === 0 && isCard(block)))
  const history = printedTexts(blocks.filter((block, index) => index > 0 || !isCard(block)))
  const fact = (label: string) => card.get(label) ?? ''
  const headcount = firstCount(fact('Effectif'))
  return {
    ...told('sector', fact('Secteur')),
    ...revenueIn(card),
    ...(headcount !== undefined && { headcount }),
    ...(fact('Zones') !== '' && { zones: fact('Zones').split(', ').map(zoneOf) }),
    ...told('customers', fact('Clients')),
    ...told('address', fact('Adresse')),
    ...told('siren', fact('SIREN').replace(/\s/gu, '')),
    ...(history.length > 0 && { history }),
  }
}

function isCardFact(label: string | undefined): boolean {
  return /^(?:Secteur|Chiffre d’affaires(?: \d{4})?|Effectif|Zones|Clients|Adresse|SIREN)$/u.test(
    label?.replace(/\s/gu, ' ') ?? '',
  )
}

function revenueIn(card: ReadonlyMap<string, string>): Pick<Client, 'revenue'> {
  const [label, text = ''] = [...card].find(([each]) => each.startsWith('Chiffre')) ?? []
  const amount = printedCents(text)
  if (amount === undefined) return {}
  const year = /\d{4}$/.exec(label ?? '')?.[0]
  const note = /€\s\((.+)\)$/su.exec(text)?.[1] ?? ''
  return { revenue: { amount, ...(year && { year: Number(year) }), ...told('note', note) } }
}

function zoneOf(text: string): { label: string; share?: number } {
  const [, label = text, share] = /^(.*?) \(([\d,]+)\s%\)$/su.exec(text) ?? []
  return { label, ...(share !== undefined && { share: toNumber(share) }) }
}

type Aims = Pick<Proposal, 'objective' | 'secondaryObjectives' | 'kpis'>

export function printedObjectives(
  { blocks, parts }: PrintedSection,
  newId: () => string,
): Aims | undefined {
  const table = partNamed(parts, 'Indicateurs de succès').blocks[0]
  const rows = table === undefined ? [] : printedRows(table, 'Indicateur')
  return (
    rows && {
      objective: proseOfBlocks(blocks),
      secondaryObjectives: printedTexts(partNamed(parts, 'Objectifs secondaires').blocks),
      kpis: rows.map(row => kpiOf(row, newId)),
    }
  )
}

function kpiOf({ text }: PrintedRow, newId: () => string): Kpi {
  const measures = {
    baseline: text('Aujourd’hui'),
    target: text('Cible'),
    actual: text('Constaté'),
  }
  return { id: newId(), label: text('Indicateur'), ...printedMeasures(measures) }
}
