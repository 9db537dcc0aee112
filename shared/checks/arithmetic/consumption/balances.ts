import { shown } from '../../../french/figures/figure-words.ts'
import { type Figure, figuresIn } from '../../../french/figures/figures.ts'
import { folded } from '../../../french/folded.ts'
import { formatNumber } from '../../../french/writing.ts'
import { matchesIn } from '../../../values/matches-in.ts'
import type { Finding } from '../../findings/finding.ts'
import { figuresLike, type Said, saidIn } from '../../reading/said.ts'
import { type Scene, type Told, writingsOf } from '../../scene/scene.ts'
import { placeOfLine } from '../listed-lines.ts'

/**
 * « Vendu : 24 j », « Consommé : 15 j », « Solde : 10 j », on lines of their own or in one; « 17 fuites, dont 11
 * réparées (reste 6) »: what is left is the whole less what is gone.
 */
export function balances(scene: Scene): Finding[] {
  return writingsOf(scene).flatMap(told => {
    const left = figuresLike(told, rough)
    if (left.length === 0) return []
    return [
      ...left.flatMap(said =>
        [...listedIn(said), ...countedIn(said)].map(each => finding(told, each)),
      ),
      ...left
        .filter(isNote)
        .flatMap(said => balancesIn(notesAround(said, told)))
        .map(each => finding(told, each)),
    ]
  })
}

const rough = /(?:solde|restant|reste(?:nt)?|disponible)[^\n\d]{0,30}\d/i

type Line = { readonly said: Said; readonly text: string }
type Balance = {
  readonly whole: Figure
  readonly gone: Figure
  readonly left: Figure
  readonly line: Line
}

/** On lines of their own, or side by side in one: where something is sold, and something spent. */
function listedIn(said: Said): Balance[] {
  if (!sold.test(said.words) || !spent.test(said.words)) return []
  const inLines = said.text.split('\n').flatMap(line => balancesIn(partsOf(said, line)))
  return [...balancesIn(linesOf(said)), ...inLines]
}

const sold = /vendu|prevu|budget|enveloppe|contrat|commande/
const spent = /consomme|depense|realise|utilise|engage|passe/

function linesOf(said: Said): Line[] {
  const lines = said.text.split('\n').filter(text => text.trim() !== '')
  return lines.length < 3 ? [] : lines.map(text => ({ said, text }))
}

/** « Vendu 24 j / Consommé 15 j / Solde 9 j ». */
function partsOf(said: Said, line: string): Line[] {
  const parts = line.split(/ [/;|–-] |; |, (?=\p{L})/u)
  return parts.length < 3 ? [] : parts.map(text => ({ said, text }))
}

function isNote({ path, text }: Said): boolean {
  return path[0] === 'notes' && path.at(-1) === 'text' && !text.includes('\n')
}

/** The notes right above that an import made of the same list, under the same heading. */
function notesAround(said: Said, told: Told): Line[] {
  const all = saidIn(told)
  const headingOf = ({ path: [, note] }: Said) =>
    all.find(({ path }) => path[0] === 'notes' && path[1] === note && path[2] === 'heading')?.text
  const notes = all.filter(each => isNote(each) && headingOf(each) === headingOf(said))
  const at = notes.findIndex(({ path }) => path[1] === said.path[1])
  return notes.slice(Math.max(0, at - 3), at + 1).map(each => ({ said: each, text: each.text }))
}

const labels = {
  whole:
    /^(?:vendu|prevu|budget|enveloppe|contrat|commande|total (?:vendu|prevu)|jours (?:vendus|prevus))/,
  gone: /^(?:consomme|depense|realise|utilise|engage|passe|jours (?:consommes|realises))/,
  left: /^(?:solde|reste|restant|disponible|jours restants)/,
}

/** The last that is left, and the nearest above it of the two others, all counted alike. */
function balancesIn(lines: readonly Line[]): Balance[] {
  return lines.flatMap((line, index) => {
    const left = labelled(line, labels.left)
    const above = lines.slice(Math.max(0, index - 3), index).toReversed()
    const [whole, gone] = [labels.whole, labels.gone].map(label =>
      above.map(each => labelled(each, label)).find(each => each !== undefined),
    )
    if (left === undefined || whole === undefined || gone === undefined) return []
    return judged({ whole, gone, left, line })
  })
}

/** « Consommé : 15 j (62,5 %) », « Jours de Luc : Consommé au 31/05 : 5 »: the first figure after the label. */
function labelled({ text }: Line, label: RegExp): Figure | undefined {
  const bare = text.replace(/[*_]/g, '').replace(/^[^\p{L}]+/u, '')
  const [, name = '', rest = ''] = named.exec(bare) ?? []
  return label.test(folded(name)) ? figuresIn(rest)[0] : undefined
}

const named = /(?:^|: )([^:\d]{4,40}?)(?: (?:au|à fin|fin) [\p{L}\d/ ]{2,14} :)? ?:? ?(\d[^:]*)$/u

function judged(found: Balance): Balance[] {
  const { whole, gone, left } = found
  const isAlike = [gone, left].every(({ unit, per }) => unit === whole.unit && per === whole.per)
  const isTold = ![whole, gone, left].some(({ isVague }) => isVague)
  const gap = Math.abs(whole.value - gone.value - left.value)
  const margin = [whole, gone, left].reduce((all, { half }) => all + (half === 0.5 ? 0 : half), 0)
  const isWrong = gap > margin + 1e-9 && gone.value <= whole.value && left.value <= whole.value
  return isAlike && isTold && isWrong ? [found] : []
}

const count = String.raw`\d{1,3}(?:[ \u00a0\u202f]\d{3})+|\d+`
const noun = '[ \\u00a0\\u202f]\\p{L}[^\\d\\n.;:()%€]{2,60}'
const some = new RegExp(
  `(?<![\\d,./-]|\\d[ \\u00a0\\u202f])(?<wholes>(?:${count})[ \\u00a0\\u202f]\\p{L}[^\\n.;:()%€]{2,90}?), (?:dont |moins |(?=${count} déjà ))(?<gone>${count})${noun}?(?: \\(\\d+(?:,\\d+)?[ \\u00a0\\u202f]?%\\))?(?: \\(|, |[ \\u00a0\\u202f][;:] | et )(?:il )?(?:en )?reste(?:nt|ra|ront|rait|raient)?(?: donc)?(?: encore)? (?<left>${count})(?![ \\u00a0\\u202f]?[€%\\d]|,\\d| (?:jours?|semaines?|mois|heures?)\\b)`,
  'giu',
)

/** « 9 200 clients de 3 fichiers, dont 2 300 en double », « 320 fiches, 120 déjà relues »: of any of the counts told before. */
function countedIn(said: Said): Balance[] {
  return matchesIn(said.text, some).flatMap(({ 0: text, groups = {} }) => {
    const [gone, left] = [groups.gone, groups.left].map((digits = '') => figuresIn(digits)[0])
    const wholes = matchesIn(groups.wholes ?? '', new RegExp(count, 'g')).flatMap(([digits]) =>
      figuresIn(digits).slice(0, 1),
    )
    if (gone === undefined || left === undefined) return []
    const isRight = wholes.some(({ value }) => value - gone.value === left.value)
    const whole = wholes.find(({ value }) => value > gone.value && value >= left.value)
    if (whole === undefined || isRight) return []
    const expected = whole.value - gone.value
    if (Math.abs(expected - left.value) > expected / 4) return []
    return judged({ whole, gone, left, line: { said, text } })
  })
}

function finding(told: Told, { whole, gone, left, line: { said, text } }: Balance): Finding {
  const expected = shown(left, whole.value - gone.value)
  return {
    code: 'total-mismatch',
    severity: 'error',
    place: placeOfLine(told, { said, text }),
    message: `${formatNumber(whole.value)} − ${formatNumber(gone.value)} font ${expected}, et non ${left.source}.`,
    expected,
    stated: left.source,
  }
}
