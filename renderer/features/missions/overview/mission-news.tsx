import { Button } from '@mantine/core'
import {
  missionAfterReports,
  type ReportedNews,
  reportedNews,
} from '../../../../shared/domain/mission/after-reports.ts'
import { useQuery } from '../../../storage/database/use-query.ts'
import { reportsOf } from '../../../storage/records/reports.ts'
import type { MissionTab } from '../editing.ts'
import styles from './overview.module.css'

/** Reports written elsewhere may know more than the mission: one press, and it knows it too. */
export function MissionNews({ mission, edit }: Pick<MissionTab, 'mission' | 'edit'>) {
  const reports = useQuery(db => reportsOf(db, mission.id), mission.id) ?? []
  const news = reportedNews(mission, reports)
  if (news === undefined) return null
  return (
    <div className={styles.news} role="status">
      <span>{`Les rapports en disent plus que la mission\u00a0: ${newsInWords(news)}.`}</span>
      <Button
        size="compact-sm"
        variant="default"
        onClick={() =>
          edit('Avancement repris des rapports', row => missionAfterReports(row, reports))
        }
      >
        Reprendre
      </Button>
    </div>
  )
}

function newsInWords({ deliverables, milestones, lines, kpis }: ReportedNews): string {
  const parts = [
    counted(deliverables, 'livrable avancé', 'livrables avancés'),
    counted(milestones, 'jalon', 'jalons'),
    counted(lines, 'dépense', 'dépenses'),
    counted(kpis, 'indicateur', 'indicateurs'),
  ]
  return parts.filter(part => part !== '').join(', ')
}

function counted(count: number, one: string, many: string): string {
  return count === 0 ? '' : `${count}\u00a0${count === 1 ? one : many}`
}
