import { IconUserPlus } from '@tabler/icons-react'
import { memo } from 'react'
import { present } from '../../../../shared/values/present.ts'
import { setter } from '../../../records/editing.ts'
import { MemberTable } from '../../../records/member-table.tsx'
import { Section } from '../../../ui/page/section.tsx'
import { QuietButton } from '../../../ui/quiet-button.tsx'
import { type EditorProperties, reads } from './section.ts'

export const TeamSection = memo(({ proposal, firm, edit }: EditorProperties) => {
  const setTeam = setter(edit, 'team', 'Équipe')
  const absent = firm.people.filter(
    person => !proposal.team.some(member => member.name === person.name),
  )
  return (
    <Section title="Équipe">
      <MemberTable rows={proposal.team} onChange={setTeam} />
      {absent.map(({ id, name, role }) => (
        <QuietButton
          key={id}
          icon={<IconUserPlus size={14} />}
          onClick={() => setTeam([...proposal.team, { name, ...present({ role }) }])}
        >
          {name}
        </QuietButton>
      ))}
    </Section>
  )
}, reads('team'))
