import { IconEqual } from '@tabler/icons-react'
import { formatEuros, formatPercent } from '../../../../shared/domain/french.ts'
import { sum } from '../../../../shared/domain/money.ts'
import { paymentSchedule, paymentsOf } from '../../../../shared/domain/price.ts'
import type { Option, Payment, Proposal } from '../../../../shared/domain/proposal.ts'
import {
  evenShares,
  missingShare,
  shareTotal,
  withPaymentsOf,
} from '../../../../shared/domain/proposal-payments.ts'
import { withVat } from '../../../../shared/domain/vat.ts'
import { PercentField } from '../../../ui/figure-field.tsx'
import { QuietButton } from '../../../ui/quiet-button.tsx'
import { RowList } from '../../../ui/row-list.tsx'
import { TextField } from '../../../ui/text-field.tsx'
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
  const set = (changed: Payment[]) =>
    edit('Échéancier', before => ({ ...before, payments: withPaymentsOf(before, option, changed) }))
  return (
    <>
      <RowList
        rows={payments}
        onChange={set}
        nameOf={payment => payment.when}
        newRow={() => ({ when: '', share: missingShare(payments) })}
        addLabel="Ajouter une échéance"
        render={(payment, change, index) => (
          <PaymentFields payment={payment} amount={schedule[index]?.amount ?? 0} change={change} />
        )}
      />
      {payments.length > 1 && (
        <QuietButton icon={<IconEqual size={14} />} onClick={() => set(evenShares(payments))}>
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

type FieldsProperties = {
  readonly payment: Payment
  readonly amount: number
  readonly change: (payment: Payment) => void
}

function PaymentFields({ payment, amount, change }: FieldsProperties) {
  return (
    <div className={styles.payment}>
      <TextField
        label="Échéance"
        hiddenLabel
        placeholder="À la signature"
        value={payment.when}
        onChange={when => change({ ...payment, when })}
      />
      <PercentField
        label="Part"
        hiddenLabel
        placeholder="Part"
        value={payment.share}
        onChange={share => change({ ...payment, share: share ?? 0 })}
      />
      <output className={styles.computed}>{formatEuros(amount)}</output>
    </div>
  )
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
