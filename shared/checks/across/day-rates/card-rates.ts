import { cardRateOffLine } from '../../../domain/budget/rate-card.ts'
import { personNamed } from '../../../domain/firm/firm.ts'
import { formatEuros } from '../../../french/writing.ts'
import type { Finding, RecordPlace } from '../../findings/finding.ts'
import { placeIn, type Scene, type Told } from '../../scene/scene.ts'

type Line = {
  readonly label: string
  readonly person?: string | undefined
  readonly dayRate?: number | undefined
}

/** A person is billed at the price of the rate card; another one is worth a word. */
export function cardRates(scene: Scene): Finding[] {
  return [
    ...scene.briefs.flatMap(brief =>
      lineFindings(scene, brief, brief.mission.budget.lines, ['budget', 'lines']),
    ),
    ...scene.reports.flatMap(account =>
      lineFindings(scene, account, account.report.budget.lines, ['budget', 'lines']),
    ),
    ...scene.proposals.flatMap(offer =>
      offer.proposal.options.flatMap(({ lines }, index) =>
        lineFindings(scene, offer, lines, ['options', index, 'lines']),
      ),
    ),
  ]
}

function lineFindings(
  { workspace: { firm } }: Scene,
  told: Told,
  lines: readonly Line[],
  path: RecordPlace['path'],
): Finding[] {
  return lines.flatMap((line, index) => {
    const card = cardRateOffLine(line, firm)
    if (card === undefined || line.dayRate === undefined) return []
    const name = personNamed(firm, line.person ?? '')?.name ?? line.person
    return [
      {
        code: 'rate-card-deviation',
        severity: 'warning',
        place: placeIn(told, `Ligne « ${line.label} »`, [...path, index, 'dayRate']),
        message: `${name} est à ${formatEuros(card)} par jour dans la grille, et à ${formatEuros(line.dayRate)} ici.`,
        expected: formatEuros(card),
        stated: formatEuros(line.dayRate),
      },
    ]
  })
}
