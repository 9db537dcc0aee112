import { addDays } from '../../../domain/calendar/calendar.ts'
import { toldDaysIn } from '../../../french/dates/told-days.ts'
import { folded } from '../../../french/folded.ts'
import { pattern } from '../../../french/pattern.ts'
import { formatDate } from '../../../french/writing.ts'
import { groupedBy } from '../../../values/grouped-by.ts'
import { matchesIn } from '../../../values/matches-in.ts'
import type { Finding } from '../../findings/finding.ts'
import { originalWords } from '../../reading/original-words.ts'
import type { Said } from '../../reading/said.ts'
import { placeIn, type Scene, type ToldMinutes } from '../../scene/scene.ts'
import { daysLike } from '../../time/days-like.ts'

/** « Prochain comité : le 8 décembre », and « Prochain COPIL : 15 décembre » at the end of the same minutes. */
export function nextMeetings({ meetings }: Scene): Finding[] {
  return meetings.flatMap(minutes => {
    const told = daysLike(minutes, rough).flatMap(said => nextIn(minutes, said))
    return [...groupedBy(told, ({ kind }) => kind).values()].flatMap(([first, ...again]) => {
      if (first === undefined) return []
      return [...again, ...preparedIn(minutes, first)]
        .filter(({ date }) => date !== first.date)
        .slice(0, 1)
        .flatMap(other => finding(minutes, other, first))
    })
  })
}

type Next = {
  readonly kind: string
  readonly date: string
  readonly quote: string
  readonly said: Pick<Said, 'field' | 'path'>
}

const rough = /prochaine? \p{L}/iu
const next = pattern('g')`
  \bprochaine? (?<kind>
    (?:comite de pilotage|comite de direction|copil|codir|comite|atelier|workshop|seminaire)
    |(?:rendez-vous|reunion|seance) du (?:comite de pilotage|comite|copil|codir|groupe)
    |reunion|seance|rendez-vous|point d'etape|point d'avancement
  )(?: [a-z]*n ?° ?\d+| \(n ?° ?\d+\))?
  (?: ?:|,| est fixee? (?:au|le)| aura lieu| se (?:tient|tiendra)| prevue? (?:le)?)? ?(?=
    (?:le |au )?(?:(?:lun|mar|mercre|jeu|vendre|same|diman)(?:di|che) )?\d
  )
`

function nextIn(minutes: ToldMinutes, said: Said): Next[] {
  if (said.isQuoted) return []
  return matchesIn(said.words, next).flatMap(({ 0: found, index, groups = {} }) => {
    const after = said.words.slice(index + found.length)
    const [day] = toldDaysIn(after, minutes.date)
    if (day?.date === undefined || day.start > 4) return []
    const quote = originalWords(said.text, index, found.length + day.end)
    return [{ kind: kindOf(groups.kind ?? ''), date: day.date, quote, said }]
  })
}

/** « Préparer le COPIL du 10 février », where the next is on the 12th: none is before it, nor in the same week. */
function preparedIn(minutes: ToldMinutes, next: Next): Next[] {
  const { actions, date: held } = minutes.meeting
  if (held === undefined || !isOfABoard.test(next.quote)) return []
  return actions.flatMap(({ title }, index) => {
    const words = folded(title)
    const [found] = matchesIn(words, prepared)
    if (found === undefined || kindOf(found.groups?.kind ?? '') !== next.kind) return []
    const [day] = toldDaysIn(words.slice(found.index + found[0].length), held)
    const date = day?.start === 0 ? day.date : undefined
    if (date === undefined || date <= held || date >= addDays(next.date, 7)) return []
    const said = { field: 'Actions', path: ['actions', index, 'title'] }
    return [{ kind: next.kind, date, quote: title, said }]
  })
}

const isOfABoard = /copil|codir|pilotage|direction/i
const prepared = pattern('g')`
  \bprepar(?:er|ation) (?:le |du |la |de )?(?:[a-z]+ ){0,4}?
  (?<kind>copil|codir|comite de pilotage|comite de direction)
  (?: n ?° ?\d+)? du (?=(?:(?:lun|mar|mercre|jeu|vendre|same|diman)(?:di|che) )?\d)
`

/** A « COPIL » is a « comité de pilotage », and « le comité » in its own minutes. */
function kindOf(words: string): string {
  if (/direction|codir/.test(words)) return 'direction'
  return /comite|copil/.test(words) ? 'comite' : words.replace('workshop', 'atelier')
}

function finding(minutes: ToldMinutes, other: Next, first: Next): Finding[] {
  const [expected, stated] = [first.date, other.date].map(formatDate)
  return [
    {
      code: 'date-conflict',
      severity: 'error',
      place: placeIn(minutes, other.said.field, other.said.path, other.quote),
      against: placeIn(minutes, first.said.field, first.said.path, first.quote),
      message: `« ${other.quote} » ici, et « ${first.quote} » ailleurs dans le même compte-rendu.`,
      ...(expected !== undefined && { expected }),
      ...(stated !== undefined && { stated }),
    },
  ]
}
