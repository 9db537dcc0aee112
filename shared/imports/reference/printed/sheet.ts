import type { Mission } from '../../../domain/mission/mission.ts'
import { unkeptLines } from '../../listed/unkept-lines.ts'
import { emptyMission } from '../../mission-brief/empty-mission.ts'
import { outline } from '../../outline/outline.ts'
import type { Left } from '../../outline/reading.ts'
import { printedDays } from '../../printed/dates.ts'
import {
  type PrintedDocument,
  type PrintedSection,
  printedDocument,
} from '../../printed/document.ts'
import { printedFacts } from '../../printed/lists.ts'
import { told } from '../../printed/table.ts'
import { plainWords } from '../../printed/words.ts'
import type { ToldReference } from '../told-reference.ts'
import { printedStory } from './story.ts'

export type PrintedSheet = {
  readonly reference: ToldReference
  /** What somebody wrote into it since. */
  readonly unrecognised: readonly Left[]
}

/** A reference sheet as our own renderer writes it; nothing where it is none. */
export function readPrintedSheet(text: string, newId: () => string): PrintedSheet | undefined {
  const document = printedDocument(text, ['Fiche de référence'])
  if (document === undefined || document.facts.size > 0) return undefined
  const { title, subtitle = '', sections } = document
  if (sections.length === 0 || sections.some(each => !storyTitles.has(each.title))) return undefined
  const known = summaryOf(document).split(' · ')
  const period = known.find(isPeriod) ?? ''
  const at = known.indexOf(period)
  const sector = at === 0 ? '' : (known[0] ?? '')
  const team = at < 0 ? (known[1] ?? '') : (known[at + 1] ?? '')
  const head = { title, subject: subtitle, sector, period, team }
  const told = referenceOf(head, sections, newId)
  const unrecognised = unkeptLines(outline(text), [told, head, document.issuer, gapsIn(text)])
  return { reference: withNotes(told, unrecognised), unrecognised }
}

/** What, when and who, on one line; it comes first where the firm says nothing of itself. */
function summaryOf({ opening: [first], issuer }: PrintedDocument): string {
  if (first?.type === 'paragraph') return plainWords(first.children)
  const [line = '', ...others] = issuer
  return others.length === 0 && (line.includes(' · ') || isPeriod(line)) ? line : ''
}

function isPeriod(words: string): boolean {
  return printedDays(words) !== undefined || /^\d/.test(words)
}

/** « −83 % », « +8 points »: computed from what was measured. */
function gapsIn(text: string): string[] {
  return text.match(/[+−][\d\s,]+(?:%|points?)/gu) ?? []
}

function withNotes(told: ToldReference, left: readonly Left[]): ToldReference {
  const notes = [...told.mission.notes, ...left.map(({ line: _, ...note }) => note)]
  return { ...told, mission: { ...told.mission, notes } }
}

const storyTitles = new Set(['Contexte et démarche', 'Résultats'])

/** The same page within a proposal: « Annexe 1 – Référence – Un ERP pour huit magasins ». */
export function printedAnnexSheet(
  { title, blocks, parts }: PrintedSection,
  newId: () => string,
): ToldReference | undefined {
  const [, name] = /^Annexe\s\d+ – Référence(?: – (.*))?$/su.exec(title) ?? []
  if (!/^Annexe\s\d+ – Référence/u.test(title)) return undefined
  const facts = printedFacts(blocks)
  const fact = (label: string) => facts.get(label) ?? ''
  const head = {
    title: name ?? '',
    subject: fact('Client'),
    sector: fact('Secteur'),
    period: fact('Période'),
    team: fact('Équipe'),
  }
  return referenceOf(head, parts, newId)
}

type Head = Record<'title' | 'subject' | 'sector' | 'period' | 'team', string>

/** Where the client is kept back, the sheet tells their sector in place of their name. */
function referenceOf(
  { title, subject, sector, period, team }: Head,
  sections: readonly PrintedSection[],
  newId: () => string,
): ToldReference {
  const { testimonial, contact, ...story } = printedStory(sections, newId)
  const isAnonymous = subject === '' || subject === sector
  return {
    client: { name: isAnonymous ? '' : subject, contacts: [], ...told('sector', sector) },
    mission: {
      ...emptyMission,
      id: newId(),
      ...told('title', title),
      ...periodOf(period),
      ...(contact !== undefined && { contact }),
      ...story,
      team: { client: [], firm: team === '' ? [] : team.split(', ').map(name => ({ name })) },
    },
    ...(testimonial !== undefined && { testimonial }),
    isPrinted: true,
    isAnonymous,
  }
}

function periodOf(text: string): Pick<Mission, 'start' | 'end' | 'statedDuration'> {
  return printedDays(text) ?? told('statedDuration', text)
}
