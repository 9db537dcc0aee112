import type { Member } from '../../../domain/plan/plan.ts'
import type { Entry } from '../../outline/entry.ts'
import { alsoPresent, alsoPresentAt, excusedAt, peopleAt } from './participants.ts'

/** Who a header says was there, was there too, or was expected. */
export function attending(of: (named: RegExp) => Entry | undefined): Member[] {
  return [
    ...peopleAt(of(presentNamed)),
    ...alsoPresentAt(of(alsoPresent)),
    ...excusedAt(of(excusedNamed)),
  ]
}

const presentNamed = /^(?:presente?s?|participante?s?|etaient presents|qui$|autour de la table)\b/
const excusedNamed =
  /^(?:absente?s? excusee?s?|excusee?s?|absente?s?|n'(?:a|ont) pas pu (?:venir|participer|etre)|n'etai(?:t|ent) pas)\b/

/** The lines that tell them and are no field of the other documents. */
export const attendingNamed = [alsoPresent, excusedNamed]
