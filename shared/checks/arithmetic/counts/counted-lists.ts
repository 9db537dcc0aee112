import { sum } from '../../../domain/money.ts'
import { folded } from '../../../french/folded.ts'
import { formatNumber } from '../../../french/writing.ts'
import type { Finding } from '../../findings/finding.ts'
import { isOfSomethingElse, reachOfSums } from '../../reading/plausible.ts'
import { around, figuresLike, type Said } from '../../reading/said.ts'
import { placeIn, type Scene, type Told, writingsOf } from '../../scene/scene.ts'

/** « 32 post-its regroupés en 4 familles », over « Calibre (11) », « Stock (9) »…: those of the list make them. */
export function countedLists(scene: Scene): Finding[] {
  return writingsOf(scene).flatMap(told =>
    figuresLike(told, verbs)
      .filter(({ text }) => rough.test(text))
      .flatMap(said => listsIn(said.text).flatMap(list => wrongIn(told, said, list))),
  )
}

/** Found faster than the figures before them, which are everywhere. */
const verbs = /(?:regroup|class|r[ée]parti|tri[ée]|recueilli|collect)[^\n]*\n/i
const rough = /\d [^\n]{2,30}(?:regroup|class|r[ée]parti|tri[ée]|recueilli|collect)[^\n]*\n/i
const sorted =
  /(?<count>\d{1,4}) (?<noun>[a-z][a-z'-]+)(?: [a-z']+){0,2} (?:ont ete |sont )?(?:regroup|class|reparti|trie|recueilli|collect)/

type List = { readonly title: string; readonly count: number; readonly parts: readonly number[] }

function listsIn(text: string): List[] {
  const lines = text.split('\n').filter(line => line.trim() !== '')
  return lines.flatMap((title, index) => {
    const { count } = sorted.exec(folded(title))?.groups ?? {}
    if (count === undefined || item.test(title)) return []
    const below = lines.slice(index + 1)
    const end = below.findIndex(line => !item.test(line))
    const listed = below.slice(0, end === -1 ? undefined : end)
    const parts = listed.flatMap(line => {
      const [, digits] = /\((\d{1,3})(?: [\p{L}-]+)?\)[*_ .:]*$/u.exec(line) ?? []
      return digits === undefined ? [] : [Number(digits)]
    })
    return parts.length < 2 || parts.length < listed.length
      ? []
      : [{ title, count: Number(count), parts }]
  })
}

const item = /^\s*(?:[-•*]|\d{1,2}[.)])\s/

function wrongIn(
  told: Told,
  { text, field, path }: Said,
  { title, count, parts }: List,
): Finding[] {
  const total = sum(parts)
  if (total === count || isOfSomethingElse(total, count, reachOfSums)) return []
  const [expected, stated] = [formatNumber(total), formatNumber(count)]
  return [
    {
      code: 'total-mismatch',
      severity: 'error',
      place: placeIn(told, field, path, around(text, text.indexOf(title), title.length)),
      message: `${parts.map(formatNumber).join(' + ')} font ${expected}, et non ${stated}.`,
      expected,
      stated,
    },
  ]
}
