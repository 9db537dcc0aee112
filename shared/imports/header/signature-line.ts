import { firstDateSpan, isDateOnly } from '../../french/dates/spans.ts'
import { civility } from '../../french/names/civilities.ts'

/** Who wrote the document, when and for whom, as a sentence tells it. */
export type Signature = {
  readonly author?: string
  readonly createdOn?: string
  readonly contact?: string
  /** The sentence says nothing more. */
  readonly isWhole: boolean
}

const written =
  '(?:[Cc]réée?|[Rr]édigée?|[ÉéEe]tablie?|[ÉéEe]crite?|[Pp]réparée?|[Pp]roposée?|[Nn]ote de cadrage|[Bb]rief|[Dd]ocument|[Ff]iche)'
const name = "\\p{Lu}[\\p{L}’'-]+(?:\\s+(?:de\\s+|d[’'])?\\p{Lu}[\\p{L}’'-]+){1,3}"
const day =
  '(?:lundi |mardi |mercredi |jeudi |vendredi |samedi |dimanche )?\\d[^,;.]*?(?:19|20)\\d{2}'
const by = `[Pp]ar\\s+(?:${civility}\\s+)?(?<author>${name})`
const on = `(?:[Ll]e|[Dd]u|daté du|en date du)\\s+(?<date>${day})`

const sentences = [
  `${written}[\\s,]+${by}[\\s,]+${on}`,
  `${written}[\\s,]+${on}[\\s,]+${by}`,
  `${written}\\s+${by}(?!.*\\d{4})`,
]
const asked = new RegExp(
  String.raw`(?:[Àà] la demande de|pour le compte de|[Nn]otre (?:contact|interlocut\p{L}+) est|(?:échange|entretien|rendez-vous) avec)\s+(?<contact>(?:${civility}\s+)?\p{Lu}[^;]*?)(?=(?<!M)[.;]|$)`,
  'u',
)

/** « Note de cadrage du 3 mai 2025, par Anne Roy », « Lyon, le 3 mai 2025 ». */
export function signatureIn(text: string, anchor: string): Signature | undefined {
  const place = /^(?:[Ff]ait à )?\p{Lu}[\p{L}’' -]{1,40},\s+le\s+(\d.*)$/u.exec(text)?.[1]
  if (place !== undefined && isDateOnly(place, anchor))
    return { ...dated(place, anchor), isWhole: true }
  const match = sentences.map(each => new RegExp(each, 'u').exec(text)).find(each => each !== null)
  const contact = asked.exec(text)
  if (match === undefined && contact === null) return undefined
  const { author, date } = match?.groups ?? {}
  const asker = contact?.groups?.contact
  const rest = [match?.[0], contact?.[0]].reduce<string>(
    (words, found) => words.replace(found ?? '', ''),
    text,
  )
  return {
    ...(author !== undefined && { author }),
    ...(date !== undefined && dated(date, anchor)),
    ...(asker !== undefined && { contact: asker }),
    isWhole: !/\p{L}{3}/u.test(rest.replace(/(?:^|\s)(?:la|le|il|elle|a été|est)(?=\s|$)/gu, '')),
  }
}

function dated(words: string, anchor: string): { createdOn?: string } {
  const span = firstDateSpan(words, anchor)
  return span?.exact === true ? { createdOn: span.start } : {}
}
