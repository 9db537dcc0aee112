import { sum } from '../../../domain/money.ts'
import { isKept } from '../../../domain/workspace/kept.ts'
import { formatNumber } from '../../../french/writing.ts'
import type { Finding } from '../../findings/finding.ts'
import { figuresLike } from '../../reading/said.ts'
import { placeIn, type Scene, toldClient } from '../../scene/scene.ts'

type StaffTold = {
  readonly rough: RegExp
  /** How many there are in each part of the staff; none where not all parts are told. */
  readonly partsIn: (text: string, headcount: number) => readonly number[]
}

/** What the sheet of a client tells of the parts of its staff makes all of it. */
export function staffTotals({ workspace }: Scene, { rough, partsIn }: StaffTold): Finding[] {
  return workspace.clients.filter(isKept).flatMap(client => {
    const { headcount } = client
    if (headcount === undefined) return []
    const sheet = toldClient(client)
    return figuresLike(sheet, rough).flatMap(({ text, field, path }) => {
      const parts = partsIn(text, headcount)
      const total = sum(parts)
      const isFar = Math.abs(total - headcount) > headcount * mostOff
      if (parts.length === 0 || total === headcount || isFar) return []
      const [expected, stated] = [formatNumber(total), formatNumber(headcount)]
      return [
        {
          code: 'total-mismatch' as const,
          severity: 'warning' as const,
          place: placeIn(sheet, field, path, text),
          against: placeIn(sheet, 'Effectif', ['headcount']),
          message: `${parts.map(formatNumber).join(' + ')} font ${expected}, et non ${stated} personnes.`,
          expected,
          stated,
        },
      ]
    })
  })
}

/** Further from it, only some of them are told. */
const mostOff = 0.15
