import { sum } from '../../../domain/money.ts'
import { formatPercent } from '../../../french/writing.ts'
import type { Finding } from '../../findings/finding.ts'
import type { Scene } from '../../scene/scene.ts'

/** The shares of a client's zones make the whole, to the rounding of each. */
export function zoneShares({ workspace }: Scene): Finding[] {
  return workspace.clients.flatMap(({ id, name, zones = [], deletedAt }) => {
    const shares = zones.flatMap(({ share }) => (share === undefined ? [] : [share]))
    if (deletedAt !== undefined || shares.length < 2) return []
    const total = sum(shares)
    const isPartial = total < 100 && shares.length < zones.length
    if (isPartial || Math.abs(total - 100) <= shares.length * 0.5) return []
    return [
      {
        code: 'percent-mismatch',
        severity: total > 100 ? 'error' : 'warning',
        place: {
          client: name,
          document: 'Fiche client',
          field: 'Zones d’activité',
          record: { table: 'clients', id, path: ['zones'] },
        },
        message: `Les parts des zones (${shares.map(formatPercent).join(' + ')}) font ${formatPercent(total)}, et non ${formatPercent(100)}.`,
        expected: formatPercent(100),
        stated: formatPercent(total),
      },
    ]
  })
}
