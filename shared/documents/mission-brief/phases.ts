import type { Firm } from '../../domain/firm/firm.ts'
import type { Mission } from '../../domain/mission/mission.ts'
import { withDe } from '../../french/writing.ts'
import { bullets, optionalParagraph, section } from '../blocks.ts'
import type { Block } from '../document-tree.ts'
import { deliverableTable } from '../parts/deliverables.ts'
import { effortText, phaseSummary, phaseTitle } from '../parts/phases.ts'

export function phaseSection({ phases }: Mission, firm: Firm): Block[] {
  const blocks = phases.flatMap((phase, index): Block[] => [
    { kind: 'heading', level: 2, text: phaseTitle(phase, index) },
    ...optionalParagraph(phaseSummary(phase), 'note'),
    ...section(3, 'Objectifs', bullets(phase.objectives)),
    ...section(
      3,
      'Livrables',
      deliverableTable(`Livrables ${withDe(phase.name)}`, phase.deliverables),
    ),
    ...section(3, 'Charge', optionalParagraph(effortText(phase, firm))),
  ])
  return section(1, 'Phases et livrables', blocks)
}
