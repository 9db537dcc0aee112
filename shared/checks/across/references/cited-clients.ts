import type { Mission } from '../../../domain/mission/mission.ts'
import { milestoneDate } from '../../../domain/plan/milestones.ts'
import type { Reference } from '../../../domain/proposal/proposal.ts'
import { groupedBy } from '../../../values/grouped-by.ts'
import { isSameThing } from '../../reading/same-thing.ts'
import type { Scene, ToldBrief, ToldMinutes, ToldReport } from '../../scene/scene.ts'

/** A client as a reference names it, and what the firm did for it. */
export type CitedClient = {
  readonly ids: ReadonlySet<string>
  readonly briefs: readonly ToldBrief[]
  readonly reports: readonly ToldReport[]
  readonly meetings: readonly ToldMinutes[]
  /** The last day of its missions that is known. */
  readonly end: string | undefined
}

/** The firm cites the same clients again and again: each name is looked up once. */
export function citedClient({ client }: Reference, scene: Scene): CitedClient {
  const { names, work } = lookupsIn(scene)
  const known = names.get(client) ?? work(client)
  names.set(client, known)
  return known
}

type Lookups = {
  readonly names: Map<string, CitedClient>
  readonly work: (name: string) => CitedClient
}

function lookupsIn(scene: Scene): Lookups {
  const known = lookups.get(scene) ?? { names: new Map(), work: lookupIn(scene) }
  lookups.set(scene, known)
  return known
}

const lookups = new WeakMap<Scene, Lookups>()

function lookupIn({ workspace: { clients }, ...scene }: Scene): (name: string) => CitedClient {
  const briefsOf = groupedBy(scene.briefs, ({ mission }) => mission.clientId)
  const reportsOf = groupedBy(scene.reports, ({ report }) => report.clientId)
  const meetingsOf = groupedBy(scene.meetings, ({ meeting }) => meeting.clientId)
  return name => {
    const ids = clients.filter(each => isSameThing(each.name, name)).map(({ id }) => id)
    const briefs = ids.flatMap(id => briefsOf.get(id) ?? [])
    return {
      ids: new Set(ids),
      briefs,
      reports: ids.flatMap(id => reportsOf.get(id) ?? []),
      meetings: ids.flatMap(id => meetingsOf.get(id) ?? []),
      end: endOf(briefs.map(({ mission }) => mission)),
    }
  }
}

function endOf(missions: readonly Mission[]): string | undefined {
  const ends = missions.flatMap(
    ({ end, milestones }) => end ?? milestones.flatMap(each => milestoneDate(each) ?? []),
  )
  return ends.toSorted().at(-1)
}
