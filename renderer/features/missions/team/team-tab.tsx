import { Text } from '@mantine/core'
import { personNamed } from '../../../../shared/domain/firm/firm.ts'
import { daysByPerson } from '../../../../shared/domain/plan/effort.ts'
import { formatDays } from '../../../../shared/french/writing.ts'
import { MemberTable } from '../../../records/member-table.tsx'
import { Section } from '../../../ui/page/section.tsx'
import { Noticed } from '../../../workbench/findings/section-notices.tsx'
import type { MissionTab } from '../editing.ts'
import { AddColleague } from './add-colleague.tsx'

type Side = 'client' | 'firm'

/** Who works on the mission, on both sides. */
export function TeamTab(tab: MissionTab) {
  const { mission, client, firm } = tab
  return (
    <>
      <Noticed section="firmTeam">
        <Section title={`Côté ${firm.name || 'cabinet'}`} actions={<AddColleague {...tab} />}>
          <Members {...tab} side="firm" />
          <PlannedDays {...tab} />
        </Section>
      </Noticed>
      <Noticed section="clientTeam">
        <Section
          title={`Côté ${client.name || 'client'}`}
          description={contactInWords(mission.contact?.name)}
        >
          <Members {...tab} side="client" />
        </Section>
      </Noticed>
    </>
  )
}

function Members({ mission, edit, side }: MissionTab & { side: Side }) {
  return (
    <MemberTable
      rows={mission.team[side]}
      onChange={members =>
        edit('Équipe modifiée', row => ({ ...row, team: { ...row.team, [side]: members } }))
      }
    />
  )
}

function PlannedDays({ mission, firm }: MissionTab) {
  const planned = daysByPerson(mission.phases)
  if (planned.length === 0) return null
  const words = planned.map(
    ({ person, days }) => `${personNamed(firm, person)?.name ?? person}, ${formatDays(days)}`,
  )
  return (
    <Text size="sm" c="dimmed" mt="sm">
      Charge prévue au plan&nbsp;: {words.join(' · ')}
    </Text>
  )
}

function contactInWords(name: string | undefined): string | undefined {
  return name === undefined || name === '' ? undefined : `Interlocuteur principal\u00a0: ${name}`
}
