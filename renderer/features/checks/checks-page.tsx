import { IconCircleCheck } from '@tabler/icons-react'
import { useDeferredValue, useMemo, useState } from 'react'
import { byDocument } from '../../../shared/checks/by-document.ts'
import { type Finding, isOpen } from '../../../shared/checks/finding.ts'
import { formatNumber } from '../../../shared/domain/french.ts'
import { useFindings } from '../../storage/findings.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { ListFilters, ListPage } from '../../ui/list-page.tsx'
import { NoMatch } from '../../ui/no-match.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { Section } from '../../ui/section.tsx'
import { SegmentedFilter } from '../../ui/segmented-filter.tsx'
import { FindingList } from '../../workbench/findings/finding-list.tsx'
import { KeptFocus } from '../../workbench/findings/kept-focus.tsx'
import { useOpenPlace } from '../../workbench/findings/open-place.ts'
import styles from './checks-page.module.css'
import { type Listing, type Shown, shownFindings } from './shown-findings.ts'
import { inSteadyOrder } from './steady-order.ts'

/** Everything that contradicts itself in the workspace, document by document. */
export function ChecksPage() {
  const findings = useFindings()
  const [listing, setListing] = useState(everything)
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
          <ChecksFilter listing={listing} onChange={setListing} />
          <Found findings={findings} asked={asked} onShowAll={() => setListing(everything)} />
        </>
      )}
    </ListPage>
  )
}

const everything: Listing = { shown: 'open', search: '' }

type FilterProperties = {
  readonly listing: Listing
  readonly onChange: (listing: Listing) => void
}

function ChecksFilter({ listing, onChange }: FilterProperties) {
  return (
    <ListFilters
      label="Rechercher un constat"
      placeholder="Client, document, champ, valeur"
      search={listing.search}
      onSearch={search => onChange({ ...listing, search })}
    >
      <SegmentedFilter
        label="Constats à montrer"
        options={shows}
        value={listing.shown}
        onChange={shown => onChange({ ...listing, shown })}
      />
    </ListFilters>
  )
}

const shows: readonly { value: Shown; label: string }[] = [
  { value: 'open', label: 'À voir' },
  { value: 'errors', label: 'Erreurs' },
  { value: 'justified', label: 'Justifiés' },
]

type FoundProperties = {
  readonly findings: readonly Finding[]
  readonly asked: Listing
  readonly onShowAll: () => void
}

function Found({ findings, asked, onShowAll }: FoundProperties) {
  const open = useOpenPlace()
  const [firstOrder] = useState(() => byDocument(findings).map(({ key }) => key))
  const documents = useMemo(
    () => inSteadyOrder(byDocument(shownFindings(findings, asked)), firstOrder),
    [findings, asked, firstOrder],
  )
  if (documents.length === 0) {
    return asked.search.trim() === '' ? (
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
    <div className={styles.documents}>
      <KeptFocus>
        {documents.map(({ key, title, findings: own }) => (
          <Section key={key} title={title}>
            <FindingList findings={own} onOpen={open} />
          </Section>
        ))}
      </KeptFocus>
    </div>
  )
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
      text="Totaux, échéanciers, dates, taux et noms s’accordent d’un document à l’autre. La relecture se refait à chaque modification."
    />
  )
}
