import * as z from 'zod'

type FailureKind = 'refused' | 'full' | 'interrupted' | 'slow' | 'closed'

/** A write that did not happen; `message` is the French sentence to show. Nothing was half written. */
export class StorageFailure extends Error {
  override readonly name = 'StorageFailure'
  readonly kind: FailureKind

  constructor(kind: FailureKind, message: string, cause?: unknown) {
    super(message, { cause })
    this.kind = kind
  }
}

const sentences: Record<Exclude<FailureKind, 'refused'>, string> = {
  full: 'Le disque est plein\u00a0: cette modification n’est pas encore enregistrée. Libérez de la place, puis réessayez.',
  interrupted:
    'L’enregistrement a été interrompu\u00a0: cette modification n’est pas encore enregistrée. Réessayez.',
  slow: 'L’enregistrement ne répond pas (disque plein ou occupé)\u00a0: cette modification n’est pas encore enregistrée.',
  closed:
    'Le stockage de l’application s’est fermé\u00a0: cette modification n’est pas encore enregistrée. Redémarrez Établi.',
}

/** Any error met while writing, as a failure that can be shown. */
export function storageFailure(error: unknown): StorageFailure {
  if (error instanceof StorageFailure) return error
  if (error instanceof z.ZodError) return refusal(error)
  const kind = kindOf(error)
  return new StorageFailure(kind, sentences[kind], error)
}

export function failureOf(kind: Exclude<FailureKind, 'refused'>): StorageFailure {
  return new StorageFailure(kind, sentences[kind])
}

function refusal(error: z.ZodError): StorageFailure {
  const place = error.issues[0]?.path.join('.') ?? ''
  const where = place === '' ? 'le contenu' : `la valeur «\u00a0${place}\u00a0»`
  return new StorageFailure(
    'refused',
    `Modification refusée\u00a0: ${where} n’a pas la forme attendue. Rien n’a été changé.`,
    error,
  )
}

/** Dexie wraps the browser's error, sometimes twice: the innermost name that says something wins. */
function kindOf(error: unknown): Exclude<FailureKind, 'refused'> {
  const names = namesOf(error)
  if (names.includes('QuotaExceededError')) return 'full'
  const closed = ['DatabaseClosedError', 'InvalidStateError', 'OpenFailedError', 'UnknownError']
  if (names.some(name => closed.includes(name))) return 'closed'
  return 'interrupted'
}

function namesOf(error: unknown, depth = 0): string[] {
  if (!(error instanceof Object) || depth > 4) return []
  const name = 'name' in error ? String(error.name) : ''
  const inner = 'inner' in error ? error.inner : 'cause' in error ? error.cause : undefined
  return [name, ...namesOf(inner, depth + 1)]
}
