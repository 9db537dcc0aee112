import { firstDateSpan } from '../../french/dates/spans.ts'
import { civility, withoutCivility } from '../../french/names/civilities.ts'
import { isConsultancy } from './document-title.ts'
import { isPersonName } from './person.ts'

export type Writing = { readonly author?: string; readonly createdOn?: string }

/** « Solane Conseil, Étienne Vasseur – le 17/02/2025 »: who wrote among a firm, a name and a day. */
export function writingIn(value: string, anchor: string): Writing {
  const span = firstDateSpan(value, anchor)
  const pieces = value
    .split(/\s*,\s+|\s+[–—-]\s+|\s*[()]\s*/)
    .map(piece => withoutCivility(piece.replace(/^(?:par|le)\s+/u, '')).trim())
  const author = pieces.find(piece => isPersonName(piece) && !isConsultancy(piece))
  return {
    ...(author !== undefined && { author }),
    ...(span?.exact === true && { createdOn: span.start }),
  }
}

/** « Document de lancement, version du 17.11.2025, établi par Anne Roy (cabinet Ardoise) », among more words. */
export function writtenIn(text: string, anchor: string): Writing {
  const [, author = ''] = writtenBy.exec(text) ?? []
  const [, day = ''] =
    /(?:version|édition|rédigée?|établie?|datée?|document)\s+(?:du|le)\s+(\d\S*(?:\s\p{L}+\.?\s\d{4})?)/iu.exec(
      text,
    ) ?? []
  const span = day === '' ? undefined : firstDateSpan(day, anchor)
  return {
    ...(isPersonName(author) && { author }),
    ...(span?.exact === true && { createdOn: span.start }),
  }
}

const writtenBy = new RegExp(
  String.raw`(?:établi|rédigé|préparé|écrit|proposé)e?s?\s+par\s+(?:${civility}\s)?(\p{Lu}[\p{L}’'-]+(?:\s\p{Lu}[\p{L}’'-]+)+)`,
  'u',
)
