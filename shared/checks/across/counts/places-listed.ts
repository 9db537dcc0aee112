import { addMonths } from '../../../domain/calendar/calendar.ts'
import { folded } from '../../../french/folded.ts'
import { capital, letter } from '../../../french/letters.ts'
import type { Finding } from '../../findings/finding.ts'
import { figuresLike, figuresSaid, onceForEachRecord, type Said } from '../../reading/said.ts'
import { documentsOf, placeIn, type Scene, type Told, writingsOf } from '../../scene/scene.ts'
import { claimsIn, definiteIn } from './counts-in-words.ts'

/** « 5 boutiques (Vannes, Auray, Pontivy, Lorient, Quimper) » in minutes, « 6 boutiques en Bretagne » on the client's sheet. */
export function placesListed(scene: Scene): Finding[] {
  const lists = documentsOf(scene).flatMap(told => listsIn(told).map(list => ({ ...list, told })))
  if (lists.length === 0) return []
  const sheetDay = dayOfSheet(scene)
  return writingsOf(scene).flatMap(told =>
    openingsIn(told).flatMap(opening => {
      const day = told.date ?? sheetDay
      const same = lists.filter(each => each.noun === opening.noun && isSoon(each.told.date, day))
      const [list] = same
      if (list === undefined || same.some(({ value }) => value === opening.value)) return []
      return isWhole(list, opening, told) ? [finding(told, opening, list)] : []
    }),
  )
}

/** The last document that it is known from. */
function dayOfSheet({ briefs, proposals }: Scene): string | undefined {
  const from = briefs.length > 0 ? briefs : proposals
  return from
    .flatMap(({ date }) => date ?? [])
    .toSorted()
    .at(-1)
}

function isSoon(one = '', other = ''): boolean {
  const [first, last] = [one, other].toSorted()
  return !first || !last || last <= addMonths(first, 12)
}

type Count = {
  readonly noun: string
  readonly value: number
  readonly line: string
  readonly said: Said
}
type List = Count & { readonly told: Told }

const number = '(?<count>\\d{1,2})'
const place = `[${capital}](?:(?! et )[^,;:()\\d]){1,30}`
const listed = new RegExp(
  `^[\\s*•-]*${number} (?<noun>\\p{Ll}{4,}[sx])(?: ?\\((?<aside>${place}(?:, ${place}| et ${place})+)\\)| : (?<names>${place}(?:, ${place}| et ${place})+))\\.?$`,
  'iu',
)
const roughList = new RegExp(`\\d [${letter}]{4,}[sx] ?[(:] ?[${capital}]`)

/** A line of as many names as it counts. */
const listsIn = onceForEachRecord((told): readonly Count[] =>
  figuresLike(told, roughList)
    .filter(({ isQuoted, path }) => !isQuoted && path[0] !== 'references')
    .flatMap(said => said.text.split('\n').flatMap(line => listOf(said, line))),
)

function listOf(said: Said, line: string): Count[] {
  const { count = '', noun = '', aside = '', names = aside } = listed.exec(line)?.groups ?? {}
  const value = Number(count)
  const all = names.split(/, | et /)
  const isNames = all.every(name => new RegExp(`^[${capital}]`).test(name))
  if (value !== all.length || !isNames) return []
  return [{ noun: singular(noun), value, line: shown(line), said }]
}

const someOpening = new RegExp(`\\d [${letter}]{4,}[sx](?![${letter}])`)
const opening = new RegExp(
  `^[\\s*•-]*${number} (?<noun>\\p{Ll}{4,}[sx])(?=$|[.,;]| (?:en|dans|à|au|aux|sur|répartie?s|autour) )`,
  'iu',
)

/** A line that opens with what the client is made of. */
const openingsIn = onceForEachRecord((told): readonly Count[] =>
  figuresLike(told, someOpening)
    .filter(({ path: [first] }) => sheets.has(first))
    .flatMap(said => {
      const { count = '', noun = '' } = opening.exec(said.text)?.groups ?? {}
      const value = Number(count)
      const line = shown(said.text.split('\n')[0] ?? '')
      return value === 0 ? [] : [{ noun: singular(noun), value, line, said }]
    }),
)

const sheets: ReadonlySet<unknown> = new Set(['profile', 'history', 'situation'])

function singular(noun: string): string {
  return folded(noun).replace(/[sx]$/, '')
}

function shown(line: string): string {
  return line.replace(/^[\s*•-]+/, '').trim()
}

/**
 * Names that are more than are told are enough, and « les 5 boutiques » beside them is looked at elsewhere;
 * where they are fewer, the document that lists them says so. Neither of the two tells the other figure.
 */
function isWhole(list: List, { noun, value }: Count, told: Told): boolean {
  const tells = (document: Told, count: number) =>
    figuresSaid(document).some(said =>
      claimsIn(said).some(each => each.noun === noun && each.value === count),
    )
  if (tells(list.told, value) || tells(told, list.value)) return false
  const isSaid = definiteIn(list.told).some(each => each.noun === noun && each.value === list.value)
  return list.value > value ? !isSaid : isSaid
}

function finding(told: Told, { said, line, value }: Count, list: List): Finding {
  return {
    code: 'figure-conflict',
    severity: 'warning',
    place: placeIn(told, said.field, said.path, line),
    against: placeIn(list.told, list.said.field, list.said.path, list.line),
    message: `« ${line} » ici ; un autre document les nomme : « ${list.line} ».`,
    expected: String(list.value),
    stated: String(value),
  }
}
