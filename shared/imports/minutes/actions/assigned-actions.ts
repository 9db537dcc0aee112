import type { Meeting } from '../../../domain/meeting/meeting.ts'
import { firstDateSpan, isDateOnly } from '../../../french/dates/spans.ts'
import { isPersonName } from '../../header/person.ts'
import type { Entry } from '../../outline/entry.ts'
import { withoutRank } from '../decisions/decisions.ts'
import { speakerOf } from '../talk/speech.ts'

type Action = Meeting['actions'][number]
type Known = { readonly speakers: readonly string[]; readonly since: string }

/** « Préparer le contrat : Anne Roy, pour le 31 mars »: somebody, then a day or nothing. */
export function assignedAction(
  { label = '', value = '', children, checked }: Entry,
  { speakers, since }: Known,
): Action[] {
  const [who = '', ...told] = value.replace(/\.$/, '').split(/\s*[,;(]\s*|\s[–—-]\s/u)
  const day = told.join(', ').replace(/\)$/, '')
  const isDay = isDateOnly(day.replace(byThen, ''), since)
  const owner = speakerOf(who, speakers) ?? (isDay && isPersonName(who) ? who : undefined)
  const isWhole = day === '' || isDay
  if (owner === undefined || !isWhole || children.length > 0) return []
  if (!isTask(label) && !(byThen.test(day) && isDay && isThing(label))) return []
  const due = firstDateSpan(day, since)
  return [
    {
      title: withoutRank(label),
      owner,
      ...(due && { due: due.end }),
      status: checked === true ? 'done' : 'todo',
    },
  ]
}

const byThen =
  /^(?:pour|avant|d[’']ici|au plus tard|dès|échéance\s*:?)\s+(?=le\s|la\s|fin\s|\d|\p{L}+di\s)/iu

/** « Liste des communes : Anne Roy, pour le 3 mai »: what is due, though no verb says so. */
function isThing(label: string): boolean {
  return withoutRank(label).split(/\s+/).length > 1
}

/** « Animatrice : Anne Roy » names a part that she has. */
function isTask(label: string): boolean {
  return /^\p{Lu}?\p{L}*(?:er|ir|re)\s/u.test(withoutRank(label))
}
