import type { Firm } from '../../../../shared/domain/firm/firm.ts'
import type { Playbook } from '../../../../shared/domain/playbook/playbook.ts'
import type { Edit } from '../../../records/editing.ts'

export type PlaybookFields = {
  readonly playbook: Playbook
  readonly firm: Firm
  readonly today: string
  readonly edit: Edit<Playbook>
  readonly onOpenRun: (run: string) => void
}

/** For `memo`: a section is drawn again only when what it reads has changed. */
export function reads(...keys: readonly (keyof Playbook)[]) {
  return (before: PlaybookFields, after: PlaybookFields): boolean =>
    before.firm === after.firm &&
    before.today === after.today &&
    before.edit === after.edit &&
    keys.every(key => before.playbook[key] === after.playbook[key])
}
