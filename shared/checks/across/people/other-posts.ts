import { searchWords } from '../../../french/folded.ts'
import { remembered } from '../../../values/remembered.ts'

/** Two posts of one kind with other complements: « directeur commercial », « directeur financier ». */
export function isOtherPost(one: string, other: string): boolean {
  if (one === other) return false
  const [first, second] = [wordsOf(one), wordsOf(other)]
  if (isAssistant(first) !== isAssistant(second)) return isHead(first) || isHead(second)
  if (first.length < 2 || second.length < 2) return isOtherHead(first, second)
  if (first[0] !== second[0]) return isPromoted(first, second) || isOtherTrade(first, second)
  const [few = [], many = []] = [first, second].toSorted((a, b) => a.length - b.length)
  return !few.every(word => many.some(each => each.startsWith(word) || word.startsWith(each)))
}

/** « Responsable commercial » here, « directeur commercial » there: the same field, another rank. */
function isPromoted([rank = '', ...field]: readonly string[], other: readonly string[]): boolean {
  const [otherRank = '', ...otherField] = other
  return (
    [rank, otherRank].filter(each => each === 'directeur').length === 1 &&
    [rank, otherRank].some(each => /^(?:responsabl|conducteur)$/.test(each)) &&
    field.join(' ') === otherField.join(' ')
  )
}

/** « Responsable production » here, « directeur commercial » there: nobody runs the one under the name of the other. */
function isOtherTrade(one: readonly string[], other: readonly string[]): boolean {
  if (![one, other].every(([rank = '']) => /^(?:directeur|responsabl)$/.test(rank))) return false
  const [first, second] = [tradesOf(one), tradesOf(other)]
  return first.length > 0 && second.length > 0 && !first.some(trade => second.includes(trade))
}

/** « Finances », « Directrice de production »: each field is told by a number of its own. */
export function fieldsOfTitle(title: string): readonly number[] {
  return tradesOf(wordsOf(title))
}

function tradesOf(title: readonly string[]): number[] {
  return trades.flatMap((trade, index) => (title.some(word => trade.test(word)) ? [index] : []))
}

const trades: readonly RegExp[] = [
  /^(?:production|usin|atelier|industriel|fabrication)/,
  /^(?:commercial|vent|marketing)/,
  /^(?:financ|administratif|comptab|compta|daf$)/,
  /^(?:qualit|qhs|qse$)/,
  /^(?:ressourc|humain|rh$|personnel)/,
  /^(?:informatiqu|systeme|numeriqu|digital|it$|si$)/,
  /^(?:logistiqu|entrepot|approvisionnement)/,
  /^general/,
]

/**
 * A « président » is neither the « gérant » of another form of company, nor its « directeur général »; and who
 * is at the head of it is not told by one of its fields.
 */
function isOtherHead(one: readonly string[], other: readonly string[]): boolean {
  const [head, second] = [one, other].map(words => words.join(' ')).toSorted()
  if (second === 'president' && (head === 'gerant' || head === 'directeur general')) return true
  return isFieldOfHead(one, other) || isFieldOfHead(other, one)
}

/** « Présidente » here, « directrice financière » there. */
function isFieldOfHead([head = '', ...more]: readonly string[], other: readonly string[]): boolean {
  const general = trades.length - 1
  const held = tradesOf(other)
  const isHeadAlone = more.length === 0 && /^(?:president|gerant)$/.test(head)
  return isHeadAlone && other[0] === 'directeur' && held.length > 0 && !held.includes(general)
}

function isAssistant([post = '']: readonly string[]): boolean {
  return post.startsWith('assistant')
}

function isHead([post = '']: readonly string[]): boolean {
  return /^(?:directeur|responsabl|gerant|president|ceo|dg|pdg)/.test(post)
}

const wordsOf = remembered((title): readonly string[] => {
  const words = searchWords(title)
  const [post = ''] = words
  return (spelt[post] ?? words)
    .filter(word => !['de', 'du', 'la', 'le', 'des', 'd', 'l', 'et', 'adjoint'].includes(word))
    .map(word => word.replace(/(trice|teur)$/, 'teur').replace(/e$/, ''))
})

const spelt: Readonly<Record<string, readonly string[]>> = {
  dg: ['directeur', 'general'],
  daf: ['directeur', 'administratif', 'financier'],
  dsi: ['directeur', 'systeme', 'information'],
  drh: ['directeur', 'ressource', 'humaine'],
}
