import { sum } from '../../../domain/money.ts'
import type { Finding } from '../../findings/finding.ts'
import { figuresLike, type Said } from '../../reading/said.ts'
import { documentsOf, placeIn, type Scene, type Told } from '../../scene/scene.ts'

/** « Vote (12 gommettes) », then « Attente : 6 votes » and the like: never more than there were to give. */
export function votes(scene: Scene): Finding[] {
  return documentsOf(scene).flatMap(told =>
    figuresLike(told, /\d\s(?:votes?|voix|gommettes|points)\b/i).flatMap(said =>
      ballotsIn(said.text)
        .filter(isWrong)
        .map(ballot => finding(told, said, ballot)),
    ),
  )
}

type Announced = { readonly count: number; readonly source: string }

type Ballot = {
  readonly title: string
  readonly announced: number
  readonly given: readonly number[]
}

/** Those that were not given may be missing, unless so many for each were counted. */
function isWrong({ title, announced, given }: Ballot): boolean {
  const total = sum(given)
  return total > announced || (total < announced && /\d \p{L}+ (?:par|chacun)/u.test(title))
}

/** A title with the number there is to give, alone in it, and the lines right below, each with its own. */
function ballotsIn(text: string): Ballot[] {
  const lines = text.split('\n').filter(line => line.trim() !== '')
  return lines.flatMap((line, index) => {
    const announced = announcedIn(line)
    const below = lines.slice(index + (isTitleOfResults(lines[index + 1]) ? 2 : 1))
    const end = below.findIndex(each => votesIn(each) === undefined)
    const given = below.slice(0, end === -1 ? undefined : end).flatMap(each => votesIn(each) ?? [])
    if (announced === undefined || given.length < 2) return []
    return [{ title: line, announced: announced.count, given }]
  })
}

/** « **Résultats du vote** », between what there is to give and what was given. */
function isTitleOfResults(line = ''): boolean {
  return /^[\s*_#]*(?:(?:les )?(?:r[ée]sultats?|votes?|classement|d[ée]compte)\b)[^\d\n]{0,40}$/iu.test(
    line,
  )
}

/** « 12 gommettes », « 12 votes au total »; « 3 votes par personne » announces no total. */
export function announcedIn(line: string): Announced | undefined {
  if (/^[\s]*[-•*] /.test(line)) return undefined
  const isTitle =
    /^[\s*_#]*(?:votes?|r[ée]sultats? du vote|gommettes|r[ée]partition)\b/iu.test(line) ||
    /\d (?:votes?|gommettes|points) par (?:personne|participante?)\b/iu.test(line) ||
    inAll.test(line)
  const counts = [
    ...line.matchAll(
      /(\d{1,3})\s(?:votes?|voix|gommettes|points)\b(?!\s+(?:par|chacun|chaque|maxi))/giu,
    ),
  ]
  const all = inAll.exec(line)
  if (isTitle && all?.[1] !== undefined) return { count: Number(all[1]), source: all[1] }
  const [only, ...others] = counts
  if (!isTitle || only === undefined || others.length > 0) return undefined
  return { count: Number(only[1]), source: only[0] }
}

/** « 4 gommettes chacun, soit 20 au total », « donc 20 gommettes en tout ». */
export const inAll =
  /\d (?:votes?|voix|gommettes|points|jetons)\b[^\n.\d]{0,40}(?<!\d)(\d{1,3})(?: (?:votes?|voix|gommettes|points|jetons))? (?:au total|en tout)\b/iu

function votesIn(line: string): number | undefined {
  const [, digits] =
    /^\s*(?:[-•*]|\d+[.)])\s.*?(?::\s|\(|–\s)\**(\d{1,3})\s(?:votes?|voix|gommettes|points)\)?\**\.?\s*$/iu.exec(
      line,
    ) ?? []
  return digits === undefined ? undefined : Number(digits)
}

function finding(told: Told, { field, path }: Said, { title, announced, given }: Ballot): Finding {
  const total = sum(given)
  return {
    code: 'total-mismatch',
    severity: 'error',
    place: placeIn(told, field, path, title.replace(/[*_#]/g, '').trim()),
    message: `${given.join(' + ')} font ${total}, et non les ${announced} annoncés.`,
    expected: String(announced),
    stated: String(total),
  }
}
