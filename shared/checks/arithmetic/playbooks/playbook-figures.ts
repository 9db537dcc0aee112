import { isKept } from '../../../domain/workspace/kept.ts'
import { emptyWorkspace } from '../../../domain/workspace/workspace.ts'
import type { Finding } from '../../findings/finding.ts'
import { onceForEachRecord } from '../../reading/said.ts'
import { type Scene, sceneOf, toldPlaybook } from '../../scene/scene.ts'
import { toldPaymentShares } from '../../schedules/told-payment-shares.ts'
import { impossibleDays } from '../../time/calendar/impossible-days.ts'
import { officeWeekends } from '../../time/calendar/office-weekends.ts'
import { statedWeekdays } from '../../time/calendar/stated-weekdays.ts'
import { toldHolidays } from '../../time/calendar/told-holidays.ts'
import { eventsInWords } from '../../time/chronology/events-in-words.ts'
import { settledAhead } from '../../time/chronology/settled-ahead.ts'
import { datesAfterEnd } from '../../time/due-dates/dates-after-end.ts'
import { inSoLong } from '../../time/durations/in-so-long.ts'
import { lastingUntil } from '../../time/durations/lasting-until.ts'
import { rangedLengths } from '../../time/durations/ranged-lengths.ts'
import { toldLengths } from '../../time/durations/told-lengths.ts'
import { toldGaps } from '../../time/slips/told-gaps.ts'
import { comparedPairs } from '../changes/compared-pairs.ts'
import { toldChanges } from '../changes/told-changes.ts'
import { eachOfMany } from '../computations/each-of-many.ts'
import { enumeratedSums } from '../computations/enumerated-sums.ts'
import { sumsInBrackets } from '../computations/sums-in-brackets.ts'
import { toldProducts } from '../computations/told-products.ts'
import { writtenEquations } from '../computations/written-equations.ts'
import { balances } from '../consumption/balances.ts'
import { toldRemainders } from '../consumption/told-remainders.ts'
import { announcedCounts } from '../counts/announced-counts.ts'
import { announcedLists } from '../counts/announced-lists.ts'
import { countedLists } from '../counts/counted-lists.ts'
import { countsByPlace } from '../counts/counts-by-place.ts'
import { listedCounts } from '../counts/listed-counts.ts'
import { partsBeyond } from '../counts/parts-beyond.ts'
import { rowsOfCounts } from '../counts/rows-of-counts.ts'
import { splitCounts } from '../counts/split-counts.ts'
import { toldBreakdowns } from '../counts/told-breakdowns.ts'
import { toldAverages } from '../marks/told-averages.ts'
import { weighedMarks } from '../marks/weighed-marks.ts'
import { monthlyPrices } from '../prices/monthly-prices.ts'
import { rolesPriced } from '../prices/roles-priced.ts'
import { toldVat } from '../prices/told-vat.ts'
import { restatedFigures } from '../restatements/restated-figures.ts'
import { countedRows } from '../shares/counted-rows.ts'
import { countedShares } from '../shares/counted-shares.ts'
import { countsInBrackets } from '../shares/counts-in-brackets.ts'
import { impossiblePercents } from '../shares/impossible-percents.ts'
import { sharesOfAmounts } from '../shares/shares-of-amounts.ts'
import { sharesWithAmounts } from '../shares/shares-with-amounts.ts'
import { toldRatios } from '../shares/told-ratios.ts'
import { toldShares } from '../shares/told-shares.ts'
import { toldTables } from '../tables/told-tables.ts'
import { countedTotals } from '../totals/counted-totals.ts'
import { listedTotals } from '../totals/listed-totals.ts'

const rules = [
  announcedCounts,
  balances,
  countedLists,
  countedRows,
  rowsOfCounts,
  countedShares,
  countsByPlace,
  countsInBrackets,
  listedCounts,
  listedTotals,
  monthlyPrices,
  partsBeyond,
  sharesOfAmounts,
  sharesWithAmounts,
  comparedPairs,
  splitCounts,
  sumsInBrackets,
  toldRemainders,
  toldVat,
  weighedMarks,
  enumeratedSums,
  writtenEquations,
  toldBreakdowns,
  restatedFigures,
  toldAverages,
  toldTables,
  countedTotals,
  eachOfMany,
  impossiblePercents,
  toldProducts,
  toldRatios,
  toldShares,
  toldChanges,
  announcedLists,
  rolesPriced,
  toldPaymentShares,
  statedWeekdays,
  toldHolidays,
  impossibleDays,
  settledAhead,
  officeWeekends,
  eventsInWords,
  rangedLengths,
  lastingUntil,
  datesAfterEnd,
  inSoLong,
  toldGaps,
  toldLengths,
]

/** Whatever a process reckons or dates in its words is looked at as what any document does. */
export function playbookFigures(scene: Scene): Finding[] {
  return scene.workspace.playbooks
    .filter(isKept)
    .flatMap(playbook => findingsIn(toldPlaybook(playbook)))
}

/** The figures of a process are its own: nothing else is read beside it. */
const findingsIn = onceForEachRecord(told => {
  const alone = { ...sceneOf(emptyWorkspace(), ''), handbooks: [told] }
  return rules.flatMap(rule => rule(alone))
})
