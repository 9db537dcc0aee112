import { sum } from '../../../domain/money.ts'
import type { Option } from '../../../domain/proposal/proposal.ts'
import { folded } from '../../../french/folded.ts'
import { formatDays } from '../../../french/writing.ts'
import type { Finding } from '../../findings/finding.ts'
import { placeIn, type Scene, type ToldProposal } from '../../scene/scene.ts'

/** An option that is « phase 1 uniquement » takes the days of that phase. */
export function phaseOptions({ proposals }: Scene): Finding[] {
  return proposals.flatMap(offer =>
    offer.proposal.options.flatMap((option, index) => {
      const days = sum(option.lines.map(line => line.days ?? 0))
      const planned = daysOfPhase(offer, rankOf(option))
      if (days === 0 || planned === undefined || planned === days) return []
      return [
        {
          code: 'total-mismatch' as const,
          severity: 'warning' as const,
          place: placeIn(offer, `Option « ${option.label} »`, ['options', index]),
          message: `L’option prend ${formatDays(days)} ; la phase à laquelle elle se limite en prend ${formatDays(planned)}.`,
          expected: formatDays(planned),
          stated: formatDays(days),
        },
      ]
    }),
  )
}

/** Nothing else is said of what it holds. */
function rankOf({ label, description = '', lines }: Option): number | undefined {
  const told = [label, ...description.split('\n'), ...lines.map(line => line.label)]
  const ranks = told.flatMap(each => only.exec(folded(each))?.[1] ?? [])
  return ranks.length === 1 ? Number(ranks[0]) : undefined
}

const only =
  /(?:^|[:(–-] ?)(?:la )?phase (\d)(?: \([^()]*\)| [-–:] [^+]{3,40}?)? ?(?:uniquement|seule(?:ment)?)[).]?$/

function daysOfPhase({ proposal: { phases } }: ToldProposal, rank?: number): number | undefined {
  const phase = rank === undefined ? undefined : phases[rank - 1]
  if (phase === undefined || phase.effort.length === 0) return undefined
  return sum(phase.effort.map(({ days }) => days))
}
