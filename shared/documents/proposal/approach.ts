import type { Firm } from '../../domain/firm/firm.ts'
import type { Deliverable, Phase } from '../../domain/plan/plan.ts'
import { formatDate } from '../../french/writing.ts'
import {
  bold,
  bullets,
  isFilled,
  list,
  optionalParagraph,
  paragraph,
  plain,
  section,
} from '../blocks.ts'
import type { Block, Line } from '../document-tree.ts'
import { effortText, phaseSummary, phaseTitle } from '../parts/phases.ts'
import type { ProposalSources } from '../proposal.ts'
import { proseLine } from '../prose.ts'

export function approachSection({ proposal, firm }: ProposalSources): Block[] {
  const phases = proposal.phases.flatMap((phase, index) => phaseBlocks(phase, index, firm))
  return section(1, 'Notre démarche', phases)
}

/** A phase is named even when nothing more is known of it. */
function phaseBlocks(phase: Phase, index: number, firm: Firm): Block[] {
  return [
    { kind: 'heading', level: 2, text: phaseTitle(phase, index) },
    ...optionalParagraph(phaseSummary(phase), 'note'),
    ...section(3, 'Objectifs', bullets(phase.objectives)),
    ...section(3, 'Livrables', list(phase.deliverables.map(deliverableLine), false)),
    ...teamLine(phase, firm),
  ]
}

function teamLine(phase: Phase, firm: Firm): Block[] {
  const team = effortText(phase, firm)
  return isFilled(team) ? [paragraph([{ text: 'Équipe : ', bold: true }, { text: team }])] : []
}

/** What is to be known of it follows its title, which then stands out. */
function deliverableLine({ title, due, notes }: Deliverable): Line {
  const date = due === undefined ? '' : ` (${formatDate(due)})`
  const notesLine = proseLine(notes)
  const name = `${title}${date}`
  return notesLine.some(span => isFilled(span.text))
    ? [...bold(name), ...plain(' – '), ...notesLine]
    : plain(name)
}
