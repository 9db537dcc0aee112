import { folded } from '../../../french/folded.ts'
import type { Finding } from '../../findings/finding.ts'
import { placeIn, type Scene, type ToldProposal } from '../../scene/scene.ts'
import { type Colleague, colleaguesIn, tradesOf } from '../playbooks/process-people.ts'

/** « Directeur associé » in the team of a proposal, for whom every brief has « Support technique ». */
export function offerTeamRoles({ proposals, workspace }: Scene): Finding[] {
  const offers = proposals.filter(({ proposal }) => proposal.team.length > 0)
  if (offers.length === 0) return []
  const known = colleaguesIn(workspace)
  return known.size === 0 ? [] : offers.flatMap(offer => otherRoles(offer, known))
}

function otherRoles(offer: ToldProposal, known: ReadonlyMap<string, Colleague>): Finding[] {
  return offer.proposal.team.flatMap(({ name, role = '' }, index) => {
    const usual = known.get(folded(name))?.roles ?? []
    const [first] = usual
    if (first === undefined || !isOther(role, usual)) return []
    return [
      {
        code: 'unknown-person',
        severity: 'warning',
        place: placeIn(offer, 'Équipe', ['team', index, 'role'], `${name} (${role})`),
        message: `${name} est « ${role} » ici, et « ${first} » dans les équipes des missions.`,
        expected: first,
        stated: role,
      },
    ]
  })
}

/** Of another trade than in any team, or at the head of the firm where all the teams have a helping hand. */
function isOther(role: string, usual: readonly string[]): boolean {
  if (isHead(role)) return usual.every(isHelp)
  const own = tradesOf(role)
  const trades = usual.map(tradesOf)
  return (
    own.length > 0 &&
    trades.every(each => each.length > 0 && !each.some(trade => own.includes(trade)))
  )
}

/** « Directrice de mission » is the part of a consultant in a project. */
function isHead(role: string): boolean {
  return /\b(?:direct(?:eur|rice) (?:associee?|generale?)|associee?|gerante?|presidente?|fondat(?:eur|rice))\b/.test(
    folded(role),
  )
}

/** Nobody leads under such a name. */
function isHelp(role: string): boolean {
  const words = folded(role)
  return (
    /\b(?:support|assistante?|appui technique|technicien|junior|stagiaire|alternant)/.test(words) &&
    !/\blead\b|direct|senior|expert|responsable/.test(words)
  )
}
