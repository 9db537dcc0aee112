import type { Rules } from '../rules.ts'
import { paymentOptions } from './payment-options.ts'
import { paymentSchedules } from './payments.ts'
import { processShares } from './process-shares.ts'
import { recalledInstalments } from './recalled-instalments.ts'
import { toldInstalments } from './told-instalments.ts'
import { toldPaymentShares } from './told-payment-shares.ts'
import { toldSchedules } from './told-schedule.ts'

export const scheduleRules: Rules = {
  ofClient: [
    paymentSchedules,
    paymentOptions,
    toldInstalments,
    recalledInstalments,
    toldSchedules,
    toldPaymentShares,
  ],
  ofFirm: [processShares],
}
