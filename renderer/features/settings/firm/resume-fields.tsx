import { Input } from '@mantine/core'
import type { Person, Resume } from '../../../../shared/domain/firm/firm.ts'
import { emptyResume } from '../../../../shared/domain/firm/resume.ts'
import { ProseField } from '../../../ui/fields/prose-field.tsx'
import { TextField } from '../../../ui/fields/text-field.tsx'
import { TextListField } from '../../../ui/fields/text-list-field.tsx'
import { RowList } from '../../../ui/rows/row-list.tsx'
import styles from './resumes.module.css'

type Properties = { readonly person: Person; readonly change: (resume: Resume) => void }

export function ResumeFields({ person, change }: Properties) {
  const resume = person.resume ?? emptyResume
  const put = (part: Partial<Resume>) => change({ ...resume, ...part })
  return (
    <div className={styles.fields}>
      <ProseField
        label="Présentation"
        placeholder={'Quelques lignes\u00a0: parcours, ce qui fait la différence.'}
        value={resume.summary ?? ''}
        onChange={summary => put({ summary })}
      />
      <Experiences experiences={resume.experiences} put={put} />
      <div className={styles.lists}>
        <TextListField
          label="Compétences"
          addLabel="Ajouter une compétence"
          values={resume.skills}
          onChange={skills => put({ skills })}
        />
        <TextListField
          label="Formation"
          addLabel="Ajouter une formation"
          values={resume.education}
          onChange={education => put({ education })}
        />
        <TextListField
          label="Langues"
          addLabel="Ajouter une langue"
          values={resume.languages}
          onChange={languages => put({ languages })}
        />
      </div>
    </div>
  )
}

type Experience = Resume['experiences'][number]
type ExperiencesFields = {
  readonly experiences: Experience[]
  readonly put: (part: Partial<Resume>) => void
}

function Experiences({ experiences, put }: ExperiencesFields) {
  return (
    <div>
      <Input.Label component="div" labelElement="div">
        Expériences, la plus récente d’abord
      </Input.Label>
      <RowList
        rows={experiences}
        onChange={next => put({ experiences: next })}
        nameOf={({ title }) => title || 'Expérience'}
        newRow={() => ({ title: '' })}
        addLabel="Ajouter une expérience"
        render={(experience, change) => (
          <ExperienceFields experience={experience} change={change} />
        )}
      />
    </div>
  )
}

type ExperienceProperties = {
  readonly experience: Experience
  readonly change: (experience: Experience) => void
}

function ExperienceFields({ experience, change }: ExperienceProperties) {
  return (
    <div className={styles.experience}>
      <TextField
        label="Période"
        placeholder="2018 – 2023"
        value={experience.period}
        onChange={period => change({ ...experience, period })}
      />
      <TextField
        label="Poste, entreprise"
        placeholder="Directrice logistique, groupe industriel"
        value={experience.title}
        onChange={title => change({ ...experience, title })}
      />
      <div className={styles.wide}>
        <ProseField
          label="Ce qui a été fait"
          value={experience.text ?? ''}
          onChange={text => change({ ...experience, text })}
        />
      </div>
    </div>
  )
}
