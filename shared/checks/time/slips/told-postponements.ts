import { daysBetween } from '../../../domain/calendar/calendar.ts'
import type { Milestone } from '../../../domain/plan/plan.ts'
import { numberInDigits } from '../../../french/figures/number-words.ts'
import { searchWords } from '../../../french/folded.ts'
import { formatDate } from '../../../french/writing.ts'
import type { Finding } from '../../findings/finding.ts'
import { originalAround } from '../../reading/original-words.ts'
import { type Said, saidLike } from '../../reading/said.ts'
import { isSameThing } from '../../reading/same-thing.ts'
import { placeIn, type Scene, type ToldReport } from '../../scene/scene.ts'
import { moveRough, movesToldIn } from './moves-told.ts'
import { inDays, isSlipBetween, slipIn } from './stated-slips.ts'

/** « Le choix du scénario, reporté de deux semaines »: as far as the planning of the same report moves it. */
export function toldPostponements({ briefs, reports, workspace: { firm } }: Scene): Finding[] {
  return reports.flatMap(account =>
    account.report.milestones.length === 0
      ? []
      : saidLike(account, moveRough).flatMap(said =>
          said.isQuoted || said.path[0] === 'milestones'
            ? []
            : movesIn(account, said)
                .filter(({ milestone, length }) => {
                  const { revised = '', actual = revised } = milestone
                  const slip = slipIn(numberInDigits(length))
                  return (
                    slip !== undefined &&
                    !plannedDays(milestone, briefs, account).some(planned =>
                      isSlipBetween(slip, planned, actual, firm.holidayZone),
                    )
                  )
                })
                .map(move => finding(account, said, move)),
        ),
  )
}

/** Its own, and that of the brief, where the report gives it another one without a word. */
function plannedDays(
  { title, planned = '' }: Milestone,
  briefs: Scene['briefs'],
  { mission }: ToldReport,
): string[] {
  const first = briefs
    .filter(brief => brief.mission === mission)
    .flatMap(brief => brief.mission.milestones)
    .filter(each => isSameThing(each.title, title))
  return [planned, ...first.flatMap(each => each.planned ?? [])]
}

type Move = {
  readonly milestone: Milestone
  readonly length: string
  readonly index: number
  readonly quote: string
}

/** Of milestones that the planning moves: one that it leaves may have its new day already. */
function movesIn({ report }: ToldReport, { words }: Said): Move[] {
  return movesToldIn(words).flatMap(({ subject, ...told }) => {
    const milestone = lastNamed(subject, report.milestones)
    const { planned, revised, actual = revised } = milestone ?? {}
    const isMoved = planned !== undefined && actual !== undefined && planned !== actual
    return milestone === undefined || !isMoved ? [] : [{ milestone, ...told }]
  })
}

/** The only milestone that has the last words before the verb: two at least, or all of its own. */
function lastNamed(subject: string, all: readonly Milestone[]): Milestone | undefined {
  const words = wordsOf(subject)
  for (let count = Math.min(5, words.length); count > 0; count--) {
    const last = words.slice(-count)
    const near = all.filter(({ title }) => {
      const own = wordsOf(title)
      return last.every(word => own.includes(word)) && (count > 1 || own.length === 1)
    })
    if (near.length > 0) return near.length === 1 ? near[0] : undefined
  }
  return undefined
}

function wordsOf(text: string): string[] {
  return searchWords(text).filter(word => !plain.has(word))
}

const plain = new Set(
  'a au aux date de des du en et jalon l d la le les pour s sa ses son leur un une'.split(' '),
)

function finding(account: ToldReport, { text, field, path }: Said, move: Move): Finding {
  const { milestone, length, index, quote } = move
  const { title, planned = '', revised = '', actual = revised } = milestone
  const days = inDays(daysBetween(planned, actual))
  return {
    code: 'duration-mismatch',
    severity: 'error',
    place: placeIn(account, field, path, originalAround(text, index, quote.length)),
    against: placeIn(account, `Jalon « ${title} »`, [
      'milestones',
      account.report.milestones.indexOf(milestone),
    ]),
    message: `« ${title} » est dit déplacé de ${length} ; du ${formatDate(planned)} au ${formatDate(actual)}, l’écart est de ${days}.`,
    expected: days,
    stated: length,
  }
}
