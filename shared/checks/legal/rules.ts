import type { Rules } from '../rules.ts'
import { legalMentions } from './legal-mentions.ts'
import { toldDelays } from './told-delay.ts'

export const legalRules: Rules = {
  ofClient: [toldDelays],
  ofFirm: [legalMentions],
}
