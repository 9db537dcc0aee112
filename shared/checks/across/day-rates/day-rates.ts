import { folded } from '../../../french/folded.ts'
import type { ToldProposal } from '../../scene/scene.ts'

/** Days that are nobody's are all of one kind: « Conseil », « Prestation », « Consulting Sillage ». */
export function isNobodys({
  person,
  label,
}: {
  readonly person?: string | undefined
  readonly label: string
}): boolean {
  return /^(?:conseil|consulting|prestation|accompagnement|honoraires)\b/.test(
    folded(person ?? label),
  )
}

/** An offer that was refused, or lapsed, sells nothing. */
export function isStanding({ proposal: { status } }: ToldProposal): boolean {
  return status !== 'refused' && status !== 'expired'
}
