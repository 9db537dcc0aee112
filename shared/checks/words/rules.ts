import type { Rules } from '../rules.ts'
import { mixedAddress } from './address.ts'
import { anonymousMinutes } from './anonymous-minutes.ts'
import { anonymousQuotes } from './anonymous-quotes.ts'
import { clientShortNames } from './client-short-names.ts'
import { clientSurnames } from './client-surnames.ts'
import { greetings } from './greetings.ts'
import { otherClients } from './other-clients.ts'
import { otherTrades } from './other-trades.ts'
import { ownFallbacks } from './own-fallbacks.ts'
import { personalFacts } from './personal-data.ts'
import { processAddress } from './process-address.ts'
import { promoterScores, promoterScoresOfPlaybooks } from './promoter-scores.ts'

export const wordsRules: Rules = {
  ofClient: [
    mixedAddress,
    promoterScores,
    personalFacts,
    anonymousQuotes,
    anonymousMinutes,
    greetings,
    ownFallbacks,
  ],
  ofFirm: [
    otherClients,
    clientSurnames,
    clientShortNames,
    otherTrades,
    promoterScoresOfPlaybooks,
    processAddress,
  ],
}
