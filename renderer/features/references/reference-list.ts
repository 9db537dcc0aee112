import {
  consentScopes,
  isAnonymous,
  type ReferenceUse,
  referenceUse,
} from '../../../shared/domain/reference/reference-use.ts'
import { folded } from '../../../shared/french/folded.ts'
import type { ReferenceRows } from '../../storage/records/references.ts'
import { inFrench, inOrder, matching } from '../../ui/lists/listed-rows.ts'
import type { Sort } from '../../ui/lists/record-table.tsx'

export type Column = 'mission' | 'end' | 'use' | 'why'

export type Listing = {
  readonly search: string
  readonly use: ReferenceUse['kind'] | 'usable'
  readonly sort: Sort<Column>
}

export type ListedReference = {
  /** The mission's. */
  readonly id: string
  readonly title: string
  readonly clientName: string
  readonly sector: string
  readonly end: string | undefined
  readonly use: ReferenceUse
  /** Shown without its client's name though it could be named, or the other way round. */
  readonly isAnonymous: boolean
  readonly scopes: readonly string[]
  readonly haystack: string
}

export function listable(rows: ReferenceRows, today: string): ListedReference[] {
  const { missions, clients, reports, followUps } = rows
  const owners = new Map(clients.map(client => [client.id, client]))
  return missions.map(mission => {
    const client = owners.get(mission.clientId)
    const use = referenceUse({ mission, reports, followUps, today })
    const { title = '' } = mission
    const { name: clientName = '', sector = '' } = client ?? {}
    return {
      id: mission.id,
      title,
      clientName,
      sector,
      end: mission.end,
      use,
      isAnonymous: isAnonymous(mission, use),
      scopes: consentScopes({ mission, followUps }),
      haystack: folded(`${title} ${clientName} ${sector}`),
    }
  })
}

export function listed(
  references: readonly ListedReference[],
  { search, use, sort }: Listing,
): ListedReference[] {
  const shown = references.filter(each =>
    use === 'usable' ? each.use.kind !== 'none' : each.use.kind === use,
  )
  return inOrder(matching(shown, search), sort, sortKey, (a, b) =>
    inFrench(b.end ?? '', a.end ?? ''),
  )
}

function sortKey(reference: ListedReference, by: Column): string | number | undefined {
  switch (by) {
    case 'mission':
      return reference.title
    case 'end':
      return reference.end
    case 'use':
      return uses.indexOf(reference.use.kind)
    case 'why':
      return reference.use.reasons.join(' ')
  }
}

const uses: readonly ReferenceUse['kind'][] = ['named', 'anonymous', 'none']
