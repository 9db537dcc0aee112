import { foldedMonths } from '../../../french/dates/names.ts'
import { firstDateSpan } from '../../../french/dates/spans.ts'
import { folded } from '../../../french/folded.ts'
import { matchesIn } from '../../../values/matches-in.ts'
import type { Finding } from '../../findings/finding.ts'
import { isSameTitle } from '../../reading/same-thing.ts'
import { placeIn, type Scene, type ToldMinutes } from '../../scene/scene.ts'

/** « Démarrage décembre » where an action is weighed, and « **Oct** : stratégie de vente » in the roadmap. */
export function weighedMonths({ meetings }: Scene): Finding[] {
  return meetings.flatMap(minutes => {
    const { matrix, date } = minutes.meeting
    if (matrix.length === 0 || date === undefined) return []
    const lines = roadmapOf(minutes, date)
    return matrix.flatMap(({ title, action = '' }, index) => {
      const month = lines.length === 0 ? undefined : begunIn(action)
      const bare = title.replace(/\s*\([^()]*\)/g, '')
      const same = lines.filter(({ what }) => isSameTitle(what, bare))
      const [line, ...others] = same
      if (month === undefined || line === undefined || others.length > 0) return []
      return line.months.includes(month) ? [] : [finding(minutes, { bare, index, action }, line)]
    })
  })
}

const months = foldedMonths.join('|')
const begun = new RegExp(
  `^(?:demarrage|debut|lancement|a lancer|a demarrer)(?: en| prevue?(?: en)?| :)? (${months})$`,
)

/** The rank of the month, which is all that is told. */
function begunIn(action: string): number | undefined {
  const [, name = ''] = begun.exec(folded(action)) ?? []
  return name === '' ? undefined : foldedMonths.indexOf(name) + 1
}

type Line = {
  readonly what: string
  readonly months: readonly number[]
  readonly quote: string
  readonly section: number
}

/** « - **Nov-Déc** : réglages + premiers essais ». */
const line =
  /^[-*• ]*\*{0,2}((?:\p{L}{3,9}\.?)(?: ?[-–/] ?\p{L}{3,9}\.?)?)\*{0,2} ?: ?\*{0,2} ?(\p{L}[^\n]*)$/gmu

function roadmapOf({ meeting: { sections } }: ToldMinutes, date: string): Line[] {
  return sections.flatMap(({ notes }, section) =>
    matchesIn(notes, line).flatMap(([quote, when = '', what = '']) => {
      const span = firstDateSpan(when, date)
      if (span === undefined || span.source !== when.trim()) return []
      const all = monthsOf(span.start, span.end)
      return what
        .split(/ \+ |, | ; | puis /)
        .map(each => ({ what: each.trim(), months: all, quote: quote.replace(/\*/g, ''), section }))
    }),
  )
}

function monthsOf(start: string, end: string): number[] {
  const [first, last] = [start, end].map(
    day => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1,
  )
  if (first === undefined || last === undefined) return []
  return Array.from({ length: last - first + 1 }, (_, rank) => ((first + rank) % 12) + 1)
}

type Weighed = { readonly bare: string; readonly index: number; readonly action: string }

function finding(
  minutes: ToldMinutes,
  { bare, index, action }: Weighed,
  { quote, section }: Line,
): Finding {
  return {
    code: 'date-conflict',
    severity: 'warning',
    place: placeIn(minutes, `Matrice, « ${bare} »`, ['matrix', index, 'action'], action),
    against: placeIn(minutes, 'Contenu', ['sections', section, 'notes'], quote),
    message: `« ${bare} » : « ${action} » dans la matrice, et « ${quote} » dans la feuille de route.`,
    stated: action,
  }
}
