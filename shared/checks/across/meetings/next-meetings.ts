import { toldDaysIn } from '../../../french/dates/told-days.ts'
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
    return [...groupedBy(told, ({ kind }) => kind).values()].flatMap(([first, ...others]) =>
      others
        .filter(({ date }) => date !== first?.date)
        .slice(0, 1)
        .flatMap(other => (first === undefined ? [] : finding(minutes, other, first))),
    )
  })
}

type Next = {
  readonly kind: string
  readonly date: string
  readonly quote: string
  readonly said: Said
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
