import { Button, SegmentedControl } from '@mantine/core'
import { memo } from 'react'
import { statusLook } from '../../../../shared/documents/report/status-look.ts'
import { isOverridden, lacksStatusReason } from '../../../../shared/domain/mission/status.ts'
import type { Report } from '../../../../shared/domain/report/report.ts'
import { setter } from '../../../records/editing.ts'
import { FieldGrid } from '../../../ui/fields/field-grid.tsx'
import { FieldGroup } from '../../../ui/fields/field-group.tsx'
import { ProseField } from '../../../ui/fields/prose-field.tsx'
import { TextField } from '../../../ui/fields/text-field.tsx'
import { Section } from '../../../ui/page/section.tsx'
import { ReportStatusBadge } from '../report-status-badge.tsx'
import styles from './report-editor.module.css'
import { type ReportFields, reads } from './section.ts'
import { StatusReasons } from './status-reasons.tsx'
import { TakeUp } from './take-up.tsx'

/** The colour that the figures give, and the one that the report tells, with its reason. */
export const StatusSection = memo(
  (fields: ReportFields) => {
    const { report, computed, edit } = fields
    return (
      <Section
        title="Statut et synthèse"
        actions={<TakeUp {...fields} parts={['summary']} name="Synthèse" />}
      >
        <FieldGrid>
          <FieldGroup
            label={
              <span className={styles.computed}>
                Calculé d’après les seuils du cabinet
                <ReportStatusBadge status={computed.status} />
              </span>
            }
          >
            <StatusReasons reasons={computed.reasons} />
          </FieldGroup>
          <StatusChoice {...fields} />
          <ProseField
            label="Synthèse"
            placeholder="Où en est la mission, en trois phrases"
            value={report.summary}
            onChange={setter(edit, 'summary', 'Synthèse')}
          />
        </FieldGrid>
      </Section>
    )
  },
  (before, after) =>
    before.computed === after.computed &&
    reads('status', 'statusReason', 'summary', 'kind')(before, after),
)

function StatusChoice({ report, last, computed, edit }: ReportFields) {
  const asked = isOverridden(report, computed)
  const isMissing = lacksStatusReason(report, computed)
  return (
    <FieldGroup label="Statut annoncé au client">
      <div className={styles.choice}>
        <SegmentedControl
          size="xs"
          aria-label="Statut annoncé au client"
          data={statusOptions}
          value={report.status}
          onChange={value => setter(edit, 'status', 'Statut')(value as Report['status'])}
        />
        {asked && (
          <Button
            size="compact-sm"
            variant="default"
            onClick={() => setter(edit, 'status', 'Statut calculé')(computed.status)}
          >
            Suivre le calcul
          </Button>
        )}
      </div>
      {(asked || report.statusReason !== undefined) && (
        <ReasonField report={report} last={last} edit={edit} isMissing={isMissing} />
      )}
    </FieldGroup>
  )
}

type ReasonProperties = Pick<ReportFields, 'report' | 'last' | 'edit'> & {
  readonly isMissing: boolean
}

function ReasonField({ report, last, edit, isMissing }: ReasonProperties) {
  return (
    <>
      <TextField
        label="Raison de l’écart, imprimée dans le rapport"
        multiline
        placeholder="Un avenant signé met le module hors de l’enveloppe d’origine."
        error={isMissing ? missingReason : undefined}
        value={report.statusReason}
        onChange={setter(edit, 'statusReason', 'Raison du statut')}
      />
      {isMissing && (
        <TakeUp {...{ report, last, edit }} parts={['statusReason']} name="Raison de l’écart" />
      )}
    </>
  )
}

const missingReason = 'Ce statut n’est pas celui des chiffres\u00a0: dites pourquoi.'

const statusOptions = (['green', 'amber', 'red', 'done'] as const).map(value => ({
  value,
  label: statusLook(value).label,
}))
