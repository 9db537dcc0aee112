import type { Rules } from '../rules.ts'
import { acceptedPrices } from './budget/accepted-prices.ts'
import { budgetLines } from './budget/budget-lines.ts'
import { consumedTold } from './budget/consumed-told.ts'
import { envelopes } from './budget/envelopes.ts'
import { matrixAmounts } from './budget/matrix-amounts.ts'
import { plannedLines } from './budget/planned-lines.ts'
import { pricesRecalled } from './budget/prices-recalled.ts'
import { returnCosts } from './budget/return-costs.ts'
import { toldEnvelopes } from './budget/told-envelopes.ts'
import { votedEnvelopes } from './budget/voted-envelopes.ts'
import { announcedRows } from './counts/announced-rows.ts'
import { benchmarkSizes } from './counts/benchmark-sizes.ts'
import { clientSheets } from './counts/client-sheets.ts'
import { comparedCounts } from './counts/compared-counts.ts'
import { countsOfTheBrief } from './counts/counts-of-the-brief.ts'
import { daysSold } from './counts/days-sold.ts'
import { decidedCounts } from './counts/decided-counts.ts'
import { listedCounts } from './counts/listed-counts.ts'
import { monthlyCounts } from './counts/monthly-counts.ts'
import { numberedTwice } from './counts/numbered-twice.ts'
import { pagesTold } from './counts/pages-told.ts'
import { pastCounts } from './counts/past-counts.ts'
import { pilotSizes } from './counts/pilot-sizes.ts'
import { placesListed } from './counts/places-listed.ts'
import { promisedLists } from './counts/promised-lists.ts'
import { sameLines } from './counts/same-lines.ts'
import { stepsBeyond } from './counts/steps-beyond.ts'
import { swappedDigits } from './counts/swapped-digits.ts'
import { toldBases } from './counts/told-bases.ts'
import { toldCounts } from './counts/told-counts.ts'
import { yearsOfCraft } from './counts/years-of-craft.ts'
import { cardRates } from './day-rates/card-rates.ts'
import { houseRates } from './day-rates/house-rates.ts'
import { missionRates } from './day-rates/mission-rates.ts'
import { offerRates } from './day-rates/offer-rates.ts'
import { ratesOfPeople } from './day-rates/rates-of-people.ts'
import { ratesTold } from './day-rates/rates-told.ts'
import { aimsRecalled } from './indicators/aims-recalled.ts'
import { aimsTwice } from './indicators/aims-twice.ts'
import { clientMarks } from './indicators/client-marks.ts'
import { figuresTwice } from './indicators/figures-twice.ts'
import { marksTwice } from './indicators/marks-twice.ts'
import { measuresTwice } from './indicators/measures-twice.ts'
import { minutedStarts } from './indicators/minuted-starts.ts'
import { presentRates } from './indicators/present-rates.ts'
import { resultsRecalled } from './indicators/results-recalled.ts'
import { sameSentences } from './indicators/same-sentences.ts'
import { startingPoints } from './indicators/starting-points.ts'
import { startsQuoted } from './indicators/starts-quoted.ts'
import { targets } from './indicators/targets.ts'
import { toldLevels } from './indicators/told-levels.ts'
import { worseTargets } from './indicators/worse-targets.ts'
import { decidedOnce } from './meetings/decided-once.ts'
import { decisionsRecalled } from './meetings/decisions-recalled.ts'
import { dotsPlaced } from './meetings/dots-placed.ts'
import { excusedSpeakers } from './meetings/excused-speakers.ts'
import { meetingsCited } from './meetings/meetings-cited.ts'
import { nextMeetings } from './meetings/next-meetings.ts'
import { otherFields } from './meetings/other-fields.ts'
import { participantsTold } from './meetings/participants-told.ts'
import { votesCast } from './meetings/votes-cast.ts'
import { weighedOwners } from './meetings/weighed-owners.ts'
import { agesTwice } from './people/ages-twice.ts'
import { contactNames } from './people/contact-names.ts'
import { firmNames } from './people/firm-names.ts'
import { homonyms } from './people/homonyms.ts'
import { nearNames } from './people/near-names.ts'
import { offerTeamRoles } from './people/offer-team-roles.ts'
import { otherAuthors } from './people/other-authors.ts'
import { otherClientsPeople } from './people/other-clients-people.ts'
import { otherFirstNames } from './people/other-first-names.ts'
import { roles } from './people/roles.ts'
import { teamNames } from './people/team-names.ts'
import { unknownFirstNames } from './people/unknown-first-names.ts'
import { unknownPeople } from './people/unknown-people.ts'
import { placesOfFirms } from './places-of-firms.ts'
import { listedDays } from './playbooks/listed-days.ts'
import { processDelays } from './playbooks/process-delays.ts'
import { processMarks } from './playbooks/process-marks.ts'
import { processPeople } from './playbooks/process-people.ts'
import { processProducts } from './playbooks/process-products.ts'
import { processRates } from './playbooks/process-rates.ts'
import { processThresholds } from './playbooks/process-thresholds.ts'
import { processValidity } from './playbooks/process-validity.ts'
import { processVersions } from './playbooks/process-versions.ts'
import { strangersInProcesses } from './playbooks/strangers-in-processes.ts'
import { citedChanges } from './references/cited-changes.ts'
import { citedFigures } from './references/cited-figures.ts'
import { citedTwice } from './references/cited-twice.ts'
import { earlyReferences } from './references/early-references.ts'
import { references } from './references/references.ts'

export const acrossRules: Rules = {
  ofClient: [
    announcedRows,
    unknownFirstNames,
    toldLevels,
    envelopes,
    budgetLines,
    plannedLines,
    promisedLists,
    placesListed,
    clientSheets,
    toldCounts,
    swappedDigits,
    stepsBeyond,
    presentRates,
    sameSentences,
    pastCounts,
    pagesTold,
    cardRates,
    offerRates,
    figuresTwice,
    measuresTwice,
    marksTwice,
    resultsRecalled,
    clientMarks,
    consumedTold,
    sameLines,
    returnCosts,
    pricesRecalled,
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
    worseTargets,
    firmNames,
    nearNames,
    agesTwice,
    teamNames,
    contactNames,
    otherFirstNames,
    otherAuthors,
    otherFields,
    weighedOwners,
    decidedOnce,
    placesOfFirms,
    numberedTwice,
    startingPoints,
    toldEnvelopes,
    votedEnvelopes,
    votesCast,
    dotsPlaced,
    yearsOfCraft,
    nextMeetings,
    meetingsCited,
    decisionsRecalled,
    pilotSizes,
    toldBases,
    minutedStarts,
    aimsRecalled,
    aimsTwice,
    startsQuoted,
    monthlyCounts,
    decidedCounts,
    daysSold,
    countsOfTheBrief,
    benchmarkSizes,
  ],
  ofFirm: [
    otherClientsPeople,
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
    processValidity,
    offerTeamRoles,
    processRates,
    houseRates,
    ratesOfPeople,
    processProducts,
    processThresholds,
    processMarks,
  ],
}
