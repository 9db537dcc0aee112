import * as z from 'zod'
import { typeset } from '../../french/writing.ts'

export const workspaceVersion = 1

/** What says that a file is a workspace, and of which version of the format. */
export const envelope = {
  format: z.literal('etabli-workspace'),
  version: z.literal(workspaceVersion),
}

/** `reason` is one French sentence for the person who opened the file. */
export type Refused = { readonly kind: 'refused'; readonly reason: string }

const Envelope = z.object({ format: z.literal('etabli-workspace'), version: z.number() })

/** The whole of a workspace file, or what the schema wants of it; ids are used once among its rows. */
export function parseEnvelope<Content extends object>(
  schema: z.ZodType<Content>,
  input: unknown,
): { readonly kind: 'parsed'; readonly content: Content } | Refused {
  const outer = Envelope.safeParse(input)
  if (!outer.success) return refused('Ce fichier n’est pas un espace de travail Établi.')
  if (outer.data.version > workspaceVersion) {
    return refused(
      'Ce fichier vient d’une version plus récente d’Établi : mettez l’application à jour pour l’ouvrir.',
    )
  }
  const parsed = schema.safeParse(input)
  if (!parsed.success) {
    const place = placeInWords(parsed.error.issues[0]?.path ?? [])
    return refused(`Ce fichier est abîmé : ${place} n’a pas la forme attendue.`)
  }
  const twice = idUsedTwice(parsed.data)
  if (twice !== undefined) {
    return refused(`Ce fichier est abîmé : deux fiches portent le même identifiant (${twice}).`)
  }
  return { kind: 'parsed', content: parsed.data }
}

function refused(reason: string): Refused {
  return { kind: 'refused', reason: typeset(reason) }
}

/** « la valeur « budget.lines.0.amount » de missions n° 2 », counted from one as people do. */
function placeInWords(path: readonly PropertyKey[]): string {
  const [list, index, ...place] = path
  if (list === undefined) return 'son contenu'
  if (typeof index !== 'number') return `la valeur « ${path.map(String).join('.')} »`
  const record = `${String(list)} n° ${index + 1}`
  return place.length === 0 ? record : `la valeur « ${place.map(String).join('.')} » de ${record}`
}

const Row = z.object({ id: z.string() })

/** Ids name records across the whole file: rows of one id would overwrite each other. */
function idUsedTwice(content: object): string | undefined {
  const rows = Object.values(content).flatMap(list => (Array.isArray(list) ? list : []))
  const ids = rows.map(row => Row.safeParse(row).data?.id).filter(id => id !== undefined)
  const seen = new Set<string>()
  return ids.find(id => seen.size === seen.add(id).size)
}
