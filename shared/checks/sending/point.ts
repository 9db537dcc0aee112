import { formatDate, typeset } from '../../french/writing.ts'
import { remembered } from '../../values/remembered.ts'

/** One thing to be sure of before a document leaves. */
export type SendingPoint = {
  /** Stable: reasons given for letting a warning pass are kept under it. */
  readonly code: string
  /** `block`: the document cannot leave without it; `warn`: it can, with a reason that is kept. */
  readonly level: 'block' | 'warn'
  readonly title: string
  readonly isMet: boolean
  /** One or two French sentences: what was found, or what is missing. */
  readonly message: string
  /** The text of law behind it, in French, and the day it stands from; none for plain good sense. */
  readonly source?: string
  readonly sourceDate?: string
  readonly place: SendingPlace
}

/**
 * Where it is put right: a section of the document's editor, by its key, and the label of its field;
 * or a section of the settings, and a field of it.
 */
export type SendingPlace =
  | { readonly page: 'document'; readonly section: string; readonly field?: string }
  | { readonly page: 'settings'; readonly section: string; readonly field?: string }

export type Source = { readonly text: string; readonly since: string }

/** What is asked, before it is known whether it is there. */
export type Requirement = Pick<SendingPoint, 'code' | 'level' | 'title' | 'place'> & {
  readonly source?: Source
}

/** The point as it stands: met and told so, or not, for a problem said in one sentence. */
export function pointOf(
  { source, ...requirement }: Requirement,
  { problem, met }: { readonly problem: string | undefined; readonly met: string },
): SendingPoint {
  return {
    ...requirement,
    isMet: problem === undefined,
    message: typesetOnce(problem ?? met),
    ...(source && { source: typesetOnce(source.text), sourceDate: source.since }),
  }
}

/** Most points are met, and say so in the same words in every document. */
const typesetOnce = remembered(typeset)

/** « la forme juridique, le capital et l’adresse ». */
export function listed(missing: readonly string[]): string {
  return enumeration.format(missing)
}

const enumeration = new Intl.ListFormat('fr')

/** A label as it is quoted in a sentence. */
export function quoted(label: string): string {
  return `« ${label.trim() === '' ? 'sans nom' : label.trim()} »`
}

export function isBlank(text: string | undefined): boolean {
  return text === undefined || text.trim() === ''
}

/** « Code civil, art. 1113, depuis le 1er octobre 2016 »; undefined of what no text requires. */
export function lawInWords({
  source,
  sourceDate,
}: Pick<SendingPoint, 'source' | 'sourceDate'>): string | undefined {
  if (source === undefined || sourceDate === undefined) return source
  return `${source}, depuis le ${formatDate(sourceDate)}`
}
