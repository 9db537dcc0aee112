import { folded } from '../../french/folded.ts'
import { firstNames } from '../../french/names/first-names.ts'

const capital = String.raw`\p{Lu}\p{Ll}[\p{Ll}’']*(?:-\p{Lu}\p{Ll}+)?`
const named = String.raw`(?<![\p{L}’'-])(?<first>${capital})(?: \p{Lu}[\p{L}’'-]+)?`
const aside = String.raw`(?: \([^()\d]{2,40}\))?`

/** « Anne Roy, enceinte, », in words as they are written: an enclosure is nobody’s. */
export const pregnancy = new RegExp(`${named}${aside}(?:, | \\()enceinte(?=[ ,.;)]|$)`, 'u')

/** « Anne (1 950 € nets) » */
export const pay = new RegExp(
  `${named}${aside},? \\((?:[^()\\d]{0,30} )?\\d[\\d \\u00a0\\u202f.]*k?[ \\u00a0\\u202f]?€ (?:nets?|bruts?)(?=[),; ])(?! (?:de taxe|d[’']imp))`,
  'iu',
)

/** Beside a first name, and not beside any word with a capital. */
export function factBesideName(pattern: RegExp, text: string): RegExpExecArray | null {
  const match = pattern.exec(text)
  return match !== null && firstNames.has(folded(match.groups?.first ?? '')) ? match : null
}
