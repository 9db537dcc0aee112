import { playbookFigures } from '../playbook-figures.ts'
import type { Rules } from '../rules.ts'
import { addOnTotals } from './add-on-totals.ts'
import { agendaRows } from './agenda-rows.ts'
import { announcedCounts } from './announced-counts.ts'
import { announcedLists } from './announced-lists.ts'
import { balances } from './balances.ts'
import { billedDays } from './billed-days.ts'
import { boardCounts } from './board-counts.ts'
import { boardVotes } from './board-votes.ts'
import { toldBreakdowns } from './breakdowns.ts'
import { briefDays } from './brief-days.ts'
import { briefTotals } from './brief-totals.ts'
import { budgetShares } from './budget-shares.ts'
import { comparedPairs } from './compared-pairs.ts'
import { countedLists } from './counted-lists.ts'
import { countedRows } from './counted-rows.ts'
import { countedShares } from './counted-shares.ts'
import { countedTotals } from './counted-totals.ts'
import { countsByPlace } from './counts-by-place.ts'
import { countsInBrackets } from './counts-in-brackets.ts'
import { daysLeft } from './days-left.ts'
import { eachOfMany } from './each-of-many.ts'
import { effortDays } from './effort-days.ts'
import { enumeratedSums } from './enumerated-sums.ts'
import { writtenEquations } from './equations.ts'
import { statedGains } from './gains.ts'
import { impossiblePercents } from './impossible-percents.ts'
import { lineDays } from './line-days.ts'
import { lineAmounts } from './lines.ts'
import { listedCounts } from './listed-counts.ts'
import { listedTotals } from './listed-totals.ts'
import { marksBeyond } from './marks-beyond.ts'
import { monthlyPrices } from './monthly-prices.ts'
import { offersRange } from './offers-range.ts'
import { optionTotals } from './options.ts'
import { partsBeyond } from './parts-beyond.ts'
import { partyTotals } from './party-totals.ts'
import { paybacks } from './paybacks.ts'
import { phaseDays } from './phase-days.ts'
import { phaseOptions } from './phase-options.ts'
import { playbookDays } from './playbook-days.ts'
import { playbookLists } from './playbook-lists.ts'
import { playbookPoints } from './playbook-points.ts'
import { pricedLines } from './priced-lines.ts'
import { ratesOfTables } from './rates-of-tables.ts'
import { restatedFigures } from './restated.ts'
import { returnTotals } from './return-totals.ts'
import { claimedReturns } from './returns.ts'
import { rolesPriced } from './roles-priced.ts'
import { roundTableAverages } from './round-table.ts'
import { rowAverages } from './row-averages.ts'
import { rowsOfCounts } from './rows-of-counts.ts'
import { scoreAverages } from './score-averages.ts'
import { zoneShares } from './shares.ts'
import { sharesOfAmounts } from './shares-of-amounts.ts'
import { sharesOfRevenue } from './shares-of-revenue.ts'
import { sharesWithAmounts } from './shares-with-amounts.ts'
import { siteStaff } from './site-staff.ts'
import { splitCounts } from './split-counts.ts'
import { staffByTrade } from './staff-by-trade.ts'
import { starredMarks } from './starred-marks.ts'
import { statedTotals } from './stated-totals.ts'
import { statedVat } from './stated-vat.ts'
import { summedUpOptions } from './summed-up-options.ts'
import { sumsInBrackets } from './sums-in-brackets.ts'
import { teamDays } from './team-days.ts'
import { timeGained } from './time-gained.ts'
import { toldAverages } from './told-averages.ts'
import { toldChanges } from './told-changes.ts'
import { toldConsumption } from './told-consumption.ts'
import { toldKpis } from './told-kpis.ts'
import { toldProducts } from './told-products.ts'
import { toldProgress } from './told-progress.ts'
import { toldRatios } from './told-ratios.ts'
import { toldRemainders } from './told-remainders.ts'
import { toldSavings } from './told-savings.ts'
import { toldShares } from './told-shares.ts'
import { toldTables } from './told-tables.ts'
import { toldVat } from './told-vat.ts'
import { vatAmounts } from './vat-amounts.ts'
import { votes } from './votes.ts'
import { weighedMarks } from './weighed-marks.ts'

export const arithmeticRules: Rules = {
  ofClient: [
    optionTotals,
    summedUpOptions,
    addOnTotals,
    partyTotals,
    lineAmounts,
    lineDays,
    billedDays,
    teamDays,
    pricedLines,
    zoneShares,
    sharesOfRevenue,
    sharesOfAmounts,
    sharesWithAmounts,
    comparedPairs,
    siteStaff,
    staffByTrade,
    splitCounts,
    partsBeyond,
    sumsInBrackets,
    claimedReturns,
    paybacks,
    toldConsumption,
    budgetShares,
    toldSavings,
    ratesOfTables,
    statedTotals,
    statedGains,
    writtenEquations,
    enumeratedSums,
    toldBreakdowns,
    restatedFigures,
    toldAverages,
    toldTables,
    listedTotals,
    listedCounts,
    countedTotals,
    countedShares,
    countedLists,
    countedRows,
    rowsOfCounts,
    monthlyPrices,
    countsByPlace,
    countsInBrackets,
    rolesPriced,
    offersRange,
    weighedMarks,
    starredMarks,
    eachOfMany,
    agendaRows,
    announcedCounts,
    announcedLists,
    boardCounts,
    boardVotes,
    toldProducts,
    toldProgress,
    impossiblePercents,
    marksBeyond,
    effortDays,
    briefDays,
    phaseDays,
    phaseOptions,
    briefTotals,
    timeGained,
    toldRatios,
    toldShares,
    toldChanges,
    toldKpis,
    returnTotals,
    toldRemainders,
    daysLeft,
    balances,
    toldVat,
    roundTableAverages,
    scoreAverages,
    rowAverages,
    statedVat,
    vatAmounts,
    votes,
  ],
  ofFirm: [playbookPoints, playbookLists, playbookDays, playbookFigures],
}
