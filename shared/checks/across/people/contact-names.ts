import type { Member } from '../../../domain/plan/plan.ts'
import { folded } from '../../../french/folded.ts'
import { withoutCivility } from '../../../french/names/civilities.ts'
import { isNearName } from '../../../french/names/near-spelling.ts'
import type { Finding } from '../../findings/finding.ts'
import { placeIn, type Scene, type ToldBrief } from '../../scene/scene.ts'

/** The contact of a brief is spelt as in its team: the same first name, a last name a letter aside. */
export function contactNames({ briefs }: Scene): Finding[] {
  return briefs.flatMap(brief => {
    const { contact, team } = brief.mission
    if (contact === undefined) return []
    const name = nameOf(contact)
    if (team.client.some(member => nameOf(member) === name)) return []
    const index = team.client.findIndex(member => isOnePerson(name, nameOf(member)))
    const meant = team.client[index]
    if (meant === undefined) return []
    return [misspelling(brief, index, meant, contact)]
  })
}

function isOnePerson(one: string, other: string): boolean {
  return one.split(' ')[0] === other.split(' ')[0] && isNearName(one, other)
}

function nameOf({ name }: Member): string {
  return withoutCivility(folded(name))
}

function misspelling(brief: ToldBrief, index: number, { name }: Member, contact: Member): Finding {
  return {
    code: 'unknown-person',
    severity: 'warning',
    place: placeIn(brief, 'Équipe', ['team', 'client', index], name),
    against: placeIn(brief, 'Contact', ['contact'], contact.name),
    message: `L’équipe nomme ${name} ; le contact du brief est ${contact.name}.`,
    expected: contact.name,
    stated: name,
  }
}
