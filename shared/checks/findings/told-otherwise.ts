import type { Said } from '../reading/said.ts'
import { placeIn, type Told } from '../scene/scene.ts'
import type { Finding } from './finding.ts'

/** A figure as a document tells it. */
export type Telling = {
  readonly told: Told
  readonly said: Said
  readonly quote: string
}

/** « Planilog retenu (540 €/mois) » ici, et « Planilog (favori : 450 €/mois) » before, in another document. */
export function toldOtherwise(
  later: Telling,
  first: Telling,
  { expected, stated }: Required<Pick<Finding, 'expected' | 'stated'>>,
): Finding {
  return {
    code: 'figure-conflict',
    severity: 'warning',
    place: placeIn(later.told, later.said.field, later.said.path, later.quote),
    against: placeIn(first.told, first.said.field, first.said.path, first.quote),
    message: `« ${later.quote} » ici, et « ${first.quote} » dans un document plus ancien.`,
    expected,
    stated,
  }
}
