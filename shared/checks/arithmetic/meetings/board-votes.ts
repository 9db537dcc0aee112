import { sum } from '../../../domain/money.ts'
import { formatNumber } from '../../../french/writing.ts'
import { groupedBy } from '../../../values/grouped-by.ts'
import type { Finding } from '../../findings/finding.ts'
import { placeIn, type Scene, type ToldMinutes } from '../../scene/scene.ts'
import { announcedIn, inAll } from './votes.ts'

/** « Vote (3 points par personne, soit 12 points) » over notes of the board: theirs are as many. */
export function boardVotes({ meetings }: Scene): Finding[] {
  return meetings.flatMap(minutes => {
    const notes = minutes.meeting.board.notes.filter(
      ({ group, text }) => group !== undefined && !/^total\b/i.test(text),
    )
    const groups = [...groupedBy(notes, ({ group = '' }) => group)]
    const isOnlyVote = groups.filter(([, all]) => all.some(isVoted)).length === 1
    return groups.flatMap(([group, voted]) => {
      const own = announcedIn(group) ?? totalBeside(minutes, group) ?? toldAbove(minutes, group)
      const announced = own ?? (isOnlyVote ? toldInAll(minutes) : undefined)
      const given = voted.flatMap(({ votes }) => votes ?? [])
      const isWhole = given.length > 1 && given.length === voted.length && !ofSome.test(group)
      if (announced === undefined || !isWhole) return []
      const total = sum(given)
      const isLeft = own === undefined && total < announced.count
      if (total === announced.count || isLeft) return []
      return [
        {
          code: 'total-mismatch' as const,
          severity: 'error' as const,
          place: placeIn(minutes, 'Post-its', ['board'], group),
          message: `${given.map(formatNumber).join(' + ')} font ${formatNumber(total)}, et non ${announced.source}.`,
          expected: formatNumber(total),
          stated: announced.source,
        },
      ]
    })
  })
}

/** « 3 gommettes par participant (21 au total) », in the section of the same title. */
function toldAbove({ meeting }: ToldMinutes, group: string) {
  const lines = meeting.sections
    .filter(({ title }) => title === group)
    .flatMap(({ notes }) => notes.split('\n'))
  return lines.flatMap(line => announcedIn(line) ?? [])[0]
}

function isVoted({ votes }: ToldMinutes['meeting']['board']['notes'][number]): boolean {
  return votes !== undefined
}

/** « Chacun a 4 gommettes, soit 20 en tout », wherever it is told, once: some may be left. */
function toldInAll({ meeting }: ToldMinutes) {
  const lines = meeting.sections.flatMap(({ notes }) => notes.split('\n'))
  const [only, ...others] = lines.flatMap(line => {
    const announced = inAll.test(line) ? announcedIn(line) : undefined
    return announced ?? []
  })
  return others.length === 0 ? only : undefined
}

/** The first of them only. */
const ofSome = /\btop\b|premi[eè]re?s|principa/i

/** « Total : 21 », the last row of their table. */
function totalBeside({ meeting }: ToldMinutes, group: string) {
  return (meeting.notes ?? []).flatMap(({ heading, text }) => {
    const [source, digits] =
      /^total\b[^\d\n]*(\d{1,3})(?: (?:votes?|voix|points|gommettes))?$/i.exec(text) ?? []
    return heading === group && source !== undefined ? [{ count: Number(digits), source }] : []
  })[0]
}
