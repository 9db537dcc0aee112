import { IconCircleCheck } from '@tabler/icons-react'
import { useDeferredValue, useMemo, useState } from 'react'
import { type Finding, isOpen } from '../../../shared/checks/findings/finding.ts'
import { formatNumber } from '../../../shared/french/writing.ts'
import { useFindings } from '../../storage/findings/findings.ts'
import { EmptyState } from '../../ui/lists/empty-state.tsx'
import { keptState } from '../../ui/lists/kept-state.ts'
import { ListPage } from '../../ui/lists/list-page.tsx'
import { NoMatch } from '../../ui/lists/no-match.tsx'
import { PageHeader } from '../../ui/page/header.tsx'
import { KeptFocus } from '../../workbench/findings/kept-focus.tsx'
import { ChecksFilter } from './checks-filter.tsx'
import styles from './checks-page.module.css'
import { FindingGroupSection } from './finding-group.tsx'
import { findingGroups, type Grouping } from './finding-groups.ts'
import { everything, type Listing, type Shown, shownFindings } from './shown-findings.ts'
import { inSteadyOrder } from './steady-order.ts'

const useListing = keptState(everything)

/** Everything that contradicts itself in the workspace, document by document or kind by kind. */
export function ChecksPage() {
  const findings = useFindings()
  const [listing, setListing] = useListing()
  const asked = useDeferredValue(listing)
  if (findings === undefined) {
    return (
      <ListPage>
        <PageHeader title="Contrôles" subtitle="Relecture de l’espace de travail en cours…" />
      </ListPage>
    )
  }
  return (
    <ListPage>
      <PageHeader title="Contrôles" subtitle={countText(findings)} />
      {findings.length === 0 ? (
        <Nothing shown="open" />
      ) : (
        <>
          <ChecksFilter findings={findings} listing={listing} onChange={setListing} />
          <Found
            findings={findings}
            asked={asked}
            onShowAll={() => setListing({ ...everything, grouping: listing.grouping })}
          />
        </>
      )}
    </ListPage>
  )
}

type FoundProperties = {
  readonly findings: readonly Finding[]
  readonly asked: Listing
  readonly onShowAll: () => void
}

function Found({ findings, asked, onShowAll }: FoundProperties) {
  const { grouping } = asked
  const firstOrder = useFirstOrder(findings, grouping)
  const groups = useMemo(
    () => inSteadyOrder(findingGroups(shownFindings(findings, asked), grouping), firstOrder),
    [findings, asked, grouping, firstOrder],
  )
  if (groups.length === 0) {
    return asked.search.trim() === '' && asked.client === undefined ? (
      <Nothing shown={asked.shown} />
    ) : (
      <NoMatch
        title="Aucun constat ne correspond"
        text="Essayez un autre mot\u00a0: un client, un document, une valeur."
        onShowAll={onShowAll}
      />
    )
  }
  return (
    <div key={grouping} className={styles.documents}>
      <KeptFocus>
        {groups.map(group => (
          <FindingGroupSection key={group.key} group={group} grouping={grouping} />
        ))}
      </KeptFocus>
    </div>
  )
}

/** As they stood when this way of grouping was first asked for. */
function useFirstOrder(findings: readonly Finding[], grouping: Grouping): readonly string[] {
  const [orders, setOrders] = useState<Partial<Record<Grouping, readonly string[]>>>({})
  const known = orders[grouping]
  if (known !== undefined) return known
  const order = findingGroups(findings, grouping).map(({ key }) => key)
  setOrders({ ...orders, [grouping]: order })
  return order
}

function countText(findings: readonly Finding[]): string {
  const open = findings.filter(isOpen)
  const errors = open.filter(({ severity }) => severity === 'error').length
  const others = open.length - errors
  return `${formatNumber(errors)} ${errors < 2 ? 'erreur' : 'erreurs'}, ${formatNumber(others)} ${others < 2 ? 'point' : 'points'} à vérifier`
}

function Nothing({ shown }: { readonly shown: Shown }) {
  if (shown === 'justified') {
    return (
      <EmptyState
        icon={<IconCircleCheck size={28} />}
        title="Aucun constat justifié"
        text="Un constat qui est juste ainsi peut être justifié\u00a0: la raison reste avec lui et il ne compte plus."
      />
    )
  }
  return (
    <EmptyState
      icon={<IconCircleCheck size={28} />}
      title="Rien ne se contredit"
      text="Totaux, échéanciers, dates, taux et noms s’accordent, dans chaque document et d’un document à l’autre. Tout est relu à chaque modification et à chaque import."
    />
  )
}
