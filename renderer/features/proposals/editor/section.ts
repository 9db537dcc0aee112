import type { ReactNode } from 'react'
import type { Firm } from '../../../../shared/domain/firm/firm.ts'
import type { Proposal } from '../../../../shared/domain/proposal/proposal.ts'
import type {
  ReadinessField,
  ReadinessWarning,
} from '../../../../shared/domain/proposal/readiness.ts'
import type { Edit } from '../../../records/editing.ts'

export type EditProposal = Edit<Proposal>

export type EditorProperties = {
  readonly proposal: Proposal
  readonly firm: Firm
  readonly warnings: readonly ReadinessWarning[]
  readonly edit: EditProposal
}

/** The messages about these fields, for the place where they are filled in. */
export function messagesFor(
  warnings: readonly ReadinessWarning[],
  ...fields: readonly ReadinessField[]
): string[] {
  return warnings.filter(warning => fields.includes(warning.field)).map(each => each.message)
}

/** One message under one field. */
export function messageFor(
  warnings: readonly ReadinessWarning[],
  field: ReadinessField,
): ReactNode | undefined {
  return warnings.find(warning => warning.field === field)?.message
}

/** How many of them are about these fields. */
export function counting(...fields: readonly ReadinessField[]) {
  return ({ warnings }: Pick<EditorProperties, 'warnings'>): number =>
    messagesFor(warnings, ...fields).length
}

/** For `memo`: a section is drawn again only when what it reads has changed. */
export function reads(...keys: readonly (keyof Proposal)[]) {
  return (before: EditorProperties, after: EditorProperties): boolean =>
    before.firm === after.firm &&
    before.warnings === after.warnings &&
    before.edit === after.edit &&
    keys.every(key => before.proposal[key] === after.proposal[key])
}
