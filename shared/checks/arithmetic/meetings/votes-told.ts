import { numberIn, severalInWords } from '../../../french/figures/number-words.ts'
import { matchesIn } from '../../../values/matches-in.ts'
import type { Finding } from '../../findings/finding.ts'
import { around, figuresLike, type Said, saidLike } from '../../reading/said.ts'
import { isSameTitle } from '../../reading/same-thing.ts'
import { sentenceAround } from '../../reading/sentence-around.ts'
import { placeIn, type Scene, type ToldMinutes } from '../../scene/scene.ts'
import { tablesIn } from '../tables/tables.ts'

/** « Le verger pédagogique arrive en tête avec 8 voix », below a table that gives it 7. */
export function votesTold({ meetings }: Scene): Finding[] {
  return meetings.flatMap(minutes => {
    const told = saidLike(minutes, rough).flatMap(said =>
      said.isQuoted || said.path[0] === 'board' ? [] : toldIn(said),
    )
    if (told.length === 0) return []
    const rows = rowsOf(minutes)
    return told.flatMap(each => wrongIn(minutes, each, rows))
  })
}

type Row = { readonly label: string; readonly votes: number }
type Told = Row & { readonly said: Said; readonly quote: string; readonly index: number }

const unit = '(?:voix|votes?|gommettes?|points?(?! sur )|suffrages?|jetons?)'
const rough =
  /(?:avec|obt|recueil|remport|totalis|r[ée]uni|re[çc])[^\n]{1,20} (?:voix|vote|gommette|point|suffrage|jeton)|\(\d+ (?:voix|vote|gommette|suffrage|jeton)/i
const ranked =
  "(?:arrive|est arrivée?|sort|finit|se place|se classe|termine|est)(?: largement| nettement)? (?:en tête|premi(?:er|ère)|deuxième|seconde?|troisième|en (?:première|deuxième|seconde|troisième) (?:place|position))(?: du vote)?,? avec|(?:l[’']emporte|gagne|a gagné|l[’']a emporté)(?: largement| nettement)? avec"
const given =
  '(?:obtient|recueille|remporte|totalise|réunit|reçoit|a (?:obtenu|recueilli|remporté|totalisé|réuni|reçu))'
const label = '(?<label>\\p{L}[^.;:,\\n\\d|()]{2,60}?)'
const forms: readonly RegExp[] = [
  new RegExp(
    `${label} (?:${ranked}|${given}) (?<count>\\d{1,3}|${severalInWords}) ${unit}(?![\\p{L}]| (?:de |d[’']))`,
    'giu',
  ),
  new RegExp(
    `(?:^|[.;:,] |devant |suivie?s? d(?:e |u |es |[’'])|et )${label} \\((?<count>\\d{1,3}) ${unit}\\)`,
    'gimu',
  ),
]
/** Of another round, or of some of those who voted. */
const otherwise =
  /\b(?:tours?|d[’']abord|avant|chez|parmi|dont|hors|plus de|environ|puis|vote précédent)\b/i

function toldIn(said: Said): Told[] {
  const found = forms.flatMap(form => matchesIn(said.text, form))
  return found.flatMap(({ 0: quote, index, groups = {} }) => {
    const votes = numberIn(groups.count ?? '')
    const name = (groups.label ?? '').replace(/^(?:et )?(?:c[’']est )?|(?: qui)$/giu, '')
    const isOther = otherwise.test(sentenceAround(said.text, index))
    return votes === undefined || isOther ? [] : [{ said, quote, index, label: name, votes }]
  })
}

/** The notes of the board with their votes, and the rows of votes that the minutes keep as they were written. */
function rowsOf(minutes: ToldMinutes): Row[] {
  const board = minutes.meeting.board.notes.flatMap(({ text, votes }) =>
    votes === undefined ? [] : [{ label: text, votes }],
  )
  const texts = figuresLike(minutes, /\|[^\n]*\d|\p{L}\** ?[:–(-] ?\**\d/u).filter(
    ({ path, isQuoted }) => path[0] === 'sections' && !isQuoted,
  )
  return [...board, ...drawnRows(texts), ...texts.flatMap(listedRows)]
}

function drawnRows(texts: readonly Said[]): Row[] {
  return tablesIn(texts).flatMap(({ names, rows }) => {
    const column = names.findIndex(name => counted.test(name))
    return rows.flatMap(({ label, cells, kind }) => {
      const votes = cells[column]?.value
      return votes === undefined || kind !== 'line' ? [] : [{ label, votes }]
    })
  })
}

const counted = new RegExp(`^(?:nombre (?:de |d'))?${unit}$`)

/** « - Verger pédagogique : 7 », below « Résultats du vote ». */
function listedRows({ text }: Said): Row[] {
  if (!/vote|voix|gommette|jeton/i.test(text)) return []
  return matchesIn(text, listed).map(([, name = '', digits, again = digits]) => ({
    label: name,
    votes: Number(again),
  }))
}

const listed = new RegExp(
  `^(?:[-•*]|\\d{1,2}[.)]) \\**([^:\\n|]{2,60}?)\\**(?: ?: \\**(\\d{1,3})(?: ${unit})?| (?:[–-] |\\()\\**(\\d{1,3}) ${unit}\\)?)\\**\\.?$`,
  'gimu',
)

function wrongIn(
  minutes: ToldMinutes,
  { said: { text, field, path }, quote, index, label, votes }: Told,
  rows: readonly Row[],
): Finding[] {
  const meant = rows.filter(row => isSameTitle(row.label, label))
  const [row] = meant
  if (row === undefined || meant.some(each => each.votes === votes)) return []
  return [
    {
      code: 'figure-conflict',
      severity: 'error',
      place: placeIn(minutes, field, path, around(text, index, quote.length)),
      message: `« ${row.label} » a ${row.votes} voix dans le décompte du même compte-rendu, et non ${votes}.`,
      expected: String(row.votes),
      stated: String(votes),
    },
  ]
}
