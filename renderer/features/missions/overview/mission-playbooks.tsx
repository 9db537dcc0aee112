import { Button, Menu } from '@mantine/core'
import { IconChecklist } from '@tabler/icons-react'
import type { Playbook } from '../../../../shared/domain/playbook/playbook.ts'
import { progressOf } from '../../../../shared/domain/playbook/progress.ts'
import { latestRuns, newRun, withRun } from '../../../../shared/domain/playbook/runs.ts'
import { commit } from '../../../storage/changes/commit.ts'
import { useDatabase } from '../../../storage/database/context.tsx'
import { useQuery } from '../../../storage/database/use-query.ts'
import { playbooks } from '../../../storage/records/playbooks.ts'
import { useOneAtATime } from '../../../ui/dialogs/use-one-at-a-time.ts'
import { LinkList, LinkRow } from '../../../ui/lists/link-list.tsx'
import { Section } from '../../../ui/page/section.tsx'
import { StatusBadge } from '../../../ui/page/status-badge.tsx'

type Properties = {
  readonly missionId: string
  readonly today: string
  readonly onOpenRun: (playbook: string, run: string) => void
}

/** The methods this mission follows, and how far each has come. */
export function MissionPlaybooks({ missionId, today, onOpenRun }: Properties) {
  const db = useDatabase()
  const all = useQuery(playbooks)
  const follow = useOneAtATime(async ({ id }: Playbook) => {
    const run = newRun({ id: db.clock.newId(), today, missionId })
    const change = (row: Playbook) => withRun(row, run)
    const edits = [{ table: 'playbooks' as const, id, change }]
    await commit(db, { what: 'Suivi commencé', scope: id, edits })
    onOpenRun(id, run.id)
  })
  if (all === undefined || all.length === 0) return null
  const followed = all.flatMap(playbook =>
    latestRuns(playbook.runs)
      .filter(run => run.missionId === missionId)
      .map(run => ({ playbook, run })),
  )

  return (
    <Section title="Méthodes" actions={<FollowMenu playbooks={all} onFollow={follow} />}>
      <LinkList>
        {followed.map(({ playbook, run }) => {
          const { done, all: boxes } = progressOf(playbook, run)
          return (
            <LinkRow
              key={run.id}
              title={playbook.title || 'Sans titre'}
              mark={
                <StatusBadge tone={run.endedOn === undefined ? 'info' : 'neutral'}>
                  {run.endedOn === undefined ? `${done} sur ${boxes}` : 'Terminé'}
                </StatusBadge>
              }
              onOpen={() => onOpenRun(playbook.id, run.id)}
            />
          )
        })}
      </LinkList>
    </Section>
  )
}

type FollowProperties = {
  readonly playbooks: readonly Playbook[]
  readonly onFollow: (playbook: Playbook) => void
}

function FollowMenu({ playbooks: all, onFollow }: FollowProperties) {
  return (
    <Menu position="bottom-end" shadow="md" transitionProps={{ duration: 80 }}>
      <Menu.Target>
        <Button size="compact-sm" variant="default" leftSection={<IconChecklist size={14} />}>
          Suivre…
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {all.map(playbook => (
          <Menu.Item key={playbook.id} onClick={() => onFollow(playbook)}>
            {playbook.title || 'Sans titre'}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}
