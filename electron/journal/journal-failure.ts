import { typeset } from '../../shared/french/writing.ts'
import { folderFailure } from '../snapshots/snapshot-failure.ts'
import { LongestJournal } from './growing-file.ts'

/** Why a change could not be noted apart, and what to do. The work itself is stored. */
export function writingFailure(error: unknown): string {
  const cause = error instanceof LongestJournal ? tooLong : folderFailure(error, 'journal')
  return typeset(
    `Établi ne peut plus noter vos changements à part : ${cause} Votre travail reste enregistré, et les sauvegardes automatiques continuent.`,
  )
}

/** Why the folder of the journal could not be looked into. */
export function readingFailure(error: unknown): string {
  return typeset(
    `Les derniers changements notés n’ont pas pu être lus : ${folderFailure(error, 'journal')}`,
  )
}

const tooLong = 'aucune sauvegarde n’a pu être faite depuis trop longtemps.'
