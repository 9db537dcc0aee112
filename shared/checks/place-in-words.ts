import { formatDate } from '../domain/french.ts'
import type { Place } from './finding.ts'

/** « TechParts SAS – Rapport mensuel du 30 avril 2024 – Budget : « 20 % » ». */
export function placeInWords(place: Place): string {
  const { client, document, date } = place
  const dated = date === undefined ? document : `${document} du ${formatDate(date)}`
  const parts = [client, dated, fieldInWords(place)]
  return parts.filter(part => part !== undefined).join(' – ')
}

/** Inside its document: « Budget : « 20 % » ». */
export function fieldInWords({ field, quote }: Place): string {
  return quote === undefined ? field : `${field} : « ${quote} »`
}
