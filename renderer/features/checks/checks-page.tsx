import { SegmentedControl } from '@mantine/core'
import { IconCircleCheck } from '@tabler/icons-react'
import { useState } from 'react'
import { byDocument, type ToldDocument } from '../../../shared/checks/by-document.ts'
import { type Finding, isOpen, type Place } from '../../../shared/checks/finding.ts'
import { formatNumber } from '../../../shared/domain/french.ts'
import { useFindings } from '../../storage/findings.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { ListPage } from '../../ui/list-page.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { Section } from '../../ui/section.tsx'
import { FindingList } from '../../workbench/findings/finding-list.tsx'
import styles from './checks-page.module.css'
import { type Shown, shownFindings } from './shown-findings.ts'

type Properties = { readonly onOpen: (place: Place) => void }

/** Everything that contradicts itself in the workspace, document by document. */
export function ChecksPage({ onOpen }: Properties) {
  const findings = useFindings()
  const [shown, setShown] = useState<Shown>('open')
  if (findings === undefined) {
    return (
      <ListPage>
        <PageHeader title="Contrôles" subtitle="Relecture de l’espace de travail en cours…" />
      </ListPage>
    )
  }
  const documents = byDocument(shownFindings(findings, shown))
  return (
    <ListPage>
      <PageHeader
        title="Contrôles"
        subtitle={countText(findings)}
        actions={
          <SegmentedControl
            aria-label="Constats à montrer"
            value={shown}
            onChange={value => setShown(value as Shown)}
            data={[
              { value: 'open', label: 'À voir' },
              { value: 'errors', label: 'Erreurs' },
              { value: 'justified', label: 'Justifiés' },
            ]}
          />
        }
      />
      {documents.length === 0 ? (
        <Nothing shown={shown} />
      ) : (
        <div className={styles.documents}>
          {documents.map(document => (
            <DocumentFindings key={document.key} document={document} onOpen={onOpen} />
          ))}
        </div>
      )}
    </ListPage>
  )
}

function DocumentFindings({ document, onOpen }: Properties & { readonly document: ToldDocument }) {
  return (
    <Section title={document.title}>
      <FindingList findings={document.findings} onOpen={onOpen} />
    </Section>
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
