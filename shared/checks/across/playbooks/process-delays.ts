import { folded, searchWords } from '../../../french/folded.ts'
import { matchesIn } from '../../../values/matches-in.ts'
import type { Finding } from '../../findings/finding.ts'
import { figuresLike, onceForEachRecord, type Said } from '../../reading/said.ts'
import { placeIn, type Scene, type ToldPlaybook, toldPlaybooks } from '../../scene/scene.ts'

/** « Échéance + 30 jours : Mise en demeure », and further down « la mise en demeure part à échéance + 45 jours ». */
export function processDelays(scene: Scene): Finding[] {
  return toldPlaybooks(scene).flatMap(findingsIn)
}

const findingsIn = onceForEachRecord((told: ToldPlaybook): readonly Finding[] => {
  const delays = figuresLike(told, /\+ ?\d/)
    .filter(({ path: [first] }) => first === 'steps' || first === 'about')
    .flatMap(delayIn)
  return delays.flatMap((one, index) => {
    const same = delays.filter((other, rank) => rank !== index && isSubjectOf(other, one))
    const [first, ...others] = same
    const isOther = first !== undefined && first.days !== one.days
    return isOther && others.length === 0 ? [finding(told, one, first)] : []
  })
})

type Delay = {
  readonly from: string
  readonly days: string
  readonly words: readonly string[]
  /** A row of a table: what it says is the action itself. */
  readonly isRow: boolean
  readonly text: string
  readonly said: Said
}

const offset =
  /(?:à |a )?(?<!\p{L})(?<from>J|[ÉEée]ch[ée]ance|[Ss]ignature|[Ll]ivraison|[Ff]acture) ?\+ ?(?<days>\d{1,3})(?: ?(?:jours?|j)\b)?/gu

/** The only one of its line. */
function delayIn(said: Said): Delay[] {
  const [only, ...others] = matchesIn(said.text, offset)
  const { from = '', days = '' } = only?.groups ?? {}
  if (only === undefined || others.length > 0) return []
  const rest = said.text.slice(only.index + only[0].length)
  const isRow = only.index === 0 && /^ ?[:–-] /.test(rest)
  const action = isRow
    ? (rest.replace(/^ ?[:–-] /, '').split(/ – |, | par /)[0] ?? '')
    : said.text.slice(0, only.index)
  const words = searchWords(action).filter(word => word.length > 3)
  return words.length < 2 ? [] : [{ from: folded(from), days, words, isRow, text: said.text, said }]
}

/** A sentence that tells of the action of a row, counted from the same day. */
function isSubjectOf(row: Delay, sentence: Delay): boolean {
  if (!row.isRow || sentence.isRow || row.from !== sentence.from) return false
  return row.words.every(word => sentence.words.includes(word))
}

function finding(told: ToldPlaybook, one: Delay, other: Delay): Finding {
  return {
    code: 'figure-conflict',
    severity: 'warning',
    place: placeIn(told, 'Étape', one.said.path, one.text),
    against: placeIn(told, 'Étape', other.said.path, other.text),
    message: `« ${one.text} » ici, et « ${other.text} » ailleurs dans le process.`,
    expected: `+ ${other.days}`,
    stated: `+ ${one.days}`,
  }
}
