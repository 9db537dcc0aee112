import { folded } from '../../../french/folded.ts'
import { pattern } from '../../../french/pattern.ts'
import { formatDate } from '../../../french/writing.ts'
import type { Finding, RecordPlace } from '../../findings/finding.ts'
import { placeIn, type Scene, type ToldReport } from '../../scene/scene.ts'

/** No document tells events after its own date. */
export function eventsToldBefore({ reports }: Scene): Finding[] {
  return reports.flatMap(account =>
    toldEvents(account)
      .filter(({ date }) => account.date !== undefined && date > account.date)
      .map(({ date, what, path }) => ({
        code: 'event-after-document' as const,
        severity: 'error' as const,
        place: placeIn(account, what, path),
        message: `Le document est daté du ${formatDate(account.date ?? '')} et raconte comme passé un fait du ${formatDate(date)}.`,
        stated: formatDate(date),
      })),
  )
}

type Event = { readonly date: string; readonly what: string; readonly path: RecordPlace['path'] }

function toldEvents({ report }: ToldReport): Event[] {
  const { milestones, alerts, requests, satisfaction } = report
  return [
    ...dated(milestones, 'actual', ({ title }) => `Jalon « ${title} »`, ['milestones']).filter(
      ({ path }) => milestones[Number(path[1])]?.status === 'done',
    ),
    ...dated(alerts, 'date', ({ title }) => `Alerte « ${title} »`, ['alerts']).filter(
      ({ path, date }) => {
        const { decision = '' } = alerts[Number(path[1])] ?? {}
        return (report.kind === 'final' && isResolved(decision)) || !isToCome(decision, date)
      },
    ),
    ...dated(requests, 'date', () => 'Demande du client', ['requests']),
    ...dated(satisfaction.quotes, 'date', () => 'Citation', ['satisfaction', 'quotes']),
  ]
}

/** « Changement de capteurs (6 mars) », in the account of a mission that is over. */
function isResolved(decision: string): boolean {
  return (
    /\((?:le )?\d{1,2}(?:er)? \p{L}+(?: \d{4})?\)/u.test(decision) &&
    !/prévu|attendu|à venir|planifi|programm|reste|avant le|sera|pour le/i.test(decision)
  )
}

/** « À prendre par le comité le 4 mars », « attendue le 4 mars », « Action : Luc, 15/06 », « relance le 2 avril ». */
function isToCome(decision = '', date: string): boolean {
  const day = new RegExp(`(?<!\\d)0?${Number(date.slice(8))}(?:er)?(?:[/. ]|$)`)
  if (day.test(decision) && !over.test(folded(decision))) return true
  return /^(?:décision )?(?:à |attendue?s?\b|prévue?s?\b|en attente|action ?:|pour le |avant le |d[’']ici|\p{Lu}\p{L}+,? (?:le |pour le )?\d{1,2}[/ ])/iu.test(
    decision.trim(),
  )
}

/** What tells that it was decided, or done. */
const over = pattern('u')`
  \b(?:
    retenu|valide|choisi|decide|accepte|tranche|arbitre|acte|signe|confirme|approuve|refuse
    |rejete|commande|livre|regle|resolu|ete|(?:a|ont|est|sont) \p{L}+[eis]
  )e?s?\b
`

function dated<Key extends string, Row extends { readonly [K in Key]?: string | undefined }>(
  rows: readonly Row[],
  key: Key,
  what: (row: Row) => string,
  path: RecordPlace['path'],
): Event[] {
  return rows.flatMap((row, index) => {
    const date = row[key]
    return date === undefined ? [] : [{ date, what: what(row), path: [...path, index, key] }]
  })
}
