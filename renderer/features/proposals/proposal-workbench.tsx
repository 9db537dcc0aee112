import { Anchor } from '@mantine/core'
import { useCallback, useMemo } from 'react'
import { type ProposalSources, proposalDocument } from '../../../shared/documents/proposal.ts'
import type { ReferenceSources } from '../../../shared/documents/reference-sheet.ts'
import type { Client } from '../../../shared/domain/client/client.ts'
import type { Firm } from '../../../shared/domain/firm/firm.ts'
import { leftoverWarnings } from '../../../shared/domain/proposal/leftovers.ts'
import type { Proposal } from '../../../shared/domain/proposal/proposal.ts'
import { proposalReadiness } from '../../../shared/domain/proposal/readiness.ts'
import { proposalFields } from '../../../shared/domain/template/field-values.ts'
import { ProposalStatusBadge } from '../../records/proposal-status-badge.tsx'
import { useDatabase } from '../../storage/database/context.tsx'
import { useSteady } from '../../ui/use-steady.ts'
import { ClauseSource } from '../../workbench/clauses/clause-source.ts'
import { ClientLink } from '../../workbench/client-link.tsx'
import { DocumentWorkbench } from '../../workbench/document-workbench.tsx'
import { MissionLink } from '../../workbench/mission-link.tsx'
import type { WorkbenchDocument } from '../../workbench/workbench-document.ts'
import type { EditProposal } from './editor/section.ts'
import { editorSections } from './editor/sections.ts'
import { ProposalActions } from './proposal-actions.tsx'
import { exportBudget, proposalFileName } from './proposal-export.ts'
import { type SendingWays, useProposalSending } from './use-proposal-sending.ts'

type Properties = {
  readonly proposal: Proposal
  readonly client: Client
  readonly firm: Firm
  readonly today: string
  /** The missions that its annexes tell. */
  readonly references: readonly ReferenceSources[]
  readonly edit: EditProposal
  readonly state: 'saved' | 'saving' | 'failed'
  readonly onOpenClient: (id: string) => void
  readonly onOpenMission: (id: string) => void
  readonly onOpenProposal: (id: string) => void
  readonly onOpenSettings: () => void
  readonly onLeave: () => void
}

/** What is written on the left, the pages it makes on the right. */
export function ProposalWorkbench({ proposal, client, firm, today, edit, ...page }: Properties) {
  const warnings = useSteady(
    useMemo(
      () => [
        ...proposalReadiness(proposal, firm, today),
        ...leftoverWarnings({ proposal, client, firm, today }),
      ],
      [proposal, client, firm, today],
    ),
  )
  const identity = warnings.filter(warning => warning.field === 'identity')
  return (
    <ClauseSource value={useClauses({ proposal, client, firm, today })}>
      <DocumentWorkbench
        title={proposal.subject || 'Proposition sans objet'}
        subtitle={<Subtitle {...{ proposal, client, today, edit, ...page }} />}
        notice={
          identity.length > 0 && (
            <IdentityNotice
              messages={identity.map(({ message }) => message)}
              onOpenSettings={page.onOpenSettings}
            />
          )
        }
        actions={<ProposalActions {...{ proposal, today, edit, ...page }} />}
        document={useProposalDocument(
          { proposal, client, firm, today, references: page.references },
          page,
        )}
        sections={editorSections}
        fields={{ proposal, firm, warnings, edit }}
        state={page.state}
      />
    </ClauseSource>
  )
}

function useClauses({ proposal, client, firm, today }: ProposalSources): ClauseSource {
  const values = useSteady(proposalFields({ proposal, client, firm, today }))
  return useMemo(() => ({ clauses: firm.clauses, values }), [firm.clauses, values])
}

function useProposalDocument(sources: ProposalSources, ways: SendingWays): WorkbenchDocument {
  const db = useDatabase()
  const { proposal, client, firm, today, references } = sources
  return {
    kind: 'proposal',
    record: proposal,
    tree: useCallback(
      () => proposalDocument({ proposal, client, firm, today, references }),
      [proposal, client, firm, today, references],
    ),
    fileName: extension => proposalFileName(sources, extension),
    otherFiles: [
      {
        label: 'Budget Excel (.xlsx)',
        write: () => exportBudget(db, sources, window.etabli),
      },
    ],
    sending: useProposalSending(sources, ways),
  }
}

type NoticeProperties = {
  readonly messages: readonly string[]
  readonly onOpenSettings: () => void
}

function IdentityNotice({ messages, onOpenSettings }: NoticeProperties) {
  return (
    <>
      {`${messages.join(' ')} `}
      <Anchor component="button" size="sm" onClick={onOpenSettings}>
        Compléter dans les réglages
      </Anchor>
    </>
  )
}

type SubtitleProperties = Pick<
  Properties,
  'proposal' | 'client' | 'today' | 'edit' | 'onOpenClient' | 'onOpenMission'
>

function Subtitle({ proposal, client, today, edit, ...ways }: SubtitleProperties) {
  return (
    <>
      <ProposalStatusBadge proposal={proposal} today={today} />
      <ClientLink client={client} onOpen={ways.onOpenClient} />
      <span>{[proposal.number, `version ${proposal.version}`].filter(Boolean).join(' · ')}</span>
      <MissionLink
        missionId={proposal.missionId}
        client={client}
        title={proposal.subject}
        onOpen={ways.onOpenMission}
        onJoin={missionId => edit('Rattachée à une mission', row => ({ ...row, missionId }))}
      />
    </>
  )
}
