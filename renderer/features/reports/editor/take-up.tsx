import { Button, Tooltip } from '@mantine/core'
import { IconHistory } from '@tabler/icons-react'
import {
  partsTold,
  type ReportPart,
  withPartsOf,
} from '../../../../shared/domain/report/last-text.ts'
import type { ReportFields } from './section.ts'

type Properties = Pick<ReportFields, 'report' | 'last' | 'edit'> & {
  readonly parts: readonly ReportPart[]
  /** What is taken up, as a screen reader says it. */
  readonly name: string
}

/** One press brings the last report's words here; there is nothing to press where it had none. */
export function TakeUp({ report, last, edit, parts, name }: Properties) {
  if (last === undefined || partsTold(last, parts).length === 0) return null
  const label =
    report.kind === 'final' ? 'Reprendre le dernier rapport' : 'Reprendre le mois dernier'
  return (
    <Tooltip label={`Remplace par le texte de «\u00a0${last.title}\u00a0»\u202f; Ctrl+Z y revient`}>
      <Button
        size="compact-sm"
        variant="subtle"
        color="gray"
        c="dimmed"
        fw={500}
        leftSection={<IconHistory size={14} />}
        aria-label={`${label} : ${name}`}
        onClick={() => edit(`${name} : texte repris`, row => withPartsOf(last, row, parts))}
      >
        {label}
      </Button>
    </Tooltip>
  )
}
