import { formatDate } from '../domain/french.ts'
import type { Place } from './finding.ts'

/** « TechParts SAS – Rapport mensuel du 30 avril 2024 – Budget : « 20 % » ». */
export function placeInWords({ client, document, date, field, quote }: Place): string {
  const dated = date === undefined ? document : `${document} du ${formatDate(date)}`
  const parts = [client, dated, quote === undefined ? field : `${field} : « ${quote} »`]
  return parts.filter(part => part !== undefined).join(' – ')
}
