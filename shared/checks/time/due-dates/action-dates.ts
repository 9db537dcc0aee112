import { addDays, weekday } from '../../../domain/calendar/calendar.ts'
import type { Action } from '../../../domain/meeting/meeting.ts'
import { folded, searchWords } from '../../../french/folded.ts'
import { formatDate } from '../../../french/writing.ts'
import type { Finding } from '../../findings/finding.ts'
import { isSameThing } from '../../reading/same-thing.ts'
import { placeIn, type Scene, type ToldMinutes } from '../../scene/scene.ts'

/** What a meeting decides is due after it, and when its own words say. */
export function actionDates({ meetings }: Scene): Finding[] {
  return meetings.flatMap(minutes => [...dueBefore(minutes), ...dueOtherwise(minutes)])
}

/** An action carried over from an earlier meeting may well be late; one that is under way was decided before. */
function dueBefore(minutes: ToldMinutes): Finding[] {
  const { date, actions } = minutes.meeting
  return actions.flatMap((action, index) => {
    const { due, status, decidedOn, title } = action
    if (date === undefined || due === undefined || due >= date) return []
    if (status !== 'todo' || decidedOn !== undefined) return []
    return [
      {
        code: 'date-conflict' as const,
        severity: 'error' as const,
        place: placeIn(minutes, `Action « ${title} »`, ['actions', index, 'due']),
        against: placeIn(minutes, 'Date', ['date']),
        message: `« ${title} » est à faire pour le ${formatDate(due)}, avant la réunion qui la décide (${formatDate(date)}).`,
        stated: formatDate(due),
      },
    ]
  })
}

type Promise = {
  readonly title: string
  readonly words: string
  readonly path: (string | number)[]
}

function dueOtherwise(minutes: ToldMinutes): Finding[] {
  const { date, actions, matrix } = minutes.meeting
  if (date === undefined) return []
  const promises: Promise[] = matrix.flatMap(({ title, action }, index) =>
    action === undefined
      ? []
      : [
          {
            title: title.split(' – ')[0] ?? title,
            words: action,
            path: ['matrix', index, 'action'],
          },
        ],
  )
  const own = actions.map(({ title }, index) => ({ title, words: title, path: ['actions', index] }))
  return [...promises, ...own].flatMap(promise => weekFinding(minutes, promise, actions, date))
}

function weekFinding(
  minutes: ToldMinutes,
  { title, words, path }: Promise,
  actions: readonly Action[],
  date: string,
): Finding[] {
  const week = promisedWeek(words, date)
  if (week === undefined) return []
  const index = actions.findIndex(action => isMeant(action.title, title))
  const due = actions[index]?.due
  if (due === undefined || (due >= week.from && due <= week.to)) return []
  return [
    {
      code: 'date-conflict',
      severity: 'warning',
      place: placeIn(minutes, path[0] === 'matrix' ? 'Matrice' : 'Action', path, words),
      against: placeIn(minutes, `Action « ${actions[index]?.title} »`, ['actions', index, 'due']),
      message: `« ${words} » : ${week.name} finit le ${formatDate(week.to)} ; l’action est à faire pour le ${formatDate(due)}.`,
      stated: week.name,
    },
  ]
}

function isMeant(one: string, other: string): boolean {
  return searchWords(one).length > 1 && isSameThing(one, other)
}

/** From Monday to Sunday; an action due this week may be done any day before its end. */
function promisedWeek(words: string, date: string) {
  const said = folded(words)
  const sunday = addDays(date, 7 - weekday(date))
  if (/\bcette semaine\b/.test(said)) return { name: 'cette semaine', from: date, to: sunday }
  if (!/\bla semaine prochaine\b/.test(said)) return undefined
  return { name: 'la semaine prochaine', from: date, to: addDays(sunday, 7) }
}
