import { formatDate } from '../../domain/french.ts'
import { milestoneDate } from '../../domain/milestones.ts'
import type { Mission } from '../../domain/mission.ts'
import type { Reference } from '../../domain/proposal.ts'
import type { Finding } from '../finding.ts'
import { isSameThing } from '../same-thing.ts'
import { type Account, type Offer, placeIn, type Scene } from '../scene.ts'

/** What a proposal says of earlier missions was true at its date, and of that very client. */
export function references(scene: Scene): Finding[] {
  return scene.proposals.flatMap(offer =>
    offer.proposal.references.flatMap((reference, index) => [
      ...unfinished(offer, reference, index, scene),
      ...borrowed(offer, reference, index, scene),
    ]),
  )
}

/** A result measured some time after an opening cannot be told before that time is over. */
function unfinished(offer: Offer, reference: Reference, index: number, scene: Scene): Finding[] {
  const { date } = offer
  const end = endOf(missionsOf(reference, scene))
  if (date === undefined || end === undefined || end < date || reference.result === undefined) {
    return []
  }
  return [
    {
      code: 'event-after-document',
      severity: 'error',
      place: placeIn(offer, 'Références', ['references', index], reference.result),
      message: `La proposition du ${formatDate(date)} annonce un résultat de ${reference.client}, dont la mission finit le ${formatDate(end)}.`,
      stated: reference.result,
    },
  ]
}

function missionsOf({ client }: Reference, { briefs }: Scene): Mission[] {
  return briefs
    .filter(brief => brief.client !== undefined && isSameThing(brief.client.name, client))
    .map(({ mission }) => mission)
}

function endOf(missions: readonly Mission[]): string | undefined {
  const ends = missions.flatMap(mission => {
    const dates = mission.milestones.flatMap(each => milestoneDate(each) ?? [])
    return [...dates, ...(mission.end === undefined ? [] : [mission.end])]
  })
  return ends.toSorted().at(-1)
}

/** A percentage that stands in no report of this client, and does in another one's. */
function borrowed(offer: Offer, reference: Reference, index: number, scene: Scene): Finding[] {
  const isTheirs = (account: Account) =>
    account.client !== undefined && isSameThing(account.client.name, reference.client)
  const theirs = scene.reports.filter(isTheirs)
  if (theirs.length === 0) return []
  const aims = percentagesIn(JSON.stringify(missionsOf(reference, scene)))
  return percentagesIn(reference.result ?? '').flatMap(figure => {
    if (aims.includes(figure) || theirs.some(account => tells(account, figure))) return []
    const owner = scene.reports.find(account => !isTheirs(account) && tells(account, figure))
    if (owner === undefined) return []
    return [
      {
        code: 'figure-conflict',
        severity: 'error',
        place: placeIn(offer, 'Références', ['references', index], reference.result),
        against: placeIn(owner, 'Rapport', []),
        message: `« ${figure} % » est attribué à ${reference.client}, dont aucun rapport ne le dit ; il se trouve dans celui de ${owner.client?.name ?? 'un autre client'}.`,
        stated: `${figure} %`,
      },
    ]
  })
}

function percentagesIn(text: string): string[] {
  return [...text.matchAll(/(\d+(?:[.,]\d+)?)[ \u00a0\u202f]?%/g)].map(([, digits = '']) => digits)
}

function tells({ report }: Account, figure: string): boolean {
  return percentagesIn(JSON.stringify(report)).includes(figure)
}
