import type { ListItem } from 'mdast'
import { playbookKinds, playbookTitles } from '../../../domain/playbook/kinds.ts'
import type { Playbook, PlaybookRun } from '../../../domain/playbook/playbook.ts'
import { firstDateSpan } from '../../../french/dates/spans.ts'
import {
  type PrintedDocument,
  type PrintedSection,
  printedDocument,
} from '../../printed/document.ts'
import { told } from '../../printed/table.ts'
import { labelledValue, linesOf, plainWords, proseOfBlocks } from '../../printed/words.ts'

type Step = Playbook['steps'][number]
type Template = Playbook['templates'][number]
type About = NonNullable<Playbook['about']>[number]
type Tick = PlaybookRun['ticks'][number]
type TickedStep = { readonly step: Step; readonly ticks: readonly Tick[] }

/** A process as our own renderer writes it in Markdown, read back to the letter; nothing where it is not. */
export function readPrintedPlaybook(text: string, newId: () => string): Playbook | undefined {
  const document = printedDocument(text, Object.values(playbookTitles))
  if (document === undefined || !isCover(document)) return undefined
  const mails = document.sections.filter(({ title }) => title === 'Modèles de courriels')
  const others = document.sections.filter(section => !mails.includes(section))
  const ranked = others.filter(isRanked)
  const steps = ranked.map(stepOf)
  const end = others.findLastIndex(isRanked)
  const about = others.flatMap((section, at) =>
    isRanked(section) ? [] : [aboutOf(section, at > end)],
  )
  if (document.sections.length === 0 || !steps.every(isRead) || !about.every(isRead))
    return undefined
  const run = runOf(document, steps, newId)
  return {
    id: newId(),
    kind: kindOf(document),
    title: document.title,
    steps: steps.map(({ step }) => step),
    ...(about.length > 0 && { about }),
    templates: mails.flatMap(({ parts }) => parts.map(templateOf)),
    runs: run === undefined ? [] : [run],
  }
}

/** It tells nothing that a process does not. */
function isCover({ opening, facts }: PrintedDocument): boolean {
  const known = ['Étapes', 'Points de passage', 'Commencé le', 'Terminé le', 'Édité le']
  return opening.length === 0 && [...facts.keys()].every(label => known.includes(label))
}

function kindOf({ subtitle }: PrintedDocument): Playbook['kind'] {
  return playbookKinds.find(({ label }) => label === subtitle)?.value ?? 'other'
}

function isRead<Told>(told: Told | undefined): told is Told {
  return told !== undefined
}

const rank = /^Étape\s\d+(?:\s–\s|$)/u

function isRanked({ title }: PrintedSection): boolean {
  return rank.test(title)
}

/** « Objectif », « Indicateurs »: a list beside the steps. */
function aboutOf({ title, blocks, parts }: PrintedSection, isAfter: boolean): About | undefined {
  const [list, ...left] = blocks
  if (list?.type !== 'list' || left.length > 0 || parts.length > 0) return undefined
  const items = list.children.map(each => boxOf(each).item)
  return { title, items, ...(isAfter && { after: true as const }) }
}

/** « Étape 2 – Premier appel », then whether it is a gate, then what to tick. */
function stepOf({ title: heading, blocks, parts }: PrintedSection): TickedStep | undefined {
  const ranked = rank.exec(heading)
  const [gate, ...others] = blocks[0]?.type === 'blockquote' ? blocks : [undefined, ...blocks]
  const [list, ...left] = others
  const isList = list === undefined || list.type === 'list'
  if (ranked === null || !isList || left.length > 0 || parts.length > 0) return undefined
  const boxes = list?.type === 'list' ? list.children.map(boxOf) : []
  const title = heading.slice(ranked[0].length)
  return {
    step: {
      title,
      ...(gate !== undefined && { gate: true }),
      items: boxes.map(({ item }) => item),
    },
    ticks: boxes.flatMap(({ item, on }) => (on === undefined ? [] : [{ step: title, item, on }])),
  }
}

/** « Brief relu et accepté *– le 4 mars 2025* », ticked that day. */
function boxOf({ children, checked }: ListItem): { item: string; on?: string } {
  const words = children.flatMap(each => (each.type === 'paragraph' ? each.children : []))
  const last = words.at(-1)
  const day = last?.type === 'emphasis' && checked === true ? plainWords([last]) : ''
  const on = day.startsWith('– le ') ? firstDateSpan(day, '')?.start : undefined
  const item = on === undefined ? words : words.slice(0, -1)
  return { item: linesOf(item).map(plainWords).join('\n'), ...(on !== undefined && { on }) }
}

/** Under its title, the subject and then the letter. */
function templateOf({ title, blocks }: PrintedSection): Template {
  const [list, ...letter] = blocks
  const facts = list?.type === 'list' ? list.children.map(each => labelledValue(each.children)) : []
  const [subject, ...others] = facts
  const isSubject = subject?.label === 'Objet' && others.length === 0
  return {
    title,
    ...(isSubject && told('subject', plainWords(subject.value))),
    text: proseOfBlocks(isSubject ? letter : blocks),
  }
}

/** The one time it was followed that the document tells. */
function runOf(
  { kind, subtitle, facts }: PrintedDocument,
  steps: readonly TickedStep[],
  newId: () => string,
): PlaybookRun | undefined {
  const dayOf = (label: string) => firstDateSpan(facts.get(label) ?? '', '')?.start ?? ''
  const startedOn = dayOf('Commencé le')
  if (kind !== playbookTitles.run || startedOn === '') return undefined
  const isKind = playbookKinds.some(({ label }) => label === subtitle)
  return {
    id: newId(),
    ...told('label', isKind ? '' : (subtitle ?? '')),
    startedOn,
    ...told('endedOn', dayOf('Terminé le')),
    ticks: steps.flatMap(({ ticks }) => ticks),
  }
}
