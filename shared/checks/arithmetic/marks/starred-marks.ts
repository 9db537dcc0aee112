import { sum } from '../../../domain/money.ts'
import { toNumber } from '../../../french/figures/numbers.ts'
import { formatNumber } from '../../../french/writing.ts'
import type { Finding } from '../../findings/finding.ts'
import { figuresLike } from '../../reading/said.ts'
import { type Scene, type Told, writingsOf } from '../../scene/scene.ts'
import { type ListedLine, listedLines, placeOfLine } from '../listed-lines.ts'

/** « 5 étoiles : 90 », « 4 étoiles : 45 »…, then « Note moyenne : 4,2/5 »: the mean of as many marks. */
export function starredMarks(scene: Scene): Finding[] {
  return writingsOf(scene).flatMap(told =>
    figuresLike(told, /(?:étoiles?|★|\/ ?5|sur 5)[^\n]{0,6} : \d/).length === 0
      ? []
      : listedLines(told).flatMap(lines => wrongIn(told, lines)),
  )
}

const row =
  /^\W*(\d) ?(?:étoiles?|★|\/ ?5|sur 5)[* ]*: *\**(\d[\d \u00a0\u202f]*)(?: [^\d\n%]{2,20})?(?:\(\d+(?:,\d+)? ?%\))?\W*$/u
const mean =
  /moyenne?[^\d\n,]{0,13}(\d(?:[.,]\d{1,2})?)[ \u00a0\u202f]?(?:\/|sur)[ \u00a0\u202f]?5(?!\d)/iu

/** Told right above the rows, or right below them. */
function wrongIn(told: Told, lines: readonly ListedLine[]): Finding[] {
  const rows = lines.map(({ text }) => row.exec(text))
  const [first, last] = [
    rows.findIndex(each => each !== null),
    rows.findLastIndex(each => each !== null),
  ]
  const marks = rows.flatMap(each => (each === null ? [] : [markIn(each)]))
  const isOneList = marks.length > 2 && last - first + 1 === marks.length
  const near = isOneList
    ? [...lines.slice(last + 1, last + 4), ...lines.slice(Math.max(0, first - 2), first)]
    : []
  const stated = near.find(({ text }) => mean.test(text))
  if (stated === undefined) return []
  const mark = mean.exec(stated.text)?.[1] ?? ''
  const many = sum(marks.map(({ many }) => many))
  const computed = sum(marks.map(each => each.many * each.value)) / many
  const half = 0.5 * 10 ** -(mark.split(/[.,]/)[1]?.length ?? 0)
  const gap = computed - toNumber(mark)
  const isRight = Math.abs(gap) <= half + 1e-9 || (gap >= 0 && gap < 2 * half)
  return isRight ? [] : [finding(told, stated, { mark, many, computed })]
}

function markIn([, value = '', many = '']: RegExpExecArray) {
  return { value: Number(value), many: toNumber(many.trim()) }
}

type Wrong = { readonly mark: string; readonly many: number; readonly computed: number }

function finding(told: Told, { said, text }: ListedLine, { mark, many, computed }: Wrong): Finding {
  const expected = formatNumber(Math.round(computed * 10) / 10)
  return {
    code: 'total-mismatch',
    severity: 'error',
    place: placeOfLine(told, { said, text }),
    message: `Les ${formatNumber(many)} notes font ${expected} en moyenne, et non ${mark}.`,
    expected,
    stated: mark,
  }
}
