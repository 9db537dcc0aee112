import { Accordion } from '@mantine/core'
import { useState } from 'react'
import type { Person } from '../../../../shared/domain/firm/firm.ts'
import { resumeInWords, withResume } from '../../../../shared/domain/firm/resume.ts'
import { Section } from '../../../ui/page/section.tsx'
import { type FirmProperties, setter } from '../firm-fields.ts'
import { ResumeFields } from './resume-fields.tsx'
import styles from './resumes.module.css'

/** One résumé for each person of the rate card, opened when it is edited. */
export function ResumesSection({ firm, edit }: FirmProperties) {
  const [open, setOpen] = useState<string | null>(null)
  if (firm.people.length === 0) return null
  const setPeople = setter(edit, 'people', 'CV de l’équipe')
  const put = (next: Person) =>
    setPeople(firm.people.map(person => (person.id === next.id ? next : person)))
  return (
    <Section
      title="CV de l’équipe"
      description="Joints en annexe des propositions où vous les choisissez."
    >
      <Accordion
        variant="separated"
        radius="md"
        chevronPosition="left"
        value={open}
        onChange={setOpen}
      >
        {firm.people.map(person => (
          <Accordion.Item key={person.id} value={person.id}>
            <Accordion.Control>
              <span className={styles.person}>
                <b>{person.name || 'Personne sans nom'}</b>
                <span className={styles.state}>{resumeInWords(person.resume)}</span>
              </span>
            </Accordion.Control>
            <Accordion.Panel>
              {open === person.id && (
                <ResumeFields person={person} change={resume => put(withResume(person, resume))} />
              )}
            </Accordion.Panel>
          </Accordion.Item>
        ))}
      </Accordion>
    </Section>
  )
}
