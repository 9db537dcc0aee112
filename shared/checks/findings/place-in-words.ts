import { formatDate, typeset, withDe } from '../../french/writing.ts'
import type { Place } from './finding.ts'

/** « TechParts SAS – Rapport mensuel du 30 avril 2024 – Budget : « 20 % » ». */
export function placeInWords(place: Place): string {
  const { client, document, date } = place
  const parts = [client, dated(document, date), fieldInWords(place)]
  return parts.filter(part => part !== undefined).join(' – ')
}

/** « Rapport mensuel du 30 avril 2024 – TechParts SAS ». */
export function documentInWords({ client, document, date }: Place): string {
  return [dated(document, date), client].filter(part => part !== undefined).join(' – ')
}

/** Inside its document: « Budget : « 20 % » ». */
export function fieldInWords({ field, quote }: Place): string {
  return quote === undefined ? field : `${field} : « ${quote} »`
}

function dated(document: string, date: string | undefined): string {
  return date === undefined ? document : `${document} du ${formatDate(date)}`
}

/** What a finding says, as it is shown: with the spaces and the elisions of French. */
export function findingInWords(text: string): string {
  return typeset(text.replace(/\bde («[^»]*»)/g, (_, quoted: string) => withDe(quoted)))
}
