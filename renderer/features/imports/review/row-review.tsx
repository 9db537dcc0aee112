import type { ReactNode } from 'react'
import type { ImportedDocument } from '../../../../shared/imports/kinds/imported-document.ts'
import { DateField } from '../../../ui/fields/date-field.tsx'
import { TextField } from '../../../ui/fields/text-field.tsx'
import styles from '../imports.module.css'

type Content = ImportedDocument['content']

type Properties = {
  readonly content: Exclude<Content, { kind: 'brief' }>
  readonly onChange: (content: Content) => void
  /** The mission it joins. */
  readonly children: ReactNode
}

/** What a document is called and when it was written; the rest is put right on its own page. */
export function RowReview({ content, onChange, children }: Properties) {
  if (content.kind === 'stub') return null
  return (
    <div className={styles.part}>
      <h4>Document</h4>
      <div className={styles.fields}>
        {fieldsOf(content, onChange)}
        {children}
      </div>
    </div>
  )
}

function fieldsOf(
  content: Exclude<Properties['content'], { kind: 'stub' }>,
  onChange: Properties['onChange'],
): ReactNode {
  switch (content.kind) {
    case 'proposal': {
      const { proposal } = content
      const set = (change: Partial<typeof proposal>) =>
        onChange({ ...content, proposal: { ...proposal, ...change } })
      return (
        <>
          <Title label="Objet" value={proposal.subject} onChange={subject => set({ subject })} />
          <DateField label="Date" value={proposal.date} onChange={date => set({ date })} />
          <TextField
            label="Destinataire"
            value={proposal.recipient.name}
            onChange={name => set({ recipient: { ...proposal.recipient, name } })}
          />
        </>
      )
    }
    case 'monthly':
    case 'final': {
      const { report } = content
      const set = (change: Partial<typeof report>) =>
        onChange({ ...content, report: { ...report, ...change } })
      return (
        <>
          <Title label="Titre" value={report.title} onChange={title => set({ title })} />
          <DateField label="Date" value={report.date} onChange={date => set({ date })} />
          <TextField
            label="Période"
            value={report.period?.label}
            onChange={label => set({ period: { ...report.period, label } })}
          />
        </>
      )
    }
    case 'minutes': {
      const { meeting } = content
      const set = (change: Partial<typeof meeting>) =>
        onChange({ ...content, meeting: { ...meeting, ...change } })
      return (
        <>
          <Title label="Titre" value={meeting.title} onChange={title => set({ title })} />
          <DateField label="Date" value={meeting.date} onChange={date => set({ date })} />
          <TextField label="Lieu" value={meeting.place} onChange={place => set({ place })} />
        </>
      )
    }
    case 'reference': {
      const { reference } = content
      const { mission } = reference
      const set = (change: Partial<typeof mission>) =>
        onChange({ ...content, reference: { ...reference, mission: { ...mission, ...change } } })
      return (
        <>
          <Title label="Mission" value={mission.title ?? ''} onChange={title => set({ title })} />
          <DateField label="Début" value={mission.start} onChange={start => set({ start })} />
          <DateField label="Fin" value={mission.end} onChange={end => set({ end })} />
        </>
      )
    }
    case 'playbook': {
      const { playbook } = content
      return (
        <Title
          label="Titre"
          value={playbook.title}
          onChange={title => onChange({ ...content, playbook: { ...playbook, title } })}
        />
      )
    }
  }
}

type TitleProperties = {
  readonly label: string
  readonly value: string
  readonly onChange: (value: string) => void
}

function Title(properties: TitleProperties) {
  return (
    <div className={styles.wide}>
      <TextField {...properties} />
    </div>
  )
}
