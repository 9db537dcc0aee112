import { folded } from '../../../french/folded.ts'
import { groupedBy } from '../../../values/grouped-by.ts'
import type { Finding } from '../../findings/finding.ts'
import { figuresLike, type Said } from '../../reading/said.ts'
import { placeIn, type Scene, type ToldReport } from '../../scene/scene.ts'

/** « 12 gestionnaires formés » among the highlights of a report, « 11 gestionnaires formés » among its deliverables. */
export function sameLines({ reports }: Scene): Finding[] {
  return reports.flatMap(account => {
    const lines = figuresLike(account, /^[\s*•✅-]*\d/).flatMap(lineOf)
    return [...groupedBy(lines, ({ words }) => words).values()].flatMap(same =>
      conflictIn(account, same),
    )
  })
}

type Line = {
  readonly words: string
  readonly count: string
  readonly text: string
  readonly said: Said
}

/** What is told once for the whole of the work, and no month’s. */
const places = ['highlights', 'deliverables', 'conclusion', 'benefits']

/** A count and two words at least, one of which says that it is done. */
function lineOf(said: Said): Line[] {
  const [first] = said.path
  const isTitle = first !== 'deliverables' || said.path.at(-1) === 'title'
  if (said.isQuoted || !isTitle || !places.includes(String(first))) return []
  const text = said.text
    .replace(/ ?\([^()]*\)\.?$/, '')
    .replace(/^[\s*•✅-]+/, '')
    .trim()
  const [, count, words = ''] = counted.exec(folded(text)) ?? []
  return count === undefined || !done.test(words)
    ? []
    : [{ words, count: count.replace(/ /g, ''), text, said }]
}

const counted = /^(\d{1,3}(?: \d{3})+|\d+) ([a-z][a-z' -]{4,60})\.?$/
const done = /^[a-z'-]{4,}(?: [a-z'-]+)* [a-z'-]*(?:es|us|is|ts)$/

/** Told in two places; in one, they are those of two sessions or of two sites. */
function conflictIn(account: ToldReport, [first, ...others]: readonly Line[]): Finding[] {
  const other = others.find(
    ({ count, said }) => count !== first?.count && said.path[0] !== first?.said.path[0],
  )
  if (first === undefined || other === undefined || others.length > 1) return []
  return [
    {
      code: 'figure-conflict',
      severity: 'error',
      place: placeIn(account, other.said.field, other.said.path, other.text),
      against: placeIn(account, first.said.field, first.said.path, first.text),
      message: `« ${other.text} » ici, et « ${first.text} » ailleurs dans le même rapport.`,
      expected: first.count,
      stated: other.count,
    },
  ]
}
