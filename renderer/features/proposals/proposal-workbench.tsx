import { Anchor } from '@mantine/core'
import { useMemo, useState } from 'react'
import type { Client } from '../../../shared/domain/client.ts'
import type { Firm } from '../../../shared/domain/firm.ts'
import type { Proposal } from '../../../shared/domain/proposal.ts'
import { proposalReadiness } from '../../../shared/domain/proposal-readiness.ts'
import { PageHeader } from '../../ui/page-header.tsx'
import { SavedMark } from '../../ui/saved-mark.tsx'
import { ProposalEditor } from './editor/proposal-editor.tsx'
import type { EditProposal } from './editor/section.ts'
import { editorSections } from './editor/sections.ts'
import { ProposalActions } from './proposal-actions.tsx'
import { ProposalPreview } from './proposal-preview.tsx'
import { ProposalStatusBadge } from './proposal-status-badge.tsx'
import styles from './proposal-workbench.module.css'
import { useSteady } from './use-steady.ts'

type Properties = {
  readonly proposal: Proposal
  readonly client: Client
  readonly firm: Firm
  readonly today: string
  readonly edit: EditProposal
  readonly state: 'saved' | 'saving' | 'failed'
  readonly onOpenMission: (id: string) => void
  readonly onOpenProposal: (id: string) => void
  readonly onOpenSettings: () => void
  readonly onLeave: () => void
}

/** What is written on the left, the pages it makes on the right. */
export function ProposalWorkbench({ proposal, client, firm, today, edit, ...page }: Properties) {
  const [isPreviewed, setPreviewed] = useState(true)
  const [section, setSection] = useState<string>()
  const warnings = useSteady(
    useMemo(() => proposalReadiness(proposal, firm, today), [proposal, firm, today]),
  )
  return (
    <div className={styles.page}>
      <PageHeader
        title={proposal.subject || 'Proposition sans objet'}
        subtitle={<Subtitle {...{ proposal, client, today, ...page }} />}
        actions={
          <ProposalActions
            {...{ proposal, client, firm, today, edit, isPreviewed }}
            onTogglePreview={() => setPreviewed(shown => !shown)}
            onOpenProposal={page.onOpenProposal}
            onLeave={page.onLeave}
          />
        }
      />
      {warnings
        .filter(warning => warning.field === 'identity')
        .map(({ message }) => (
          <p key={message} className={styles.identity}>
            {`${message} `}
            <Anchor component="button" size="sm" onClick={page.onOpenSettings}>
              Compléter dans les réglages
            </Anchor>
          </p>
        ))}
      <div className={styles.panes} data-previewed={isPreviewed}>
        <ProposalEditor {...{ proposal, firm, warnings, edit }} onSection={setSection} />
        {isPreviewed && (
          <ProposalPreview {...{ proposal, client, firm, today }} heading={headingOf(section)} />
        )}
      </div>
    </div>
  )
}

function headingOf(section: string | undefined): string | undefined {
  return editorSections.find(each => each.key === section)?.heading
}

type SubtitleProperties = Pick<
  Properties,
  'proposal' | 'client' | 'today' | 'state' | 'onOpenMission'
>

function Subtitle({ proposal, client, today, state, onOpenMission }: SubtitleProperties) {
  const { missionId } = proposal
  return (
    <div className={styles.subtitle}>
      <ProposalStatusBadge proposal={proposal} today={today} />
      <span>
        {[client.name, proposal.number, `version ${proposal.version}`].filter(Boolean).join(' · ')}
      </span>
      {missionId !== undefined && (
        <Anchor component="button" size="sm" onClick={() => onOpenMission(missionId)}>
          Voir la mission
        </Anchor>
      )}
      <SavedMark state={state} />
    </div>
  )
}
