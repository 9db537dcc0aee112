import { memo } from 'react'
import type { Member } from '../../../../shared/domain/plan.ts'
import { QuietButton } from '../../../ui/quiet-button.tsx'
import { RowList } from '../../../ui/row-list.tsx'
import { Section } from '../../../ui/section.tsx'
import { TextField } from '../../../ui/text-field.tsx'
import styles from './editor.module.css'
import { type EditorProperties, reads, setter } from './section.ts'

export const TeamSection = memo(({ proposal, firm, edit }: EditorProperties) => {
  const setTeam = setter(edit, 'team', 'Équipe')
  const absent = firm.people.filter(
    person => !proposal.team.some(member => member.name === person.name),
  )
  return (
    <Section title="Équipe">
      <RowList
        rows={proposal.team}
        onChange={setTeam}
        nameOf={member => member.name}
        newRow={() => ({ name: '' })}
        addLabel="Ajouter une personne"
        render={(member, change) => <MemberFields member={member} change={change} />}
      />
      {absent.map(({ id, name, role }) => (
        <QuietButton
          key={id}
          onClick={() => setTeam([...proposal.team, { name, ...(role !== undefined && { role }) }])}
        >
          {`+ ${name}`}
        </QuietButton>
      ))}
    </Section>
  )
}, reads('team'))

type MemberProperties = { readonly member: Member; readonly change: (member: Member) => void }

function MemberFields({ member, change }: MemberProperties) {
  return (
    <div className={styles.member}>
      <TextField
        label="Nom"
        hiddenLabel
        placeholder="Prénom et nom"
        value={member.name}
        onChange={name => change({ ...member, name })}
      />
      <TextField
        label="Fonction"
        hiddenLabel
        placeholder="Fonction"
        value={member.role}
        onChange={role => change({ ...member, role })}
      />
      <TextField
        label="Rôle dans la mission"
        hiddenLabel
        placeholder="Rôle dans la mission"
        value={member.note}
        onChange={note => change({ ...member, note })}
      />
    </div>
  )
}
