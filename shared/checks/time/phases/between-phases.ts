import { addDays } from '../../../domain/calendar/calendar.ts'
import { folded } from '../../../french/folded.ts'
import { pattern } from '../../../french/pattern.ts'
import { formatDate } from '../../../french/writing.ts'
import type { Finding } from '../../findings/finding.ts'
import { placeIn, type Scene } from '../../scene/scene.ts'
import { type Plan, plansIn, type Span, spanOfPhase } from './phase-spans.ts'

/** « 15 juillet : tests en magasin », where phase 2 ends in May and phase 3 begins in August. */
export function betweenPhases(scene: Scene): Finding[] {
  return plansIn(scene).flatMap(plan => {
    const gaps = gapsIn(plan)
    return plan.milestones.flatMap(({ title, planned }, index) => {
      const gap = planned === undefined ? undefined : gaps.find(each => isInside(planned, each))
      if (planned === undefined || gap === undefined || outside.test(folded(title))) return []
      return [finding(plan, { title, planned, index }, gap)]
    })
  })
}

type Gap = {
  readonly rank: number
  readonly before: string
  readonly after: string
  readonly from: string
  readonly until: string
}

/** More than a month between a phase and the next one, where all of them are told with their days. */
function gapsIn(plan: Plan): Gap[] {
  if (plan.milestones.length === 0 || plan.phases.length < 2) return []
  const spans = plan.phases.map((_, rank) => wholeSpan(spanOfPhase(plan, rank)))
  return spans.flatMap((span, rank) => {
    const next = spans[rank + 1]
    if (next === undefined || span === undefined || spans.includes(undefined)) return []
    const isCovered = spans.some(
      each => each !== undefined && each.start < next.start && each.end > span.end,
    )
    const isLong = next.start > addDays(span.end, 31)
    if (isCovered || !isLong) return []
    return [{ rank, before: span.label, after: next.label, from: span.end, until: next.start }]
  })
}

function wholeSpan(span: Span | undefined) {
  const { label = '', start, end } = span ?? {}
  return start === undefined || end === undefined ? undefined : { label, start, end }
}

/** Some days late, or some days ahead, is of the phase beside. */
function isInside(planned: string, { from, until }: Gap): boolean {
  return planned > addDays(from, 14) && planned < addDays(until, -14)
}

/** What takes place whether there is work or not. */
const outside = pattern()`
  \b(?:comite|copil|cotech|revue|point|reunion|bilan|cloture|conge|fermeture|treve|pause|vacances|assemblee
  |conseil|vote|deliberation|subvention|facture|paiement|echeance|signature|commande|appel d'offres|livraison
  |decision|go/no|recrutement|saison|salon)
`

type Dated = { readonly title: string; readonly planned: string; readonly index: number }

function finding({ told }: Plan, { title, planned, index }: Dated, gap: Gap): Finding {
  return {
    code: 'date-conflict',
    severity: 'warning',
    place: placeIn(told, `Jalon « ${title} »`, ['milestones', index]),
    against: placeIn(told, `Phase « ${gap.before} »`, ['phases', gap.rank]),
    message: `« ${title} » est le ${formatDate(planned)} ; « ${gap.before} » finit le ${formatDate(gap.from)} et « ${gap.after} » ne commence que le ${formatDate(gap.until)}.`,
    stated: formatDate(planned),
  }
}
