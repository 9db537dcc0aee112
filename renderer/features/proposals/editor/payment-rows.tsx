import { IconEqual } from '@tabler/icons-react'
import { withVat } from '../../../../shared/domain/budget/vat.ts'
import { sum } from '../../../../shared/domain/money.ts'
import {
  evenShares,
  missingShare,
  shareTotal,
  withPaymentsOf,
} from '../../../../shared/domain/proposal/payments.ts'
import { paymentSchedule, paymentsOf } from '../../../../shared/domain/proposal/price.ts'
import type { Option, Payment, Proposal } from '../../../../shared/domain/proposal/proposal.ts'
import { formatEuros, formatPercent } from '../../../../shared/french/writing.ts'
import { PercentField } from '../../../ui/fields/figure-field.tsx'
import { TextField } from '../../../ui/fields/text-field.tsx'
import { QuietButton } from '../../../ui/quiet-button.tsx'
import { ComputedFigure, type FieldColumn, FieldTable } from '../../../ui/rows/field-table.tsx'
import styles from './pricing.module.css'
import type { EditProposal } from './section.ts'

type Properties = {
  readonly proposal: Proposal
  readonly option: Option
  readonly vatRate: number
  readonly edit: EditProposal
}

export function PaymentRows({ proposal, option, vatRate, edit }: Properties) {
  const payments = paymentsOf(proposal, option)
  const schedule = paymentSchedule(proposal, option)
  const set = (changed: Payment[], what = 'Échéancier') =>
    edit(what, before => ({ ...before, payments: withPaymentsOf(before, option, changed) }))
  return (
    <>
      <FieldTable
        rows={payments}
        onChange={rows => set(rows)}
        nameOf={payment => payment.when || 'Échéance'}
        newRow={() => ({ when: '', share: missingShare(payments) })}
        addLabel="Ajouter une échéance"
        columns={[...typedColumns, amountColumn(schedule.map(({ amount }) => amount))]}
      />
      {payments.length > 1 && (
        <QuietButton
          icon={<IconEqual size={14} />}
          onClick={() => set(evenShares(payments), 'Parts égales')}
        >
          Répartir à parts égales
        </QuietButton>
      )}
      {payments.length > 0 && (
        <Total
          share={shareTotal(payments)}
          net={sum(schedule.map(instalment => instalment.amount))}
          vatRate={vatRate}
        />
      )}
    </>
  )
}

const typedColumns: readonly FieldColumn<Payment>[] = [
  {
    title: 'Échéance',
    width: '1fr',
    cell: (payment, change) => (
      <TextField
        label="Échéance"
        hiddenLabel
        wraps
        placeholder="À la signature"
        value={payment.when}
        onChange={when => change({ ...payment, when })}
      />
    ),
  },
  {
    title: 'Part',
    width: '76px',
    isFigure: true,
    cell: (payment, change) => (
      <PercentField
        label={`Part : ${payment.when}`}
        hiddenLabel
        value={payment.share}
        onChange={share => change({ ...payment, share: share ?? 0 })}
      />
    ),
  },
]

function amountColumn(amounts: readonly number[]): FieldColumn<Payment> {
  return {
    title: 'Montant HT',
    width: '112px',
    isFigure: true,
    cell: (_payment, _change, index) => (
      <ComputedFigure>{formatEuros(amounts[index] ?? 0)}</ComputedFigure>
    ),
  }
}

type TotalProperties = { readonly share: number; readonly net: number; readonly vatRate: number }

function Total({ share, net, vatRate }: TotalProperties) {
  return (
    <p className={styles.paymentTotal} data-off={share !== 100} aria-live="polite">
      <span>Total HT</span>
      <span>{formatPercent(share)}</span>
      <span>{formatEuros(net)}</span>
      {vatRate > 0 && (
        <span className={styles.gross}>
          {`soit ${formatEuros(withVat(net, vatRate).gross)} TTC`}
        </span>
      )}
    </p>
  )
}
