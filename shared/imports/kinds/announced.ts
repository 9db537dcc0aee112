import { bareWords } from '../../french/bare-words.ts'
import { pattern } from '../../french/pattern.ts'
import { capitalised } from '../../french/writing.ts'
import { documentNamed } from './document-sort.ts'

/** What is told of a document that is not there yet. */
export type Announced = {
  readonly client?: string
  readonly kind?: string
  readonly when?: string
  /** The lines that tell this and nothing else, with what each says. */
  readonly fieldLines: ReadonlyMap<string, readonly string[]>
}

type Field = 'client' | 'kind' | 'when'

/** « Client : Cidrerie Morvan – Type : rapport final – Date prévue : 9 octobre 2026 », on one line or on several. */
export function announcedIn(lines: readonly string[]): Announced {
  const told: Partial<Record<Field, string>> = {}
  const fieldLines = new Map<string, readonly string[]>()
  for (const line of lines) {
    const pieces = line.split(between)
    const fields = pieces.flatMap(fieldOf)
    for (const [field, value] of fields) told[field] ??= value
    if (fields.length > 0 && fields.length === pieces.length)
      fieldLines.set(
        line,
        fields.map(([, value]) => value),
      )
  }
  return { ...told, fieldLines }
}

const between = /\s+[–—|·]\s+(?=\p{L}[\p{L}’' ]{2,24}\s?:\s)/u

const names: readonly (readonly [Field, RegExp])[] = [
  ['client', /^(?:client|entreprise|societe)$/],
  ['kind', /^(?:type|nature|genre)(?: (?:de|du) document)?$|^document$/],
  [
    'when',
    pattern()`
  ^(?:date|prevue?|echeance|livraison|remise|parution|publication)
  (?: (?:prevue?|attendue?|estimee?|cible|le|pour|de (?:remise|livraison|parution|publication)))*
  $
`,
  ],
]

function fieldOf(text: string): (readonly [Field, string])[] {
  const [, label = '', value = ''] = /^([^:]{3,40}?)\s*:\s+(\S.*)$/u.exec(text) ?? []
  const field = names.find(([, name]) => name.test(bareWords(label)))?.[0]
  return field === undefined ? [] : [[field, value.replace(/\.$/u, '')]]
}

/** « À VENIR », « RAPPORT FINAL (à paraître) », over few lines that say what it will be. */
export function isToCome(text: string): boolean {
  const lines = text.split('\n').filter(line => /\p{L}/u.test(line))
  const headings = lines.filter(line => /^\s*#{1,6}\s/.test(line))
  const [title = ''] = headings
  if (headings.length !== 1 || lines.length > mostLines || !saysToCome(title)) return false
  const { client, kind } = announcedIn(plainLines(text))
  return client !== undefined || kind !== undefined
}

const mostLines = 12

/** « Actions à venir » announces no document. */
function saysToCome(title: string): boolean {
  if (!toCome.test(bareWords(title))) return false
  const rest = withoutToCome(plainLines(title)[0] ?? '')
  return rest === '' || documentNamed(rest) !== undefined || /\([^()]*\)\W*$/u.test(title)
}

function withoutToCome(title: string): string {
  return title
    .replace(/\s*\([^()]*\)|\s*[:–—-]?\s*(?:à venir|à paraître)\s*$/giu, each =>
      toCome.test(bareWords(each)) ? '' : each,
    )
    .trim()
}

const toCome = pattern()`
  \b(?:
    a (?:venir|paraitre|rediger|produire|remettre|joindre)
    |(?:non|pas) (?:encore )?(?:joint|remis|redige|disponible)
    |en (?:attente|preparation|cours de redaction)
  )
`

/** Its lines without their marks, an empty one for a line of marks. */
export function plainLines(text: string): string[] {
  return text
    .split('\n')
    .map(line => line.replace(/^[#\s>*_|-]+|[*_|\s]+$/g, '').replaceAll('**', ''))
    .map(line => line.replace(/\s*\|\s*/gu, ' : '))
    .map(line => line.replace(/^document\s*(?:n°|#)?\s*\d+\s*[:–—-]\s*/iu, ''))
}

/** « Rapport final – Cidrerie Morvan (9 octobre 2026) », of a title that says but « à venir ». */
export function announcedTitle(title: string, { client, kind, when }: Announced): string {
  const own = withoutToCome(title)
  const isKindTold = documentNamed(own) !== undefined
  const isClientTold = client !== undefined && bareWords(own).includes(bareWords(client))
  const pieces = [
    isKindTold || kind === undefined ? '' : capitalised(kind),
    own,
    isClientTold ? '' : (client ?? ''),
  ].filter(piece => piece !== '')
  return `${pieces.join(' – ')}${when === undefined ? '' : ` (${when})`}`
}
