import { memo } from 'react'
import { setter } from '../../../records/editing.ts'
import { MilestoneTable } from '../../../records/milestone-table.tsx'
import { Section } from '../../../ui/page/section.tsx'
import { type MissionTab, reads } from '../editing.ts'

export const MilestonesSection = memo(function MilestonesSection({
  mission,
  today,
  edit,
}: MissionTab) {
  return (
    <Section
      title="Jalons"
      description={
        'La date prévue reste\u202f; une date révisée la remplace, une date réelle clôt le jalon.'
      }
    >
      <MilestoneTable
        rows={mission.milestones}
        onChange={setter(edit, 'milestones', 'Jalons modifiés')}
        today={today}
      />
    </Section>
  )
}, reads('milestones'))
