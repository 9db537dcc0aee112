import { folded } from '../../../french/folded.ts'
import { groupedBy } from '../../../values/grouped-by.ts'
import type { Finding } from '../../findings/finding.ts'
import { figuresLike, type Said } from '../../reading/said.ts'
import { placeIn, type Scene, type ToldReport } from '../../scene/scene.ts'
import { wrongFirst } from './times-told.ts'

/** « 12 gestionnaires formés » among the highlights of a report, « 11 gestionnaires formés » among its deliverables. */
export function sameLines({ reports }: Scene): Finding[] {
  return reports.flatMap(account => {
    const lines = figuresLike(account, /^[\s*•✅-]*\d/).flatMap(said => lineOf(account, said))
    return [...groupedBy(lines, ({ thing }) => thing).values()].flatMap(same =>
      conflictIn(account, same),
    )
  })
}

type Line = {
  /** « gestionnaires formes » */
  readonly thing: string
  /** « a l’utilisation de la caisse »: nothing where it is told of all of them. */
  readonly part: string
  readonly noun: string
  readonly value: number
  readonly text: string
  readonly said: Said
}

/** What is told once for the whole of the work, and no month’s. */
const places = ['highlights', 'deliverables', 'conclusion', 'benefits']

/** A count and two words at least, one of which says that it is done. */
function lineOf(account: ToldReport, said: Said): Line[] {
  const [first] = said.path
  if (said.isQuoted || !places.includes(String(first)) || !isToldDone(account, said)) return []
  const text = said.text
    .replace(/ ?\([^()]*\)\.?$/, '')
    .replace(/^[\s*•✅-]+/, '')
    .trim()
  const [, count, words = ''] = counted.exec(folded(text)) ?? []
  if (count === undefined) return []
  const [, thing, part = ''] = thingDone.exec(words) ?? [undefined, words]
  if (thing === undefined || !done.test(thing)) return []
  const noun = (words.split(' ')[0] ?? '').replace(/[sx]$/, '')
  return [{ thing, part, noun, value: Number(count.replace(/ /g, '')), text, said }]
}

const counted = /^(\d{1,3}(?: \d{3})+|\d+) ([a-z][a-z' -]{4,60})\.?$/
const done = /^[a-z'-]{4,}(?: [a-z'-]+)* [a-z'-]*(?:es|us|is|ts)$/
/** « formateurs formés et actifs », « formateurs formés à l’usage du portail » */
const thingDone =
  /^([a-z-]{4,}[sx] [a-z-]{3,}(?:es|us|is|ts))(?: et [a-z-]{3,}s)?((?: (?:a|au|aux|sur|en|par|avec)) [a-z' -]+)?$/

/** What is still to be delivered tells how many there will be. */
function isToldDone({ report }: ToldReport, { path: [first, index, key] }: Said): boolean {
  if (first !== 'deliverables') return true
  const status = report.deliverables[Number(index)]?.status
  return key === 'title' && (status === undefined || status === 'done')
}

/** Told in two places; in one, they are those of two sessions or of two sites. */
function conflictIn(account: ToldReport, [first, ...others]: readonly Line[]): Finding[] {
  const other = others.find(
    each =>
      first !== undefined && each.said.path[0] !== first.said.path[0] && isOtherCount(each, first),
  )
  if (first === undefined || other === undefined || others.length > 1) return []
  const [wrong, right] = wrongFirst(account, first, other)
  return [
    {
      code: 'figure-conflict',
      severity: 'error',
      place: placeIn(account, wrong.said.field, wrong.said.path, wrong.text),
      against: placeIn(account, right.said.field, right.said.path, right.text),
      message: `« ${wrong.text} » ici, et « ${right.text} » ailleurs dans le même rapport.`,
      expected: String(right.value),
      stated: String(wrong.value),
    },
  ]
}

/** Of all of them, or of one part; a part is never more than all of them. */
function isOtherCount(one: Line, other: Line): boolean {
  if (one.value === other.value) return false
  if (one.part === other.part) return true
  const [whole, part] = one.part === '' ? [one, other] : [other, one]
  return whole.part === '' && part.value > whole.value
}
