import type { Firm } from '../../../../shared/domain/firm/firm.ts'
import type { Playbook, PlaybookRun } from '../../../../shared/domain/playbook/playbook.ts'

/** What the parts of a run read and change. */
export type RunFields = {
  readonly playbook: Playbook
  readonly run: PlaybookRun
  readonly firm: Firm
  readonly today: string
  readonly change: (what: string, change: (run: PlaybookRun) => PlaybookRun) => void
}
