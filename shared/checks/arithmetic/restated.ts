import type { Finding, FindingCode } from '../finding.ts'
import { around, figuresLike, type Said, saidIn } from '../said.ts'
import { placeIn, type Scene, type Told, writingsOf } from '../scene.ts'
import { shown, statedFigure } from './figure-words.ts'
import { restatementsIn } from './restatements.ts'
import type { Restatement } from './ways-to-restate.ts'

/** « 3 h par semaine, soit 156 h par an », « 340 min, soit 5 h 40 »: one thing is told twice. */
export function restatedFigures(scene: Scene): Finding[] {
  return writingsOf(scene).flatMap(told => {
    const found = figuresLike(told, restating)
    const all = found.length === 0 ? [] : saidIn(told)
    return found.flatMap(said => {
      const beside = all.filter(each => isBeside(each, said))
      const index = beside.findIndex(({ text }) => text === said.text)
      const before = beside.slice(Math.max(0, index - 4), Math.max(0, index))
      return restatementsIn(
        said.text,
        before.map(({ text }) => text),
      ).map(each => finding(told, said, each))
    })
  })
}

const restating =
  /(?:soit|donc|représente(?:nt)?|cela fait|c[’']est-à-dire|ce qui fait|=) .{0,50}\d|sur \d+ ans/iu

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
