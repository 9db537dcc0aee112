import { folded } from '../../../french/folded.ts'
import { isNearName } from '../../../french/names/near-spelling.ts'
import type { Finding, RecordPlace } from '../../findings/finding.ts'
import { placeIn, type Scene, type Told } from '../../scene/scene.ts'

/** « Sophie Laurens » in the team of a brief, a letter aside of somebody of the firm. */
export function teamNames(scene: Scene): Finding[] {
  const known = new Map(scene.workspace.firm.people.map(({ name }) => [folded(name), name]))
  if (known.size === 0) return []
  const seen = new Set<string>()
  return colleaguesIn(scene).flatMap(({ told, name, path }) => {
    const words = folded(name.replace(/\s*[(,].*$/, ''))
    const key = `${told.id} ${words}`
    if (known.has(words) || seen.has(key) || !words.includes(' ')) return []
    seen.add(key)
    const meant = [...known].find(([other]) => isNearName(words, other))?.[1]
    return meant === undefined ? [] : [finding(told, path, name, meant)]
  })
}

type Colleague = {
  readonly told: Told
  readonly name: string
  readonly path: RecordPlace['path']
}

/** Whom the documents tell to be of the firm. */
function colleaguesIn({ briefs, proposals, reports, meetings }: Scene): Colleague[] {
  return [
    ...briefs.flatMap(told => [
      ...named(told, ['author'], told.mission.author),
      ...told.mission.team.firm.flatMap(({ name }, index) =>
        named(told, ['team', 'firm', index], name),
      ),
    ]),
    ...proposals.flatMap(told => [
      ...named(told, ['author'], told.proposal.author),
      ...told.proposal.team.flatMap(({ name }, index) => named(told, ['team', index], name)),
    ]),
    ...reports.flatMap(told =>
      told.report.authors.flatMap((name, index) => named(told, ['authors', index], name)),
    ),
    ...meetings.flatMap(told => named(told, ['facilitator'], told.meeting.facilitator)),
  ]
}

function named(told: Told, path: RecordPlace['path'], name: string | undefined): Colleague[] {
  return name === undefined ? [] : [{ told, name, path }]
}

function finding(told: Told, path: RecordPlace['path'], name: string, meant: string): Finding {
  const field = path[0] === 'team' ? 'Équipe' : path[0] === 'facilitator' ? 'Animateur' : 'Auteur'
  return {
    code: 'unknown-person',
    severity: 'warning',
    place: placeIn(told, field, path, name),
    message: `${name} n’est pas du cabinet, qui a ${meant}.`,
    expected: meant,
    stated: name,
  }
}
