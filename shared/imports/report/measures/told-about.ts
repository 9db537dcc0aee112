import { bareWords } from '../../../french/bare-words.ts'
import { pattern } from '../../../french/pattern.ts'
import type { Cell } from '../../outline/entry.ts'

/**
 * Words before a colon that name no measure: « 39 % : 121 lots sur 310 » explains a figure, « La cible n’a pas
 * bougé : … » and « Sur l’année, 58 h contre 74 : … » are sentences.
 */
export function isToldAbout(label: string): boolean {
  return isFigure(label) || isStatement.test(label) || isReckoned.test(label)
}

/** « Oct. | Nov. | Déc. » over figures alone: what was measured each month, with no name among them. */
export function isSeries([first, ...others]: readonly Cell[], isTime: (column: string) => boolean) {
  return (
    first !== undefined &&
    isFigure(first.text) &&
    isTime(bareWords(first.column)) &&
    others.some(({ column }) => isTime(bareWords(column)))
  )
}

/** « 39 % », « 1 390 h »; « 2024 » and « 5S » may be names. */
function isFigure(text: string): boolean {
  return figureAlone.test(text) && !/^20\d\d$/.test(text)
}

const figureAlone =
  /^[~≈<>+−-]?\s?\d{1,3}(?:[\s\u00a0\u202f]?\d{3})*(?:[.,]\d+)?(?:[\s\u00a0\u202f]?(?:%|€|k€|M€)|[\s\u00a0\u202f](?:\p{Ll}{1,3}|min(?:utes?)?|heures?|jours?|semaines?|points?))?$/u

/** A verb that no clause of a name holds: « les lots qui sont tracés », « ce que nous gagnons ». */
const isStatement = pattern('u')`
  ^(?!.*(?<!\p{L})(?:[Qq]ui|que?|dont|où|[Cc]ombien)(?!\p{L}))(?!.*[Qq]u[’']).*
  (?<![\p{L}'’])(?:
    (?:est(?=\s(?!et\s|ou\s|du\s|des?\s)\p{L})|sont|ont|était|étaient|avaient|sera|seront|ne\s\p{L}+)(?!\p{L})
    |n[’']\p{L}
    |se\s\p{L}{3,}(?:ait|aient|ent)(?!\p{L})
    |s[’']\p{L}{3,}(?:ait|aient|ent)(?!\p{L})
  )
`

/** What is said of a time or of a place, then figures of it. */
const isReckoned = /^(?:sur|depuis|en|au|aux|à|dans|pendant|pour|hors|sans|avec)\s[^,]+,\s[^,]*\d/iu
