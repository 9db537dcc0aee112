import { daysBetween } from '../../../domain/calendar/calendar.ts'
import { numberIn, severalInWords } from '../../../french/figures/number-words.ts'
import { formatNumber } from '../../../french/writing.ts'
import type { Finding } from '../../findings/finding.ts'
import { originalWords } from '../../reading/original-words.ts'
import { saidLike } from '../../reading/said.ts'
import { placeIn, type Scene, type ToldReport } from '../../scene/scene.ts'

/** « Après 2 mois de mission », in the report of the third month: from the mission’s start to the report. */
export function monthsTold({ reports }: Scene): Finding[] {
  return reports.flatMap(account => {
    const elapsed = monthsSince(account)
    if (account.report.kind === 'final' || elapsed === undefined) return []
    return saidLike(account, /mois de /i).flatMap(({ text, words, field, path }) => {
      const [quote, count = ''] = path[0] === 'summary' ? (told.exec(words) ?? []) : []
      const months = numberIn(count)
      if (quote === undefined || months === undefined) return []
      if (Math.abs(elapsed - months) <= nearly || months === rankTold(account)) return []
      const expected = `${formatNumber(Math.round(elapsed))} mois`
      return [
        {
          code: 'duration-mismatch' as const,
          severity: 'warning' as const,
          place: placeIn(
            account,
            field,
            path,
            originalWords(text, words.indexOf(quote), quote.length),
          ),
          message: `La mission a commencé il y a ${expected}, et non ${count} mois.`,
          expected,
          stated: `${count} mois`,
        },
      ]
    })
  })
}

/** Part of a month that is left out or rounded up. */
const nearly = 0.75
const told = new RegExp(
  `\\bapres (\\d{1,2}|${severalInWords}) mois de (?:mission|projet|travail|travaux|collaboration|accompagnement)`,
)

function monthsSince({ mission, date }: ToldReport): number | undefined {
  if (mission?.start === undefined || date === undefined || date < mission.start) return undefined
  return daysBetween(mission.start, date) / 30.44
}

/** « Laiterie (mois 3) ». */
function rankTold({ report: { title } }: ToldReport): number | undefined {
  const [, rank] = /\bmois (\d{1,2})\b/i.exec(title) ?? []
  return rank === undefined ? undefined : Number(rank)
}
