import type { BudgetSource } from '../../../documents/budget-workbook.ts'
import { timedDays } from '../../../domain/budget/time-entries.ts'
import { paymentsOf } from '../../../domain/proposal/price.ts'
import { recordOf } from '../budget-file.ts'
import type { FieldName, TableKind } from '../rows/tables.ts'

/** Why a field cannot be taken over, in a French sentence; nothing where it can. */
export type Closed = (table: TableKind, id: string, field: FieldName) => string | undefined

/** What is sent, shared by several options or counted from the time entered stays as it is. */
export function closedFields({ mission, proposal }: BudgetSource): Closed {
  const timed = new Set(mission === undefined ? [] : timedDays(mission).keys())
  const priced = new Set(
    mission?.budget.lines.filter(line => line.dayRate !== undefined).map(({ id }) => id),
  )
  const offer = () => (proposal?.status === 'draft' ? undefined : sent)
  return (table, id, field) => {
    switch (table) {
      case 'lines':
        if (field === 'spentDays' && timed.has(id)) return timedLine
        return field === 'spent' && timed.has(id) && priced.has(id) ? timedLine : undefined
      case 'options':
        return proposal === undefined ? noOffer : offer()
      case 'instalments':
        return proposal === undefined ? noOffer : (offer() ?? sharedPayment(proposal, id))
      case 'milestones':
        return (mission?.milestones.length ?? 0) > 0 ? undefined : offer()
      default:
        return (mission?.phases.length ?? 0) > 0 ? undefined : offer()
    }
  }
}

type Proposal = NonNullable<BudgetSource['proposal']>

function sharedPayment(proposal: Proposal, id: string): string | undefined {
  const option = proposal.options.find(each => each.id === recordOf(id))
  const isShared = option && paymentsOf(proposal, option).some(each => each.option === undefined)
  return isShared === true && proposal.options.length > 1 ? shared : undefined
}

const timedLine = 'Ce consommé vient des temps saisis : il se corrige dans l’onglet « Temps ».'
const sent =
  'Cette proposition n’est plus un brouillon : faites-en une nouvelle version, puis exportez son budget.'
const noOffer = 'Cette proposition n’est plus ici.'
const shared = 'Cette échéance vaut pour plusieurs options : elle se change dans la proposition.'
