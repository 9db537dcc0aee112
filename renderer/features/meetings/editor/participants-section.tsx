import { IconUserPlus } from '@tabler/icons-react'
import { memo } from 'react'
import { present } from '../../../../shared/values/present.ts'
import { setter } from '../../../records/editing.ts'
import { MemberTable } from '../../../records/member-table.tsx'
import { Section } from '../../../ui/page/section.tsx'
import { QuietButton } from '../../../ui/quiet-button.tsx'
import { type MeetingFields, reads } from './section.ts'

export const ParticipantsSection = memo(({ meeting, team, edit }: MeetingFields) => {
  const { participants } = meeting
  const setParticipants = setter(edit, 'participants', 'Participants')
  const absent = team.filter(({ name }) => !participants.some(each => each.name === name))
  return (
    <Section title="Participants">
      <MemberTable rows={participants} noteTitle="Précision" onChange={setParticipants} />
      {absent.map(({ name, role }) => (
        <QuietButton
          key={name}
          icon={<IconUserPlus size={14} />}
          onClick={() => setParticipants([...participants, { name, ...present({ role }) }])}
        >
          {name}
        </QuietButton>
      ))}
    </Section>
  )
}, reads('participants'))
