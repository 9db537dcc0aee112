import type { Member } from '../../../domain/plan/plan.ts'
import { folded } from '../../../french/folded.ts'
import { withoutCivility } from '../../../french/names/civilities.ts'
import type { Finding } from '../../findings/finding.ts'
import type { ToldPerson } from '../../reading/told-people.ts'
import type { Told } from '../../scene/scene.ts'
import { nameFinding } from './name-finding.ts'

/** One person at a time holds such a post in a company. */
const headPost = /^(?:presidente?|directeur general|directrice generale|gerante?|pdg|ceo|maire|dg)$/

export function usurpedPost(
  told: Told,
  { name, title = '', said }: ToldPerson,
  roster: readonly Member[],
): Finding[] | undefined {
  if (!headPost.test(folded(title))) return undefined
  const holder = roster.find(({ role = '' }) => withoutGender(role) === withoutGender(title))
  if (holder === undefined) return undefined
  return [
    nameFinding(told, said, {
      name,
      expected: withoutCivility(holder.name).trim(),
      message: `${name} est dit « ${title} » ; dans le brief, c’est ${holder.name}.`,
    }),
  ]
}

/** « Présidente » and « Président » are one post. */
function withoutGender(post: string): string {
  return folded(post).replace(/trice/g, 'teur').replace(/e\b/g, '')
}
