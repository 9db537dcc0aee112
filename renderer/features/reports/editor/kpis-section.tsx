import { memo } from 'react'
import { setter } from '../../../records/editing.ts'
import { KpiTable } from '../../../records/kpi-table.tsx'
import { Section } from '../../../ui/page/section.tsx'
import { type ReportFields, reads } from './section.ts'
import { TakeUp } from './take-up.tsx'

export const KpisSection = memo((fields: ReportFields) => {
  const { report, edit } = fields
  return (
    <Section
      title="Indicateurs"
      description="Les écarts à la cible et au départ sont calculés, et imprimés."
      actions={<TakeUp {...fields} parts={['kpis']} name="Indicateurs" />}
    >
      <KpiTable rows={report.kpis} onChange={setter(edit, 'kpis', 'Indicateurs')} isFollowed />
    </Section>
  )
}, reads('kpis'))
