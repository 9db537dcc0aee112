import type { Meeting } from '../../domain/meeting.ts'
import type { Entry } from '../entry.ts'
import { folded } from '../folded.ts'

type Weighed = Meeting['matrix'][number]
type Competitor = Meeting['benchmark'][number]

/** « Action | Impact | Effort | Priorité | Suite ». */
export function weighedRow(each: Entry): Weighed | undefined {
  const of = columnsOf(each)
  const [impact, effort] = [of(/^impact/), of(/^effort/)]
  const title = of(/^actions?\b/)
  if (impact === undefined || effort === undefined || title === undefined) return undefined
  const [priority, action] = [of(/^priorite/), of(/^(?:suite|prochaine|qui)/)]
  return {
    title,
    impact,
    effort,
    ...(priority !== undefined && { priority: numberOr(priority) }),
    ...(action !== undefined && { action }),
  }
}

/** « Acteur | Site | Prix | Points forts | Points faibles »: marks under their criteria. */
export function competitorRow(each: Entry): Competitor | undefined {
  const [first, ...others] = each.cells ?? []
  if (
    first === undefined ||
    !/^(?:acteur|concurrent|solution|entreprise)/.test(folded(first.column))
  )
    return undefined
  const isJudgement = ({ column }: { column: string }) =>
    /^(?:points? |forces|faiblesses|atouts|limites)/.test(folded(column))
  const of = columnsOf(each)
  const [strengths, weaknesses] = [
    of(/^(?:points? forts?|forces|atouts)/),
    of(/^(?:points? faibles?|faiblesses|limites)/),
  ]
  return {
    name: first.text,
    scores: Object.fromEntries(
      others.filter(cell => !isJudgement(cell)).map(({ column, text }) => [column, text]),
    ),
    ...(strengths !== undefined && { strengths }),
    ...(weaknesses !== undefined && { weaknesses }),
  }
}

function columnsOf({ cells = [] }: Entry) {
  return (pattern: RegExp) => cells.find(({ column }) => pattern.test(folded(column)))?.text
}

function numberOr(text: string): string | number {
  return /^\d+$/.test(text) ? Number(text) : text
}
