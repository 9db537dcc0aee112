import type { Firm } from '../domain/firm.ts'
import { formatDate, noBreakSpace, typeset } from '../domain/french.ts'
import type { Playbook } from '../domain/playbook.ts'
import { isFilled } from './blocks.ts'
import type { Block, DocumentTree } from './document-tree.ts'
import { counted } from './parts/counted.ts'
import { framedDocument } from './parts/document-frame.ts'

export type PlaybookSources = {
  readonly playbook: Playbook
  readonly firm: Firm
  readonly today: string
}

/** A way of working, step by step, with boxes to tick and the gates that must be passed. */
export function playbookDocument({ playbook, firm, today }: PlaybookSources): DocumentTree {
  const steps = playbook.steps.filter(({ title, items }) => isFilled(title) || items.some(isFilled))
  const gates = steps.filter(({ gate }) => gate === true)
  return framedDocument({
    kind: 'Processus',
    title: isFilled(playbook.title) ? playbook.title : '',
    subtitle: kinds[playbook.kind],
    clientName: '',
    authors: [],
    facts: [
      { label: 'Étapes', value: steps.length === 0 ? '' : String(steps.length) },
      { label: 'Points de passage', value: gates.map(({ title }) => title).join(', ') },
      { label: 'Édité le', value: formatDate(today) },
    ],
    firm,
    tableOfContents: false,
    blocks: steps.flatMap(stepBlocks),
  })
}

const kinds: Record<Playbook['kind'], string> = {
  qualification: 'Qualification d’un prospect',
  delivery: 'Conduite d’une mission',
  followUp: 'Suivi après mission',
  other: '',
}

type Step = Playbook['steps'][number]

function stepBlocks({ title, gate, items }: Step, index: number): Block[] {
  const rank = `Étape${noBreakSpace}${index + 1}`
  const named = items.filter(isFilled)
  return [
    { kind: 'heading', level: 1, text: isFilled(title) ? `${rank} – ${title}` : rank },
    ...(gate === true ? [gateNote(named.length)] : []),
    ...checklist(named),
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

function checklist(items: readonly string[]): Block[] {
  return items.map(text => ({
    kind: 'paragraph',
    line: [{ text: `☐${noBreakSpace}${noBreakSpace}${text}` }],
    style: 'body',
  }))
}
