import { formatNumber, formatPercent } from '../../domain/french.ts'
import type { Finding } from '../finding.ts'
import { placeIn, type Scene } from '../scene.ts'
import { figuresIn } from './figures.ts'

/** A deliverable counted, « Prévu : 8, Réalisé : 5 », is done as far as that. */
export function toldProgress({ reports }: Scene): Finding[] {
  return reports.flatMap(account =>
    account.report.deliverables.flatMap(({ title, progress, notes = '' }, index) => {
      const [planned, done] = [
        countAfter(notes, 'Prévu|Objectif|Cible'),
        countAfter(notes, 'Réalisé|Fait'),
      ]
      if (progress === undefined || planned === undefined || done === undefined || planned === 0)
        return []
      const computed = (done / planned) * 100
      if (Math.abs(computed - progress) < 1) return []
      const expected = formatPercent(Math.round(computed * 10) / 10)
      return [
        {
          code: 'percent-mismatch' as const,
          severity: 'error' as const,
          place: placeIn(account, `Livrable « ${title} »`, ['deliverables', index, 'progress']),
          message: `${formatNumber(done)} sur ${formatNumber(planned)} font ${expected}, et non ${formatPercent(progress)}.`,
          expected,
          stated: formatPercent(progress),
        },
      ]
    }),
  )
}

/** A bare number on a line of its own. */
function countAfter(notes: string, names: string): number | undefined {
  const [, text = ''] = new RegExp(`^(?:${names})e?s?\\s?:\\s?(.*)$`, 'imu').exec(notes) ?? []
  const [figure, ...others] = figuresIn(text)
  return figure === undefined || others.length > 0 || figure.unit !== '' ? undefined : figure.value
}
