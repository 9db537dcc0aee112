import type { Rules } from '../rules.ts'
import { aimsReached } from './aims-reached.ts'
import { spending } from './burn.ts'
import { statusColours } from './colour.ts'
import { finishedAgain } from './finished-again.ts'
import { keptCalendars } from './kept-calendar.ts'
import { lotsWeather } from './lots-weather.ts'
import { openWork } from './open-work.ts'
import { progressLost } from './progress-lost.ts'
import { smallImpacts } from './small-impacts.ts'
import { tickedMisses } from './ticked-misses.ts'
import { toldDone } from './told-done.ts'
import { toldOutcomes } from './told-outcome.ts'

export const statusRules: Rules = {
  ofClient: [
    openWork,
    finishedAgain,
    spending,
    statusColours,
    toldOutcomes,
    keptCalendars,
    lotsWeather,
    aimsReached,
    progressLost,
    toldDone,
    smallImpacts,
    tickedMisses,
  ],
  ofFirm: [],
}
