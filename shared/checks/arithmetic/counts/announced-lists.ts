import { numberIn, severalInWords } from '../../../french/figures/number-words.ts'
import { folded } from '../../../french/folded.ts'
import { letter } from '../../../french/letters.ts'
import { pattern } from '../../../french/pattern.ts'
import { matchesIn } from '../../../values/matches-in.ts'
import type { Finding } from '../../findings/finding.ts'
import { around, type Said, saidLike } from '../../reading/said.ts'
import { placeIn, type Scene, type Told, writingsOf } from '../../scene/scene.ts'

/** « Cinq freins sont cités : » over a list of four, « 5 sites : Brest, Nantes et Rennes »: as many as are told. */
export function announcedLists(scene: Scene): Finding[] {
  return writingsOf(scene).flatMap(told =>
    saidLike(told, rough).flatMap(said =>
      said.isQuoted
        ? []
        : [...listsIn(said.text), ...aimsBelow(told, said)].flatMap(list =>
            wrongIn(told, said, list),
          ),
    ),
  )
}

const number = `(?<count>\\d{1,2}|${severalInWords})`
const noun = `(?<noun>[${letter}][${letter}’-]{2,}[sx])`
const rough = new RegExp(
  `(?:\\d|${severalInWords}) [^\\s\\d]{3,}[sx]\\b[^\\n]{0,60}(?::|\\(|\\*\\*\\n)`,
  'i',
)

type List = { readonly title: string; readonly count: number; readonly listed: readonly number[] }

function listsIn(text: string): List[] {
  const lines = text.split('\n')
  return [...belowTitles(text), ...lines.flatMap(inOneLine), ...lines.flatMap(openLists)]
}

/** The number is what the line is about: not « les retours de 5 sites », nor « les 3 principaux freins ». */
const announcing = new RegExp(
  `(?:^|(?<before>[${letter}’']+) )${number} ${noun}(?<rest>(?: [${letter}’'-]+){0,4}) ?:?$`,
  'iu',
)
const complements =
  /^(?:de|des|du|par|avec|pour|sur|aux|à|dans|chez|après|avant|contre|vs|sous|entre|sauf|que|plus|moins|environ|top)$/i
const ofSome =
  /\b(?:dont|notamment|principa|parmi|exemple|extrait|surtout|premier|sur|par|prioritaire|majeur|plus)/
const measures = pattern()`
  ^(?:
    jours?|mois|ans|annees|heures|semaines|minutes|personnes|euros|points|pages|fois
    |salaries|collaborateurs|employes|agents|clients|votes|voix|gommettes|post-its|ecrans
    |lignes|utilisateurs|fiches|questions
  )$
`

function announcedIn(title: string): number | undefined {
  const bare = title
    .replace(/[*_#]/g, '')
    .replace(/^\s*\d+[.)] /, '')
    .trim()
  const {
    count = '',
    noun: name = '',
    before = '',
    rest = '',
  } = announcing.exec(bare)?.groups ?? {}
  if (count === '' || complements.test(before) || measures.test(folded(name))) return undefined
  return ofSome.test(folded(`${name} ${rest}`)) ? undefined : numberIn(count)
}

const item = /^\s{0,1}(?:[-•*]|\d{1,2}[.)])\s/

/** A line that ends with a colon, or stands in bold, and the items right below it. */
function belowTitles(text: string): List[] {
  const lines = text.split('\n').filter(line => line.trim() !== '')
  return lines.flatMap((line, index) => {
    const isTitle = !item.test(line) && /(?::[*_ ]*|\*\*)$/.test(line.trim())
    const count = isTitle ? announcedIn(line) : undefined
    if (count === undefined) return []
    const below = lines.slice(index + 1)
    const end = below.findIndex(each => !/^\s{2,}/.test(each) && !item.test(each))
    const listed = below.slice(0, end === -1 ? undefined : end).filter(each => item.test(each))
    return listed.length < 2 ? [] : [{ title: line, count, listed: [listed.length] }]
  })
}

/** « **4 pistes étudiées** : A ; B ; C », « 5 sites : Brest, Nantes, Rennes et Vannes ». */
function inOneLine(line: string): List[] {
  const [, bold, rest = ''] = /^\*\*([^*\n]+)\*\* : (.+)$/.exec(line) ?? []
  const joined = rest.split(' ; ').filter(each => !outcome.test(folded(each)))
  const count = bold === undefined ? undefined : announcedIn(bold)
  if (count !== undefined && joined.length > 1)
    return [{ title: bold ?? '', count, listed: [joined.length] }]
  return matchesIn(line, enumerated).flatMap(({ 0: title, groups = {} }) => {
    const { list = '', last = '', count: told = '', noun: name = '' } = groups
    const items = [...list.split(', '), last]
    if (measures.test(folded(name)) || items.some(each => each.split(' ').length > 5)) return []
    const named = items.every(each => /^(?:l[ae’'] ?)?\p{Lu}/u.test(each))
    const own = numberIn(told) ?? 0
    // What is told of a few may be what they do: « 2 assistantes : accueil, courrier et paie ».
    if (!named && own < 3) return []
    return [
      {
        title,
        count: own,
        listed: [items.length, items.flatMap(each => each.split(' et ')).length],
      },
    ]
  })
}

/** « Six ateliers, un par métier : tri, pesée, envoi », with nothing to close the list. */
function openLists(line: string): List[] {
  return matchesIn(line, listedBare).flatMap(({ 0: title, groups = {} }) => {
    const { list = '', count: told = '', noun: name = '' } = groups
    const items = list.split(', ')
    const capitals = items.filter(each => /^\p{Lu}/u.test(each)).length
    const isMixed = capitals > 0 && capitals < items.length
    const isTold = items.some(each => each.split(' ').length > 3 || / et |^etc|…/.test(each))
    if (measures.test(folded(name)) || isMixed || isTold) return []
    return [{ title, count: numberIn(told) ?? 0, listed: [items.length] }]
  })
}

/** « Elle poursuit trois buts : » ends the objective, and the others stand below it. */
function aimsBelow(told: Told, { path, text }: Said): List[] {
  if (path[0] !== 'objective') return []
  const [title = ''] = /[^.;:\n]+:\s*$/u.exec(text) ?? []
  const count = announcedIn(title.trim())
  const below = aimsOf(told)
  const items = below.filter(each => /^\p{Ll}/u.test(each))
  return count === undefined || below.length < 2
    ? []
    : [{ title: title.trim(), count, listed: [items.length > 1 ? items.length : below.length] }]
}

function aimsOf(told: Told): readonly string[] {
  if (told.table === 'missions') return told.mission.secondaryObjectives
  return told.table === 'proposals' ? told.proposal.secondaryObjectives : []
}

const listedBare = new RegExp(
  `(?:^|^[\\s*•–-]+|: |\\. |(?:les|nos|vos|ses) )${number} ${noun}(?: [${letter}\\d’'-]+){0,3}(?:, une? par [${letter}’'-]+)? : (?<list>[^\\d:;.(),]{2,40}?(?:, [^\\d:;.(),]{2,40}?){2,9})(?=\\.?$)`,
  'giu',
)

const outcome = /^(?:decision|choix|recommandation|validation|conclusion|solution retenue|retenu)/
const enumerated = new RegExp(
  `(?:^|^[\\s*•–-]+|: |\\. |(?:les|nos|vos) )${number} ${noun}(?: [${letter}’'-]+){0,3}(?: : |, soit | \\()(?<list>[^\\d:;.()]{2,40}?(?:, [^\\d:;.(),]{2,40}?){1,9}) et (?<last>[^\\d:;.(),]{2,40}?)(?=\\)?\\.?$)`,
  'giu',
)

/** Two more or fewer at the most: else something else is listed. */
function wrongIn(
  told: Told,
  { text, field, path }: Said,
  { title, count, listed }: List,
): Finding[] {
  const [first = 0] = listed
  if (count > 12 || listed.includes(count) || Math.abs(count - first) > 2) return []
  const quote = around(text, text.indexOf(title), title.length).replace(/[*_]/g, '')
  return [
    {
      code: 'figure-conflict',
      severity: 'warning',
      place: placeIn(told, field, path, quote),
      message: `« ${title.replace(/[*_]/g, '').trim()} » : la liste en compte ${first}.`,
      expected: String(first),
      stated: String(count),
    },
  ]
}
