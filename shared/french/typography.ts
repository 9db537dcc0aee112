import { letter } from './letters.ts'
import { type Rule, rules } from './typography-rules.ts'

/**
 * A person's text as a French typographer would set it: spaces that do not break before high
 * punctuation, inside « » and in figures, guillemets, apostrophes and ellipses. Letters and digits
 * stay as they are, addresses, paths and code too; what is set once is not changed a second time.
 */
export function typesetText(text: string): string {
  if (!mayChange.test(text)) return text
  const known = settled.get(text)
  if (known !== undefined) return known
  const result = withoutProtected(text, words => rules.reduce(applied, words))
  remember(text, result)
  return result
}

function applied(text: string, { when, pattern, replacement }: Rule): string {
  return when.test(text) ? text.replace(pattern, replacement) : text
}

const mayChange = /["'“”«»;:!?%€$]|\d|\.\.\.|\b(?:M\.|MM\.|Mmes?|Mlles?|Dr|Pr|Me) /

/** Stands for what must not be touched, in its place; a text that holds it keeps its own. */
const stand = '\ue000'

/** Addresses of the web and of letter boxes, paths, code between grave accents, the mark itself. */
const untouchable = new RegExp(
  [
    String.raw`(?:[A-Za-z][A-Za-z\d+.-]{0,20}:\/\/|[Ww]{3}\.)[^\s«»]*[^\s«».,;:!?)\]}'"’”]`,
    String.raw`[^\s@«»<>("']{1,64}@[^\s@«»]{1,200}\.[${letter}\d]+`,
    String.raw`(?<![${letter}\d])[A-Za-z]:\\[^\s«»]*`,
    String.raw`(?<![${letter}\d.])(?:\.{0,2}\/)[\w.-]+(?:\/[\w.-]*)*`,
    '`[^`\\n]*`',
    stand,
  ].join('|'),
  'gu',
)

/** What each of them holds some of: their own search costs far more. */
const mayBeUntouchable = /[/@\\`\ue000]|[Ww]{3}\./

function withoutProtected(text: string, set: (words: string) => string): string {
  if (!mayBeUntouchable.test(text)) return set(text)
  const kept = text.match(untouchable) ?? []
  if (kept.length === 0) return set(text)
  let next = 0
  return set(text.replace(untouchable, stand)).replaceAll(stand, () => kept[next++] ?? '')
}

/** A document is made anew at each key, of the same texts but one. */
const settled = new Map<string, string>()
const mostRemembered = 4000

function remember(text: string, result: string): void {
  if (settled.size >= mostRemembered) settled.clear()
  settled.set(text, result)
}
