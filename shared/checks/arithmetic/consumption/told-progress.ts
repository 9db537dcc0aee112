import { figuresIn } from '../../../french/figures/figures.ts'
import { formatNumber, formatPercent } from '../../../french/writing.ts'
import { matchesIn } from '../../../values/matches-in.ts'
import type { Finding } from '../../findings/finding.ts'
import { placeIn, type Scene } from '../../scene/scene.ts'

/** A deliverable counted, « Prévu : 8, Réalisé : 5 », « 5 sur 8 », is done as far as that. */
export function toldProgress({ reports }: Scene): Finding[] {
  return reports.flatMap(account =>
    account.report.deliverables.flatMap(({ title, progress, notes = '' }, index) => {
      const part = progress === 100 ? undefined : (partIn(notes) ?? leftIn(notes))
      const planned = countAfter(notes, 'Prévu|Objectif|Cible') ?? part?.planned
      const done = countAfter(notes, 'Réalisé|Fait') ?? part?.done
      if (progress === undefined || planned === undefined || done === undefined || planned === 0)
        return []
      const computed = (done / planned) * 100
      if (Math.abs(computed - progress) < (part === undefined ? 1 : nearly)) return []
      const expected = formatPercent(Math.round(computed * 10) / 10)
      return [
        {
          code: 'percent-mismatch' as const,
          severity: 'error' as const,
          place: placeIn(account, `Livrable « ${title} »`, ['deliverables', index, 'progress']),
          message: `${formatNumber(done)} sur ${formatNumber(planned)} font ${expected}, et non ${formatPercent(progress)}.`,
          expected,
          stated: formatPercent(progress),
        },
      ]
    }),
  )
}

/** Points of percent: a progress is often told to the nearest five. */
const nearly = 2.6

/** « 7 écrans sur 22 », and nothing else but sentences below it. */
function partIn(notes: string) {
  const [first = '', ...below] = notes.trim().split('\n\n')
  if (!below.every(each => /[.!?]$/.test(each))) return undefined
  const [, done, planned] =
    /^(?:[^.:\n]{1,30} : )?(\d{1,3})(?: \p{L}+){0,2} sur (\d{1,3})(?: \p{L}+){0,2}\.?$/u.exec(
      first,
    ) ?? []
  if (done === undefined || planned === undefined || Number(done) > Number(planned))
    return undefined
  return { done: Number(done), planned: Number(planned) }
}

/** « 12 arbres taillés », « Reste 19 arbres », on lines of their own. */
function leftIn(notes: string) {
  const [, left, unit = ''] = /^\W*(?:il )?reste(?:nt)? (\d{1,3}) (\p{L}{3,})/imu.exec(notes) ?? []
  const [done, ...others] = matchesIn(
    notes,
    /^[-• ]*(\d{1,3}) (\p{L}{3,})(?! (?:sur|à|par) )/gmu,
  ).filter(([, , noun]) => noun === unit)
  if (left === undefined || done === undefined || others.length > 0) return undefined
  return { done: Number(done[1]), planned: Number(done[1]) + Number(left) }
}

/** A bare number on a line of its own. */
function countAfter(notes: string, names: string): number | undefined {
  const [, text = ''] = new RegExp(`^(?:${names})e?s?\\s?:\\s?(.*)$`, 'imu').exec(notes) ?? []
  const [figure, ...others] = figuresIn(text)
  return figure === undefined || others.length > 0 || figure.unit !== '' ? undefined : figure.value
}
