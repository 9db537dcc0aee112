import { sum } from '../../../domain/money.ts'
import { folded } from '../../../french/folded.ts'
import { formatNumber } from '../../../french/writing.ts'
import type { Finding } from '../../findings/finding.ts'
import { around, type Said, saidLike } from '../../reading/said.ts'
import { placeIn, type Scene, type ToldMinutes } from '../../scene/scene.ts'

/** « 62 post-its regroupés », and as many in the groups of the board: « Matière (28 post-its) ». */
export function boardCounts({ meetings }: Scene): Finding[] {
  return meetings.flatMap(minutes => {
    const { groups, isAll } = groupsOf(minutes)
    const [first] = groups
    if (first === undefined || groups.length < 2) return []
    if (groups.some(({ noun }) => noun !== first.noun)) return []
    const counts = groups.map(({ count }) => count)
    const total = sum(counts)
    return saidLike(minutes, /(?:[(:*] ?|^)\d+ /m).flatMap(said => {
      if (said.path[0] !== 'sections') return []
      const stated = statedIn(said, first.noun)
      if (stated === undefined || stated.count <= Math.max(...counts) || stated.count === total)
        return []
      if (!isAll && total < stated.count) return []
      if (first.isBare && Math.abs(total - stated.count) > mostForgotten) return []
      return [finding(minutes, said, stated, counts)]
    })
  })
}

type Counted = {
  readonly quote: string
  readonly count: number
  readonly noun: string
  readonly isBare?: true
}

/** Further from what is told, bare numbers count something else: votes, points. */
const mostForgotten = 3

/** « Collecte (9) », where every group is counted so. */
const bare = /\((\d{1,3})\)$/u
const counted = /\((\d{1,3}) (\p{L}[\p{L}-]+)(?= |\))/u

/** Those that tell how many they hold; where others do not, more than was told may stand there. */
function groupsOf({ meeting: { board } }: ToldMinutes) {
  const names = new Set(board.notes.flatMap(({ group }) => group ?? []))
  const groups = [...names].flatMap(name => countedIn(name) ?? bareIn(name) ?? [])
  return { groups, isAll: groups.length === names.size }
}

function countedIn(text: string): Counted | undefined {
  const [quote, digits, noun = ''] = counted.exec(text) ?? []
  return quote === undefined ? undefined : { quote, count: Number(digits), noun: singular(noun) }
}

function bareIn(text: string): Counted | undefined {
  const [quote, digits] = bare.exec(text) ?? []
  return quote === undefined
    ? undefined
    : { quote, count: Number(digits), noun: 'post-it', isBare: true }
}

/** « Atelier : 27 post-its regroupés en 3 familles ». */
function sortedIn(text: string): Counted | undefined {
  const [quote, digits, noun = ''] =
    /(\d{1,3}) (\p{L}[\p{L}-]+) (?:regroup|class|réparti|recueilli|collecté|tri)/u.exec(text) ?? []
  return quote === undefined ? undefined : { quote, count: Number(digits), noun: singular(noun) }
}

function singular(noun: string): string {
  return folded(noun).replace(/s$/, '')
}

function statedIn({ text }: Said, noun: string): Counted | undefined {
  return text
    .split('\n')
    .flatMap(line => countedIn(line) ?? sortedIn(line) ?? [])
    .find(each => each.noun === noun)
}

function finding(
  minutes: ToldMinutes,
  { text, field, path }: Said,
  { quote, count }: Counted,
  counts: readonly number[],
): Finding {
  const expected = formatNumber(sum(counts))
  return {
    code: 'total-mismatch',
    severity: 'error',
    place: placeIn(minutes, field, path, around(text, text.indexOf(quote), quote.length)),
    against: placeIn(minutes, 'Post-its', ['board']),
    message: `Les groupes font ${counts.map(formatNumber).join(' + ')} = ${expected}, et non ${formatNumber(count)}.`,
    expected,
    stated: formatNumber(count),
  }
}
