import { Button } from '@mantine/core'
import { IconPlayerPlay } from '@tabler/icons-react'
import { memo, useState } from 'react'
import type { PlaybookRun } from '../../../../shared/domain/playbook/playbook.ts'
import { latestRuns, withRun } from '../../../../shared/domain/playbook/runs.ts'
import { formatDate } from '../../../../shared/french/writing.ts'
import { useMissionOptions } from '../../../storage/records/use-mission-options.ts'
import { Section } from '../../../ui/page/section.tsx'
import styles from '../playbooks.module.css'
import { NewRunDialog } from '../run/new-run-dialog.tsx'
import { runName } from '../run/run-name.ts'
import { RunProgress } from '../run/run-progress.tsx'
import { type PlaybookFields, reads } from './section.ts'

export const RunsSection = memo(
  ({ playbook, today, edit, onOpenRun }: PlaybookFields) => {
    const [isStarting, setStarting] = useState(false)
    const missions = useMissionOptions(today)

    function start(run: PlaybookRun) {
      edit('Suivi commencé', before => withRun(before, run))
      setStarting(false)
      onOpenRun(run.id)
    }

    return (
      <Section
        title="Suivis"
        description="Chaque fois que la méthode est suivie, avec ce qui est fait et quand."
        actions={
          <Button
            size="compact-sm"
            variant="default"
            leftSection={<IconPlayerPlay size={14} />}
            onClick={() => setStarting(true)}
          >
            Suivre la méthode…
          </Button>
        }
      >
        <ul className={styles.runs}>
          {latestRuns(playbook.runs).map(run => (
            <li key={run.id} className={styles.run}>
              <button type="button" className={styles.openRun} onClick={() => onOpenRun(run.id)}>
                {runName(run, missions) || 'Suivi sans nom'}
              </button>
              <span className={styles.quiet}>{datesOf(run)}</span>
              <RunProgress playbook={playbook} run={run} />
            </li>
          ))}
        </ul>
        {isStarting && (
          <NewRunDialog today={today} onStart={start} onClose={() => setStarting(false)} />
        )}
      </Section>
    )
  },
  reads('runs', 'steps'),
)

function datesOf({ startedOn, endedOn }: PlaybookRun): string {
  return endedOn === undefined
    ? `depuis le ${formatDate(startedOn)}`
    : `terminé le ${formatDate(endedOn)}`
}
