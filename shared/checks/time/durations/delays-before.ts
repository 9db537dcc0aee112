import { folded } from '../../../french/folded.ts'
import { pattern } from '../../../french/pattern.ts'
import { matchesIn } from '../../../values/matches-in.ts'
import type { Finding } from '../../findings/finding.ts'
import { originalWords } from '../../reading/original-words.ts'
import { figuresLike, type Said } from '../../reading/said.ts'
import { placeIn, type Scene, type ToldMinutes } from '../../scene/scene.ts'

/** « Rappel par SMS 48h avant le rendez-vous » in a list, and « un SMS 72h avant chaque rendez-vous » decided below. */
export function delaysBefore({ meetings }: Scene): Finding[] {
  return meetings.flatMap(minutes => {
    const told = figuresLike(minutes, rough).flatMap(said => delaysIn(minutes, said))
    const decided = told.filter(({ said }) => said.path[0] === 'decisions')
    return decided.flatMap(each => {
      const alike = told.filter(other => other !== each && isSame(other, each))
      const [other] = alike
      const isSettled = alike.some(({ minutes: length }) => length === each.minutes)
      return other === undefined || isSettled ? [] : [finding(minutes, each, other)]
    })
  })
}

const rough = /\d ?(?:h|heures?|j|jours?|semaines?|min)(?:utes)? (?:avant|apr[èe]s)/i

type Delay = {
  readonly said: Said
  readonly minutes: number
  readonly side: string
  /** What it is counted from, and the words before it: « rendez-vous », « rappel par sms ». */
  readonly event: string
  readonly things: readonly string[]
  readonly quote: string
}

const delay = pattern('g')`
  (?<things>(?:[a-z'-]+ ){1,5})\(?(?<count>\d{1,2}) ?
  (?<unit>h|heures?|j|jours?|semaines?|min|minutes) (?<side>avant|apres) (?:le |la |les |l'|chaque |tout |toute |son |sa |leur |un |une )?
  (?<event>[a-z-]{4,})
`

const lengths: Readonly<Record<string, number>> = { m: 1, h: 60, j: 1440, s: 10_080 }

/** What stands in lists and decisions: not what somebody proposes, nor how things go today. */
function delaysIn({ meeting }: ToldMinutes, said: Said): Delay[] {
  const [part, rank] = said.path
  const title = part === 'sections' ? (meeting.sections[Number(rank)]?.title ?? '') : ''
  if (today.test(folded(title)) || !(part === 'sections' || part === 'decisions')) return []
  return said.text
    .split('\n')
    .filter(line => part === 'decisions' || /^\s*(?:[-•*]|\d+[.)]) /.test(line))
    .flatMap(line => inLine(said, line))
}

const today = /actuel|existant|constat|aujourd|irritant|probleme/
const unsettled =
  /propos|demand|souhait|suggere|hesit|ou bien|plutot|au lieu|puis|second|2e|deux (?:rappels|sms|messages)|relance|aujourd|actuel/

/** Two delays of one line are of two things. */
function inLine(said: Said, line: string): Delay[] {
  const words = folded(line)
  if (unsettled.test(words)) return []
  const all = matchesIn(words, delay).map(({ 0: match, index, groups = {} }) => ({
    said,
    minutes: Number(groups.count) * (lengths[groups.unit?.slice(0, 1) ?? ''] ?? 0),
    side: groups.side ?? '',
    event: groups.event?.replace(/[sx]$/, '') ?? '',
    things: (groups.things ?? '').split(/[ ']/).filter(word => word.length > 2 && !empty.has(word)),
    quote: originalWords(line, index, match.length).replace(/^[-•*\s]+/, ''),
  }))
  return all.length === 1 ? all : []
}

const empty: ReadonlySet<string> = new Set(
  'par sur des les une aux pour avec dans est sont fait plus tout'.split(' '),
)

function isSame(one: Delay, other: Delay): boolean {
  const isOfOne = one.event === other.event && one.side === other.side
  return isOfOne && one.things.some(word => other.things.includes(word))
}

function finding(minutes: ToldMinutes, { said, quote }: Delay, other: Delay): Finding {
  return {
    code: 'figure-conflict',
    severity: 'warning',
    place: placeIn(minutes, said.field, said.path, quote),
    against: placeIn(minutes, other.said.field, other.said.path, other.quote),
    message: `« ${quote} » ici, et « ${other.quote} » ailleurs dans le compte-rendu.`,
    expected: other.quote,
    stated: quote,
  }
}
