import { typeset } from '../../shared/french/writing.ts'

/** One French sentence: why there is no snapshot, and what to do. The work itself is not touched. */
export function keepingFailure(error: unknown): string {
  return typeset(`La sauvegarde automatique n’a pas été faite : ${reasonOf(error)}`)
}

/** Why the folder of the snapshots could not be looked into. */
export function listingFailure(error: unknown): string {
  return typeset(`Les sauvegardes automatiques n’ont pas pu être lues : ${reasonOf(error)}`)
}

function reasonOf(error: unknown): string {
  return folderFailure(error, 'sauvegardes')
}

/** What keeps Établi from using one of its own folders: the end of a sentence, then what to do. */
export function folderFailure(error: unknown, folder: string): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  const reason = reasons[code]
  return reason?.(folder) ?? `${error instanceof Error ? error.message : String(error)}.`
}

type Reason = (folder: string) => string

const full: Reason = () =>
  'le disque est plein. Libérez de la place, Établi réessaiera de lui-même.'
const forbidden: Reason = folder =>
  `son dossier est en lecture seule. Rendez le dossier « ${folder} » d’Établi modifiable.`
const obstructed: Reason = folder =>
  `un fichier tient la place de son dossier. Renommez le fichier « ${folder} » dans le dossier d’Établi.`

const reasons: Record<string, Reason> = {
  ENOSPC: full,
  EDQUOT: full,
  EFBIG: full,
  EACCES: forbidden,
  EPERM: forbidden,
  EROFS: forbidden,
  EEXIST: obstructed,
  ENOTDIR: obstructed,
  EIO: () =>
    'le disque ne répond pas correctement. Exportez l’espace de travail sur un autre disque.',
}
