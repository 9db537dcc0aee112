import { bareWords } from '../words/bare-words.ts'
import { namedFigures } from '../words/named-figures.ts'
import { movesIn } from '../words/told-moves.ts'

/**
 * « Litiges : avant 46, réalisé 29 », « Essais : prévus le 3 mars, faits le 5 »: what names each value says no
 * more, where all the values were kept; `told` is all that was.
 */
export function withoutValueNames(text: string, told: string): string {
  if (!/\d.*[,;|–—(]/su.test(text)) return text
  const [, label = '', value = ''] = /^([^:]{2,80}?)\s*(?::|\s[–—-])\s+(\S.*)$/su.exec(text) ?? []
  const rest = unnamedIn(text, told)
  if (rest !== undefined) return rest
  const beside = value === '' ? undefined : unnamedIn(value, told)
  return beside === undefined ? text : `${label} ${beside}`
}

/** What the values that were kept leave of the text. */
function unnamedIn(values: string, told: string): string | undefined {
  const figures = namedFigures(values.replace(/\s*[✅✔❌⚠🎉🚀]\ufe0f?\s*$/u, ''))
  if (figures !== undefined) {
    const bare = ` ${bareWords(told)} `
    return Object.values(figures).every(each => bare.includes(` ${bareWords(each ?? '')} `))
      ? ''
      : undefined
  }
  const { planned, revised, actual, aside = '', label } = movesIn(values, anyDay) ?? {}
  const days = [planned, revised, actual].filter(day => day !== undefined)
  const areKept = days.every(day => told.includes(day.slice(yearLength)))
  if (days.length < fewestDays || label !== undefined || !areKept) return undefined
  return slip.test(aside) ? '' : aside
}

const slip = /^(?:\d+|\p{L}+)\s(?:jours?|semaines?)\s(?:d[’']avance|de retard)$/iu

const anyDay = '2025-01-01'
const yearLength = 4
const fewestDays = 2
