import {
  IconAlertTriangle,
  IconCircleCheck,
  IconCircleX,
  IconInfoCircle,
} from '@tabler/icons-react'
import { useEffect, useState } from 'react'
import type { WordTemplate } from '../../../../shared/domain/firm/firm.ts'
import type { TemplateFinding } from '../../../../shared/domain/template/finding.ts'
import styles from './template-section.module.css'
import { findingsOf, type OfferedTemplate } from './word-template.ts'

/** What the doctor says of the template in use. */
export function TemplateReport({ template }: { readonly template: WordTemplate }) {
  const [findings, setFindings] = useState<readonly TemplateFinding[]>()
  useEffect(() => {
    let isCurrent = true
    void findingsOf(template, window.etabli).then(found => {
      if (isCurrent) setFindings(found)
    })
    return () => {
      isCurrent = false
    }
  }, [template])
  if (findings === undefined) return null
  if (findings.length === 0) {
    return (
      <p className={styles.finding} data-level="good">
        <IconCircleCheck size={16} aria-hidden />
        <span>Rien à signaler&nbsp;: ce modèle est prêt.</span>
      </p>
    )
  }
  return <Findings findings={findings} />
}

type Refusal = {
  readonly offered: Exclude<OfferedTemplate, { kind: 'usable' }>
  readonly isReplacing: boolean
}

/** Why a file was not taken, and what to put right in Word. */
export function TemplateRefusal({ offered, isReplacing }: Refusal) {
  const { fileName } = offered
  const kept = isReplacing ? ' Le modèle en place reste utilisé.' : ''
  return (
    <div className={styles.refusal} role="alert">
      <p>
        <b>{fileName}</b>
        {offered.kind === 'refused'
          ? ` n’a pas été retenu.${kept}`
          : ` est à corriger dans Word avant de servir.${kept}`}
      </p>
      {offered.kind === 'refused' ? (
        <Findings findings={[{ level: 'error', message: offered.reason }]} />
      ) : (
        <Findings findings={offered.findings} />
      )}
    </div>
  )
}

function Findings({ findings }: { readonly findings: readonly TemplateFinding[] }) {
  return (
    <ul className={styles.findings}>
      {findings.map(({ level, message }) => (
        <li key={message} className={styles.finding} data-level={level}>
          <LevelMark level={level} />
          <span>{message}</span>
        </li>
      ))}
    </ul>
  )
}

function LevelMark({ level }: Pick<TemplateFinding, 'level'>) {
  switch (level) {
    case 'error':
      return <IconCircleX size={16} aria-label="À corriger" />
    case 'warning':
      return <IconAlertTriangle size={16} aria-label="À vérifier" />
    case 'info':
      return <IconInfoCircle size={16} aria-label="À savoir" />
  }
}
