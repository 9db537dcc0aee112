import { milestoneDate } from '../../../domain/plan/milestones.ts'
import type { Milestone } from '../../../domain/plan/plan.ts'
import { foldedMonths } from '../../../french/dates/names.ts'
import { folded } from '../../../french/folded.ts'
import { formatDate, monthNames } from '../../../french/writing.ts'
import type { Finding } from '../../findings/finding.ts'
import { placeIn, type Scene, type ToldProposal } from '../../scene/scene.ts'
import { type CitedClient, citedClient } from './cited-clients.ts'

/** « déployé sur tous les camions depuis décembre 2025 », where the last report of that client awaits it in April. */
export function earlyReferences(scene: Scene): Finding[] {
  return scene.proposals.flatMap(offer =>
    offer.proposal.references.flatMap((reference, index) =>
      [reference.project, reference.result].flatMap(text => {
        const claim = text === undefined ? undefined : claimIn(text)
        return claim === undefined
          ? []
          : earlyIn(offer, index, claim, citedClient(reference, scene))
      }),
    ),
  )
}

/** `month`: as `YYYY-MM`, and in its words. */
type Claim = {
  readonly text: string
  readonly month: string
  readonly when: string
  readonly isOf: RegExp
}

/** What is done of the whole, and the milestone that it is told under. */
const claims: readonly { readonly told: RegExp; readonly isOf: RegExp }[] = [
  {
    told: /\b(?:deploye|generalise|equipe)e?s? (?:sur|dans|chez|pour|a) (?:tou(?:s|tes)|l'ensemble|chaque)\b/,
    isOf: /^(?:deploiement|generalisation)(?: (?:complet|total|general|generale|final|finale))?$/,
  },
  {
    told: /\ben (?:production|service|ligne) /,
    isOf: /^(?:go ?-?live|mise en (?:production|service|ligne))$/,
  },
]
const since = new RegExp(
  `\\bdepuis (?:le |debut |mi-|fin )?(${foldedMonths.join('|')}) (20\\d\\d)\\b`,
)

function claimIn(text: string): Claim | undefined {
  if (!/depuis/i.test(text)) return undefined
  const words = folded(text)
  const [, name = '', year = ''] = since.exec(words) ?? []
  const claim = claims.find(({ told }) => told.test(words))
  if (name === '' || claim === undefined) return undefined
  const month = String(foldedMonths.indexOf(name) + 1).padStart(2, '0')
  return {
    text,
    month: `${year}-${month}`,
    when: `${monthNames[foldedMonths.indexOf(name)]} ${year}`,
    isOf: claim.isOf,
  }
}

/** As the last document that lists it gives it. */
function earlyIn(
  offer: ToldProposal,
  index: number,
  { text, month, when, isOf }: Claim,
  { briefs, reports }: CitedClient,
): Finding[] {
  const written = [
    ...briefs.map(brief => ({ told: brief, list: brief.mission.milestones })),
    ...reports.map(account => ({ told: account, list: account.report.milestones })),
  ].toSorted((one, other) => ((one.told.date ?? '') < (other.told.date ?? '') ? 1 : -1))
  const last = written.flatMap(({ told, list }) => {
    const rank = list.findIndex(({ title }: Milestone) => isOf.test(folded(title)))
    const date = list[rank] && milestoneDate(list[rank])
    return date === undefined ? [] : [{ told, rank, date, title: list[rank]?.title ?? '' }]
  })[0]
  if (last === undefined || last.date.slice(0, 7) <= month) return []
  return [
    {
      code: 'event-after-document',
      severity: 'warning',
      place: placeIn(offer, 'Références', ['references', index], text),
      against: placeIn(last.told, `Jalon « ${last.title} »`, ['milestones', last.rank]),
      message: `« ${text} » : ${last.told.document.toLowerCase()} de ce client donne « ${last.title} » pour le ${formatDate(last.date)}.`,
      expected: formatDate(last.date),
      stated: when,
    },
  ]
}
