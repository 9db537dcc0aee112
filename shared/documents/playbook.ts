import type { Firm } from '../domain/firm/firm.ts'
import { playbookSubtitle, playbookTitles } from '../domain/playbook/kinds.ts'
import type { Playbook, PlaybookRun } from '../domain/playbook/playbook.ts'
import { counted } from '../french/figures/counted.ts'
import { formatDate, noBreakSpace, typeset } from '../french/writing.ts'
import { bullets, facts, isFilled, section } from './blocks.ts'
import type { Block, BlockOf, DocumentTree } from './document-tree.ts'
import { type CoverFact, framedDocument } from './parts/document-frame.ts'
import { prose } from './prose.ts'

export type PlaybookSources = {
  readonly playbook: Playbook
  readonly firm: Firm
  readonly today: string
  /** The one time it was followed that is told: boxes are ticked as they were. */
  readonly run?: PlaybookRun | undefined
}

/** A way of working, step by step, with boxes to tick, gates to pass and e-mails to send. */
export function playbookDocument(sources: PlaybookSources): DocumentTree {
  const { playbook, firm, run } = sources
  const steps = playbook.steps.filter(({ title, items }) => isFilled(title) || items.some(isFilled))
  return framedDocument({
    kind: run === undefined ? playbookTitles.whole : playbookTitles.run,
    title: isFilled(playbook.title) ? playbook.title : '',
    subtitle: isFilled(run?.label) ? run.label : playbookSubtitle(playbook.kind),
    clientName: '',
    authors: [],
    facts: coverFacts(sources, steps),
    firm,
    tableOfContents: false,
    blocks: [
      ...aboutBlocks(playbook, undefined),
      ...steps.flatMap((step, index) => stepBlocks(step, index, run)),
      ...aboutBlocks(playbook, true),
      ...section(1, 'Modèles de courriels', playbook.templates.flatMap(templateBlocks)),
    ],
  })
}

type Step = Playbook['steps'][number]

/** What it is for stands above its steps, what it is measured by below them. */
function aboutBlocks({ about = [] }: Playbook, after: true | undefined): Block[] {
  return about
    .filter(each => each.after === after && isFilled(each.title))
    .flatMap(({ title, items }) => section(1, title, bullets(items)))
}

function coverFacts({ run, today }: PlaybookSources, steps: readonly Step[]): CoverFact[] {
  const gates = steps.filter(({ gate }) => gate === true)
  return [
    { label: 'Étapes', value: steps.length === 0 ? '' : String(steps.length) },
    { label: 'Points de passage', value: gates.map(({ title }) => title).join(', ') },
    { label: 'Commencé le', value: run && formatDate(run.startedOn) },
    { label: 'Terminé le', value: run?.endedOn && formatDate(run.endedOn) },
    { label: 'Édité le', value: formatDate(today), field: 'date' },
  ]
}

function stepBlocks(
  { title, gate, items }: Step,
  index: number,
  run: PlaybookRun | undefined,
): Block[] {
  const rank = `Étape${noBreakSpace}${index + 1}`
  const named = items.filter(isFilled)
  return [
    { kind: 'heading', level: 1, text: isFilled(title) ? `${rank} – ${title}` : rank },
    ...(gate === true ? [gateNote(named.length)] : []),
    ...checklist(title, named, run),
  ]
}

function gateNote(conditions: number): Block {
  const condition = counted(conditions, 'condition')
  const text =
    conditions === 0
      ? 'On ne continue qu’avec une décision.'
      : conditions === 1
        ? 'On ne continue que si cette condition est remplie.'
        : `On ne continue que si les ${condition} sont remplies.`
  return {
    kind: 'callout',
    tone: 'warning',
    title: typeset('Point de passage'),
    lines: [[{ text }]],
  }
}

function checklist(step: string, items: readonly string[], run: PlaybookRun | undefined): Block[] {
  if (items.length === 0) return []
  return [{ kind: 'checklist', items: items.map(text => checkItem(step, text, run)) }]
}

function checkItem(
  step: string,
  text: string,
  run: PlaybookRun | undefined,
): BlockOf<'checklist'>['items'][number] {
  const tick = run?.ticks.find(each => each.step === step && each.item === text)
  if (tick === undefined) return { line: [{ text }], done: false }
  const day = { text: ` – le ${formatDate(tick.on)}`, italic: true }
  return { line: [{ text }, day], done: true }
}

/** A letter keeps its lines where Markdown would run them together. */
function lineByLine(text: string): string {
  return text.replace(/(?<=\S)\n(?=\S)/g, '  \n')
}

/** As it is written, with its fields: they are filled in when it is sent. */
function templateBlocks({ title, subject, text }: Playbook['templates'][number]): Block[] {
  const letter = [...facts(title, [{ label: 'Objet', value: subject }]), ...prose(lineByLine(text))]
  return isFilled(title) ? section(2, title, letter) : letter
}
