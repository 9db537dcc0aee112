import { bareWords } from '../../french/bare-words.ts'
import { namedFigures } from '../words/named-figures.ts'
import { type Moves, movesAfterDay, movesIn } from '../words/told-moves.ts'

/**
 * « Litiges : avant 46, réalisé 29 », « Essais : prévus le 3 mars, faits le 5 »: what names each value says no
 * more, where all the values were kept; `told` is all that was.
 */
export function withoutValueNames(text: string, told: string): string {
  if (!/\d/.test(text) || !/[,;|–—(]/u.test(text)) return text
  const [, label = '', value = ''] = /^([^:]{2,80}?)\s*(?::|\s[–—-])\s+(\S.*)$/su.exec(text) ?? []
  const rest = unnamedIn(text, told)
  if (rest !== undefined) return rest
  const moved = movesAfterDay(anyDay, value === '' ? text : value, anyDay)
  if (moved !== undefined && areTold({ ...moved, planned: undefined }, told)) return moved.title
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
  const moves = movesIn(values, anyDay)
  if (moves === undefined || !areTold(moves, told)) return undefined
  const { aside = '' } = moves
  return slip.test(aside) ? '' : aside
}

type Days = Partial<Pick<Moves, 'planned' | 'revised' | 'actual' | 'label'>>

function areTold({ planned, revised, actual, label }: Days, told: string): boolean {
  const days = [planned, revised, actual].filter(day => day !== undefined)
  const isKept = days.every(day => told.includes(day.slice(yearLength)))
  return days.length > 0 && label === undefined && isKept
}

const slip = /^(?:\d+|\p{L}+)\s(?:jours?|semaines?)\s(?:d[’']avance|de retard)$/iu

const anyDay = '2025-01-01'
const yearLength = 4
