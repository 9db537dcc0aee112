import type { Member } from '../../../domain/plan/plan.ts'
import { folded } from '../../../french/folded.ts'
import type { ToldMinutes } from '../../scene/scene.ts'

/** Those of the list who were there from the beginning to the end. */
export function presentIn({ meeting }: ToldMinutes): readonly Member[] {
  return meeting.participants.filter(isPresent)
}

function isPresent({ role = '', note = '' }: Member): boolean {
  return !/excuse|absent|invite|partiel|visio pour|a partir de|jusqu/.test(
    folded(`${role} ${note}`),
  )
}

/** « 3 conducteurs », « Équipe logistique »: a line of the list that stands for several. */
export function isSeveral({ name }: Member): boolean {
  return /\d|^(?:equipe|les |des |service|groupe|representant)|\bet\b|&|,/.test(folded(name))
}
