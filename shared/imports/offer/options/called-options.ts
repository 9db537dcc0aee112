import type { Option } from '../../../domain/proposal/proposal.ts'
import { bareWords } from '../../../french/bare-words.ts'
import { optionsNamed } from './names.ts'

/** The options that a cell or the title of a column is the name of: « Option A », « A », « A et B », « Toutes ». */
export function optionsCalled(text: string, options: readonly Option[]): string[] {
  if (/^(?:toutes?|tous)(?: les (?:options|formules|offres))?$/.test(bareWords(text)))
    return options.map(({ id }) => id)
  const pieces = text.split(/\s*(?:,|\/|&|\+|\bet\b|\bou\b)\s*(?![^(]*\))/u)
  const called = pieces.map(piece => optionCalled(piece, options))
  const isAll = pieces.length > 1 && called.every(each => each !== undefined)
  if (isAll) return called.flatMap(each => each ?? [])
  const one = optionCalled(text, options)
  return one === undefined ? [] : [one]
}

/** By its letter or number alone, by its name, or by both. */
function optionCalled(text: string, options: readonly Option[]): string | undefined {
  const words = bareWords(withoutAside(text))
  if (words === '') return undefined
  const found = options.filter(option => namesOf(option).includes(words))
  if (found.length > 0) return found.length === 1 ? found[0]?.id : undefined
  return startsWithMark(text) ? optionsNamed(text, [...options])[0] : undefined
}

/** « Option B », whatever is told after it: « Option B – 40 % du prix » is no name. */
function startsWithMark(text: string): boolean {
  return /^(?:option|formule|sc[ée]nario|offre|pack|variante|niveau|solution|palier)\s(?:n°\s?)?[A-Z0-9](?!\p{L})[^%€]*$/iu.test(
    text.trim(),
  )
}

function namesOf({ label }: Option): string[] {
  const whole = bareWords(withoutAside(label))
  const [, mark = '', name = ''] = marked.exec(whole) ?? []
  const bare = whole.replace(kinds, '')
  return [whole, mark, name, bare, `${mark} ${name}`.trim()].filter(each => each !== '')
}

const kinds = /^(?:option|formule|scenario|offre|pack|variante|niveau|solution|palier) /
const marked = new RegExp(`${kinds.source}([a-z0-9])(?: (.+))?$`)

/** « Option B (28 300 € HT) » is called Option B. */
function withoutAside(text: string): string {
  return text.replace(/\s*\([^()]*\)/gu, '')
}
