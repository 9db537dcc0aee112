import { toldDaysIn } from '../../../french/dates/told-days.ts'
import { folded, searchWords } from '../../../french/folded.ts'
import { pattern } from '../../../french/pattern.ts'
import { formatDate } from '../../../french/writing.ts'
import type { Finding } from '../../findings/finding.ts'
import { isSameTitle } from '../../reading/same-thing.ts'
import { placeIn, type Scene, type ToldMinutes } from '../../scene/scene.ts'
import { documentDay } from '../document-day.ts'

/** « La taille commence le 12 mai » is decided, and « Début de la taille » is to be done on the 19th. */
export function startedTwice({ meetings }: Scene): Finding[] {
  return meetings.flatMap(minutes => {
    const { decisions, actions } = minutes.meeting
    if (decisions.length === 0 || actions.length === 0) return []
    const decided = decisions.flatMap(({ title }, index) => startIn(minutes, title, index))
    return decided.length === 0 ? [] : actionFindings(minutes, decided)
  })
}

type Start = {
  readonly what: string
  readonly date: string
  readonly title: string
  readonly index: number
}

const starting = pattern()`
  ^(?<what>.{4,60}?) (?:(?:commence|debute|demarre)(?:ra)?|est lancee?|sera lancee?)
  (?: bien| donc)? (?:le |des le |au )?(?=(?:(?:lun|mar|mercre|jeu|vendre|same|diman)(?:di|che) )?\d)
`
const start = /^(?:debut|demarrage|lancement) (?:d[eu] l['a] ?|du |des |de |d')(?<what>.{4,80})$/

/** « La taille commence le 12 mai », « Début de la taille le 12 mai », and no other day. */
function startIn(minutes: ToldMinutes, title: string, index: number): Start[] {
  const words = folded(title)
  const days = toldDaysIn(words, documentDay(minutes))
  const [day] = days
  if (day?.date === undefined || days.length > 1 || refused.test(words)) return []
  const before = words
    .slice(0, day.start)
    .replace(/[ :,]*(?:au|le|fixee? au|prevue? le) *$|[ :,(]+$/, '')
  const what = starting.exec(words)?.groups?.what ?? start.exec(before)?.groups?.what
  return what === undefined ? [] : [{ what, date: day.date, title, index }]
}

/** Another day that is told of it, or the end of a span. */
const refused = /\b(?:au plus t(?:ot|ard)|avant|apres|au lieu|jusqu|report|decal|initial|si)\b/

function actionFindings(minutes: ToldMinutes, decided: readonly Start[]): Finding[] {
  return minutes.meeting.actions.flatMap(({ title, due }, index) => {
    const what = start.exec(folded(title))?.groups?.what
    const meant = decided.filter(each => what !== undefined && isOneThing(each.what, what))
    const [only] = meant
    if (only === undefined || meant.length > 1 || due === undefined || due === only.date) return []
    return [
      {
        code: 'date-conflict' as const,
        severity: 'error' as const,
        place: placeIn(minutes, `Action « ${title} »`, ['actions', index, 'due']),
        against: placeIn(minutes, 'Décision', ['decisions', only.index], only.title),
        message: `« ${title} » est pour le ${formatDate(due)} ; une décision de la même réunion en dit le ${formatDate(only.date)}.`,
        expected: formatDate(only.date),
        stated: formatDate(due),
      },
    ]
  })
}

function isOneThing(one: string, other: string): boolean {
  return searchWords(other).some(word => word.length > 4) && isSameTitle(one, other)
}
