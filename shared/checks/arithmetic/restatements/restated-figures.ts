import { shown, statedFigure } from '../../../french/figures/figure-words.ts'
import type { Finding, FindingCode } from '../../findings/finding.ts'
import { around, figuresLike, type Said } from '../../reading/said.ts'
import { textsAbove } from '../../reading/texts-above.ts'
import { placeIn, type Scene, type Told, writingsOf } from '../../scene/scene.ts'
import { restatementsIn } from './restatements.ts'
import type { Restatement } from './ways-to-restate.ts'

/** « 3 h par semaine, soit 156 h par an », « 340 min, soit 5 h 40 »: one thing is told twice. */
export function restatedFigures(scene: Scene): Finding[] {
  return writingsOf(scene).flatMap(told =>
    figuresLike(told, restating).flatMap(said =>
      restatementsIn(said.text, textsAbove(told, said)).map(each => finding(told, said, each)),
    ),
  )
}

const restating =
  /(?:soit|donc|représente(?:nt)?|cela fait|c[’']est-à-dire|ce qui fait|=) .{0,50}\d|sur \d+ ans/iu

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
