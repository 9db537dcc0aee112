import type { Rules } from '../rules.ts'
import { acceptedPrices } from './accepted-price.ts'
import { announcedRows } from './announced-rows.ts'
import { benchmarkSizes } from './benchmark-sizes.ts'
import { budgetLines } from './budget-lines.ts'
import { citedChanges } from './cited-changes.ts'
import { citedFigures } from './cited-figures.ts'
import { citedTwice } from './cited-twice.ts'
import { clientMarks } from './client-mark.ts'
import { clientSheets } from './client-sheet.ts'
import { comparedCounts } from './compared-count.ts'
import { consumedTold } from './consumed-told.ts'
import { contactNames } from './contact-names.ts'
import { listedCounts } from './counts.ts'
import { decidedCounts } from './decided-counts.ts'
import { earlyReferences } from './early-references.ts'
import { envelopes } from './envelope.ts'
import { excusedSpeakers } from './excused-speakers.ts'
import { figuresTwice } from './figures.ts'
import { firmNames } from './firm-names.ts'
import { homonyms } from './homonyms.ts'
import { houseRates } from './house-rates.ts'
import { listedDays } from './listed-days.ts'
import { marksTwice } from './marks-twice.ts'
import { matrixAmounts } from './matrix-amounts.ts'
import { measuresTwice } from './measures-twice.ts'
import { minutedStarts } from './minuted-starts.ts'
import { missionRates } from './mission-rates.ts'
import { monthlyCounts } from './monthly-counts.ts'
import { nearNames } from './near-names.ts'
import { nextMeetings } from './next-meetings.ts'
import { numberedTwice } from './numbered-twice.ts'
import { offerRates } from './offer-rates.ts'
import { offerTeamRoles } from './offer-team-roles.ts'
import { otherFirstNames } from './other-first-names.ts'
import { participantsTold } from './participants-told.ts'
import { pastCounts } from './past-counts.ts'
import { unknownPeople } from './people.ts'
import { pilotSizes } from './pilot-sizes.ts'
import { plannedLines } from './planned-lines.ts'
import { presentRates } from './present-rates.ts'
import { processDelays } from './process-delays.ts'
import { processPeople } from './process-people.ts'
import { processProducts } from './process-products.ts'
import { processRates } from './process-rates.ts'
import { strangersInProcesses } from './process-strangers.ts'
import { processVersions } from './process-versions.ts'
import { promisedLists } from './promised-lists.ts'
import { cardRates } from './rates.ts'
import { references } from './references.ts'
import { returnCosts } from './return-costs.ts'
import { roles } from './roles.ts'
import { sameLines } from './same-lines.ts'
import { sameSentences } from './same-sentence.ts'
import { startingPoints } from './starting-points.ts'
import { swappedDigits } from './swapped-digits.ts'
import { targets } from './targets.ts'
import { teamNames } from './team-names.ts'
import { toldBases } from './told-bases.ts'
import { toldCounts } from './told-counts.ts'
import { toldEnvelopes } from './told-envelope.ts'
import { toldLevels } from './told-levels.ts'
import { toldPlans } from './told-plans.ts'
import { ratesTold } from './told-rates.ts'
import { unknownFirstNames } from './unknown-first-names.ts'
import { votedEnvelopes } from './voted-envelope.ts'
import { votesCast } from './votes-cast.ts'

export const acrossRules: Rules = {
  ofClient: [
    announcedRows,
    unknownFirstNames,
    toldLevels,
    envelopes,
    budgetLines,
    plannedLines,
    promisedLists,
    clientSheets,
    toldCounts,
    swappedDigits,
    presentRates,
    sameSentences,
    toldPlans,
    pastCounts,
    cardRates,
    offerRates,
    figuresTwice,
    measuresTwice,
    marksTwice,
    clientMarks,
    consumedTold,
    sameLines,
    returnCosts,
    listedCounts,
    unknownPeople,
    excusedSpeakers,
    acceptedPrices,
    homonyms,
    missionRates,
    ratesTold,
    comparedCounts,
    participantsTold,
    matrixAmounts,
    roles,
    targets,
    firmNames,
    nearNames,
    teamNames,
    contactNames,
    otherFirstNames,
    numberedTwice,
    startingPoints,
    toldEnvelopes,
    votedEnvelopes,
    votesCast,
    nextMeetings,
    pilotSizes,
    toldBases,
    minutedStarts,
    monthlyCounts,
    decidedCounts,
    benchmarkSizes,
  ],
  ofFirm: [
    strangersInProcesses,
    references,
    earlyReferences,
    citedFigures,
    citedChanges,
    citedTwice,
    processPeople,
    processDelays,
    listedDays,
    processVersions,
    offerTeamRoles,
    processRates,
    houseRates,
    processProducts,
  ],
}
