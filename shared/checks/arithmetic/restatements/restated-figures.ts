import { shown, statedFigure } from '../../../french/figures/figure-words.ts'
import type { Finding, FindingCode } from '../../findings/finding.ts'
import { around, figuresLike, type Said, saidIn } from '../../reading/said.ts'
import { placeIn, type Scene, type Told, writingsOf } from '../../scene/scene.ts'
import { restatementsIn } from './restatements.ts'
import type { Restatement } from './ways-to-restate.ts'

/** « 3 h par semaine, soit 156 h par an », « 340 min, soit 5 h 40 »: one thing is told twice. */
export function restatedFigures(scene: Scene): Finding[] {
  return writingsOf(scene).flatMap(told => {
    const found = figuresLike(told, restating)
    const all = found.length === 0 ? [] : saidIn(told)
    return found.flatMap(said => {
      const before = textsAbove(said, all)
      return restatementsIn(said.text, before).map(each => finding(told, said, each))
    })
  })
}

const restating =
  /(?:soit|donc|représente(?:nt)?|cela fait|c[’']est-à-dire|ce qui fait|=) .{0,50}\d|sur \d+ ans/iu

/** The four right above beside it, the nearest last: those of a section stand together. */
function textsAbove(said: Said, all: readonly Said[]): string[] {
  const index = all.findIndex(each => each.text === said.text && isBeside(each, said))
  const above = all.slice(0, Math.max(0, index))
  const start = above.findLastIndex(({ path }) => path[0] !== said.path[0]) + 1
  const beside = above.slice(start).filter(each => isBeside(each, said))
  return beside.slice(-4).map(({ text }) => text)
}

/** Entries of one list, lines of one section, without its headings. */
function isBeside(one: Said, other: Said): boolean {
  return one.path[0] === other.path[0] && one.path.at(-1) !== 'heading'
}

function finding(told: Told, { text, field, path }: Said, found: Restatement): Finding {
  const { result, expected: computed, reckoning, start } = found
  const expected = shown(result, computed)
  return {
    code: codes[found.kind],
    severity: 'error',
    place: placeIn(told, field, path, around(text, start, result.end - start)),
    message: `${reckoning} font ${expected}${perWords(found)}, et non ${result.source}.`,
    expected,
    stated: statedFigure(result),
  }
}

const codes: Readonly<Record<Restatement['kind'], FindingCode>> = {
  time: 'total-mismatch',
  period: 'total-mismatch',
  ratio: 'percent-mismatch',
  share: 'total-mismatch',
  unit: 'total-mismatch',
}

function perWords({ result: { per, source } }: Restatement): string {
  return per === '' || source.includes('/') || source.includes('par ') ? '' : ` par ${per}`
}
