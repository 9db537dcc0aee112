import { toldDaysIn } from '../../french/dates/told-days.ts'
import { folded } from '../../french/folded.ts'
import { onceForEachRecord, saidIn } from '../reading/said.ts'
import type { Told } from '../scene/scene.ts'

/** The day that a document is told from: its date, or the one that its first notes sign it with. */
export function documentDay(told: Told): string | undefined {
  return told.date ?? signedOn(told)
}

/** « Lyon, le 12 décembre 2025 », « Rédigé par Élodie Santini, le 26 juin 2026 ». */
const signedOn: (told: Told) => string | undefined = onceForEachRecord(told => {
  const first = saidIn(told)
    .filter(({ path, text }) => path[0] === 'notes' && text.length < 90 && /20\d\d/.test(text))
    .slice(0, 4)
  for (const { text } of first) {
    const words = folded(text)
    const [day, ...others] = toldDaysIn(words, undefined)
    if (day === undefined || others.length > 0) continue
    const before = words.slice(0, day.start)
    if (replaced.test(before)) continue
    if (
      /(?:^|, |par .*)(?:le )?$/.test(before) ||
      /redig|etabli|fait a|date|redaction|version|diffus|emis|remis[e ]|mise? a jour/.test(before)
    )
      return day.date
  }
  return undefined
})

/** « Version 3 (remplace la version 2 du 8 janvier 2025) ». */
const replaced = /\b(?:remplac|annul|preced|succed)/
