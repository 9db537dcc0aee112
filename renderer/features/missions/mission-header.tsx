import { ActionIcon, Anchor, Tooltip } from '@mantine/core'
import { IconLayoutSidebarRight } from '@tabler/icons-react'
import { missionCard } from '../../../shared/domain/mission/card.ts'
import { missionState } from '../../../shared/domain/mission/state.ts'
import { MissionStateBadge } from '../../records/mission-state-badge.tsx'
import { SavedMark } from '../../ui/notices/saved-mark.tsx'
import { PageHeader } from '../../ui/page/header.tsx'
import { MissionFindings } from '../../workbench/findings/record-findings.tsx'
import type { MissionTab } from './editing.ts'
import { MissionActions } from './mission-actions.tsx'
import classes from './mission-header.module.css'
import type { Inspector } from './use-inspector.ts'

type Properties = MissionTab & {
  readonly state: 'saved' | 'saving' | 'failed'
  readonly inspector: Inspector
  readonly onOpenClient: (id: string) => void
  readonly onOpenProposal: (id: string) => void
  readonly onLeave: () => void
}

export function MissionHeader({
  state,
  inspector,
  onOpenClient,
  onOpenProposal,
  onLeave,
  ...tab
}: Properties) {
  const { mission, client, today } = tab
  const now = missionState(missionCard(mission), today)
  return (
    <PageHeader
      title={mission.title || 'Mission sans titre'}
      subtitle={
        <span className={classes.subtitle}>
          <Anchor component="button" size="sm" onClick={() => onOpenClient(client.id)}>
            {client.name}
          </Anchor>
          <MissionStateBadge state={now} />
          <MissionFindings mission={mission} />
          <SavedMark state={state} />
        </span>
      }
      actions={
        <>
          <MissionActions tab={tab} onOpenProposal={onOpenProposal} onLeave={onLeave} />
          <Tooltip label={inspector.isOpen ? 'Masquer l’historique' : 'Afficher l’historique'}>
            <ActionIcon
              variant="subtle"
              color="gray"
              size={32}
              aria-label="Historique de la mission"
              aria-pressed={inspector.isOpen}
              onClick={inspector.toggle}
            >
              <IconLayoutSidebarRight size={18} stroke={1.7} />
            </ActionIcon>
          </Tooltip>
        </>
      }
    />
  )
}
