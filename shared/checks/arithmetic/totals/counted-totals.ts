import { sum } from '../../../domain/money.ts'
import { formatMinutes } from '../../../french/dates/clock-time.ts'
import { type Figure, figuresIn } from '../../../french/figures/figures.ts'
import { folded } from '../../../french/folded.ts'
import { formatNumber } from '../../../french/writing.ts'
import { groupedBy } from '../../../values/grouped-by.ts'
import type { Finding } from '../../findings/finding.ts'
import { around, figuresLike } from '../../reading/said.ts'
import { placeIn, type Scene, type Told, type ToldMinutes, writingsOf } from '../../scene/scene.ts'
import { joinedLines, type ListedLine, listedLines } from '../listed-lines.ts'

/** « Saisie : 0,5 jour », « Relecture : 1 jour », « Total : 1,5 jour »: a list that ends with its total or its mean. */
export function countedTotals(scene: Scene): Finding[] {
  return [
    ...writingsOf(scene).flatMap(told =>
      figuresLike(told, rough).length === 0
        ? []
        : [...listedLines(told), ...joinedLines(told)].flatMap(lines =>
            wrongIn(lines)
              .filter(({ figure }) => !isOfPoints(told, figure))
              .map(wrong => finding(told, wrong)),
          ),
    ),
    ...scene.meetings.flatMap(boardTotals),
  ]
}

/** « Total : 12 min » may be the last note of a group. */
function boardTotals(minutes: ToldMinutes): Finding[] {
  const { notes } = minutes.meeting.board
  const groups = [...groupedBy(notes, ({ group = '' }) => group).values()].filter(group =>
    group.some(({ text }) => closing.test(folded(labelOf(text)))),
  )
  return groups.flatMap(group =>
    wrongIn(
      group.map(note => {
        const path = ['board', 'notes', notes.indexOf(note), 'text']
        const said = { field: 'Post-its', text: note.text, words: '', path, isQuoted: false }
        return { said, text: note.text }
      }),
    ).map(wrong => finding(minutes, wrong)),
  )
}

const rough = /(?:total|moyenne)[^:\n]{0,30}[*]* ?:[* ]*\d/i

/** Those of a process are held against their grid. */
function isOfPoints(told: Told, { unit }: Figure): boolean {
  return told.table === 'playbooks' && ['', 'points', 'point'].includes(unit)
}

type Counted = { readonly line: ListedLine; readonly figure: Figure }
type Wrong = Counted & {
  readonly expected: number
  readonly parts: readonly Figure[]
  readonly isMean: boolean
}

const closing = /^(?:total|ensemble|moyenne)(?: general| generale| du .{2,20})?$/

/** « Durée : 45 min » is no part of what stands below it. */
const whole = /^(?:duree|temps (?:total|prevu))/

function wrongIn(lines: readonly ListedLine[]): Wrong[] {
  return lines.flatMap((line, index) => {
    const label = folded(labelOf(line.text))
    const last = closing.test(label) ? countedIn(line) : undefined
    if (last === undefined) return []
    const above = lines.slice(0, index).toReversed()
    const end = above.findIndex(
      each => !isAlike(countedIn(each), last) || whole.test(folded(labelOf(each.text))),
    )
    const parts = above
      .slice(0, end === -1 ? above.length : end)
      .flatMap(each => countedIn(each)?.figure ?? [])
      .toReversed()
    const wrong = judged(last, parts, label.startsWith('moyenne'))
    return wrong === undefined ? [] : [wrong]
  })
}

function judged(last: Counted, parts: readonly Figure[], isMean: boolean): Wrong | undefined {
  const values = parts.map(({ value }) => value)
  const expected = isMean ? sum(values) / values.length : sum(values)
  const { value, half, isVague } = last.figure
  const hidden = parts.reduce((all, part) => all + (part.half < 0.5 ? part.half : 0), 0)
  const margin = (isMean ? half + hidden / parts.length : hidden * 0.2) + 1e-9
  const isRight = Math.abs(expected - value) <= margin
  const isElsewhere = Math.abs(expected - value) > expected * (isLongList(parts) ? 0.5 : 0.3)
  if (parts.length < (isMean ? 3 : 2) || isRight || isElsewhere || isVague) return undefined
  return { ...last, expected, parts, isMean }
}

/** Times of three tasks or more are of nothing else. */
function isLongList(parts: readonly Figure[]): boolean {
  return parts.length > 2 && parts.every(({ unit }) => unit === 'min')
}

/** « - **Total : 6 jours** ». */
function labelOf(line: string): string {
  return (
    line
      .replace(/[*_]/g, '')
      .replace(/^[\s•–-]+/u, '')
      .split(/ ?:/)[0] ?? ''
  )
}

/** The one figure after the colon, alone or in brackets; marks are told with what they are out of. */
function countedIn(line: ListedLine): Counted | undefined {
  const [, value = ''] = /^[^:]{2,80}:[* ]*(.{1,60})$/u.exec(line.text.replace(/[*_]/g, '')) ?? []
  const [, digits, scale] = /^(\d+(?:[.,]\d+)?) ?\/ ?(5|10|20)(?!\d)/.exec(value) ?? []
  const [figure, ...others] = figuresIn(digits ?? value)
  const isOne = figure !== undefined && others.length === 0
  const isPlain = isOne && figure.unit !== '€' && figure.unit !== '%' && figure.sign === ''
  if (!isPlain) return undefined
  return { line, figure: scale === undefined ? figure : { ...figure, unit: `/${scale}` } }
}

/** Counted in one unit: what has none may be of any. */
function isAlike(one: Counted | undefined, { figure }: Counted): boolean {
  return one !== undefined && one.figure.unit === figure.unit && one.figure.per === figure.per
}

function finding(told: Told, { line, figure, expected: computed, parts, isMean }: Wrong): Finding {
  const { text, field, path } = line.said
  const expected =
    figure.unit === 'min' ? formatMinutes(computed) : formatNumber(Math.round(computed * 100) / 100)
  const terms = parts.map(inWords).join(isMean ? ', ' : ' + ')
  return {
    code: 'total-mismatch',
    severity: isMean ? 'warning' : 'error',
    place: placeIn(told, field, path, around(text, text.indexOf(line.text), line.text.length)),
    message: `${terms} font ${expected}${isMean ? ' en moyenne' : ''}, et non ${inWords(figure)}.`,
    expected,
    stated: figure.source,
  }
}

function inWords(figure: Figure): string {
  return figure.unit === 'min' ? figure.source : formatNumber(figure.value)
}
