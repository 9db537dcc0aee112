import { folded } from '../../../french/folded.ts'
import type { Finding } from '../../findings/finding.ts'
import { peopleToldIn } from '../../reading/told-people.ts'
import { placeIn, type Scene } from '../../scene/scene.ts'

/** « Paul Girard (Sillage Conseil) » is one of the firm's people, or of the mission's team. */
export function firmNames({ reports, meetings, workspace: { firm } }: Scene): Finding[] {
  const firmName = folded(firm.name)
  if (firmName === '') return []
  return [...reports, ...meetings].flatMap(told => {
    const team = told.mission?.team.firm ?? []
    if (team.length === 0) return []
    const known = new Set([...team, ...firm.people].map(({ name }) => folded(name)))
    const strangers = peopleToldIn(told).filter(
      ({ name, title }) => folded(title ?? '') === firmName && !known.has(folded(name)),
    )
    const first = new Map(strangers.toReversed().map(each => [each.name, each.said]))
    return [...first].map(([name, { field, path }]) => ({
      code: 'unknown-person' as const,
      severity: 'warning' as const,
      place: placeIn(told, field, path, name),
      message: `${name} est dit de ${firm.name}, et n’est ni dans l’équipe de la mission ni parmi les personnes du cabinet.`,
      stated: name,
    }))
  })
}
