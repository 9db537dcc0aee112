import { bareWords } from '../../../french/bare-words.ts'
import { pattern } from '../../../french/pattern.ts'
import { type Entry, type Title, wholeText } from '../../outline/entry.ts'
import { fieldNamed } from './fields.ts'
import type { Told } from './options.ts'

/** « *Pistes envisagées.* » alone on its line stands over those that follow. */
export function toldBelow(entries: readonly Entry[], under: Title | undefined): Told[] {
  let label = under
  return entries.flatMap((each, at) => {
    if (isAside(each, entries.slice(0, at))) return []
    const opened = openedBy(each) ?? nameAlone(each, entries[at + 1])
    const isProse = each.kind === 'paragraph' && each.label === undefined && label === undefined
    const lines = isProse ? toldInLine(each.text) : []
    if (lines.length > 1) return lines
    if (opened === undefined || fieldNamed(bareWords(opened.label)) === undefined)
      return [toldBy(each, label)]
    label = { text: opened.label, line: each.line, depth: 0, kind: 'label' }
    return opened.value === ''
      ? []
      : [{ name: bareWords(opened.label), text: opened.value, entry: undefined }]
  })
}

/** « *Pistes* » over a list, without a colon. */
function nameAlone({ kind, label, text }: Entry, next: Entry | undefined): Opened | undefined {
  const isName = kind === 'paragraph' && label === undefined && next?.kind === 'item'
  const isShort = text.split(/\s+/u).length <= mostWords && !/[.!?]$/.test(text)
  return isName && isShort && fieldNamed(bareWords(text)) !== undefined
    ? { label: text, value: '' }
    : undefined
}

const mostWords = 4

/** « *Le prix est celui d’octobre.* », in italics below fields or a list: said beside the alert. */
function isAside({ kind, label, markdown, text }: Entry, above: readonly Entry[]): boolean {
  if (kind !== 'paragraph' || label !== undefined || !inItalics.test(markdown.trim())) return false
  const isBelow = above.some(
    each => each.kind === 'item' || fieldNamed(bareWords(each.label ?? '')) !== undefined,
  )
  return isBelow && /\s\S.*[.!]$/u.test(text) && fieldNamed(bareWords(text)) === undefined
}

const inItalics = /^(?:\*(?![*\s])[^*]+\*|_(?![_\s])[^_]+_)$/u

type Opened = { readonly label: string; readonly value: string }

/** « *Ce qui se passe.* L’éditeur… »: words set apart at the head of a line. */
export function openedBy({ markdown }: Entry): Opened | undefined {
  const [, , label, value = ''] =
    /^(\*\*|__|\*|_)([^*_:]{3,80}?)\s*\.\s*\1\s*(.*)$/su.exec(markdown) ?? []
  return label === undefined
    ? undefined
    : { label, value: value.replace(/[*_]{1,2}(?=\S)|(?<=\S)[*_]{1,2}/g, '') }
}

/** « Le serveur est arrivé tard. Conséquence : … Décision du 28 avril : … »: what each sentence names. */
export function toldInLine(text: string): Told[] {
  const [problem = '', ...marked] = text.split(marks)
  const pairs = marked.flatMap((name, index) =>
    index % 2 === 0 ? [[name, marked[index + 1] ?? ''] as const] : [],
  )
  return [['', problem] as const, ...pairs]
    .map(([name, words]) => ({ name: bareWords(name), text: words.trim(), entry: undefined }))
    .filter(each => each.text !== '')
}

/** Where a sentence names what it tells: « Réponse : », « Décidé le 22 mai : ». */
const marks = pattern('u')`
  (?<=^|[.;)]\s)\s*(
    (?:
      Réponse|Décision|Décidé|Arbitrage|Solution|Résolution|Action|Parade|Mesure|Cause
      |Correctif|Impact|Effet|Conséquence|Résultat
    )(?:\s+[^:.]{1,30})?
  )\s*:\s*
`

/** A line says what it is about itself, else the label above it does. */
function toldBy(entry: Entry, label: Title | undefined): Told {
  const own = entry.label === undefined ? '' : bareWords(entry.label)
  if (entry.label !== undefined && isRanked.test(own)) {
    const alone = own.startsWith('solution') ? own : 'option'
    const name = label === undefined ? alone : bareWords(label.text)
    return { name, text: entry.value || wholeText(entry), entry }
  }
  if (entry.label !== undefined && fieldNamed(own) !== undefined) {
    const below = entry.children.map(wholeText).join(' ; ')
    return {
      name: own + dateIn(entry.label),
      text: [entry.value, below].filter(Boolean).join(' '),
      entry,
    }
  }
  const isBeside = isOtherField(entry) && under(label) === 'options'
  return {
    name: label === undefined || isBeside ? '' : bareWords(label.text),
    text: wholeText(entry),
    entry,
  }
}

/** « **Fournisseur :** Froid Ouest », below the options, is none of them. */
function isOtherField({ kind, label, markdown }: Entry): boolean {
  return kind === 'paragraph' && label !== undefined && /^(?:\*\*|__)/.test(markdown.trim())
}

function under(label: Title | undefined) {
  return fieldNamed(bareWords(label?.text ?? ''))
}

/** « Solution 1 : housses » is an option where options are weighed, and a decision under « Solutions retenues ». */
const isRanked = /^(?:solution|piste|scenario|hypothese|voie) (?:n )?(?:[a-h]|\d)$/

function dateIn(label: string): string {
  const [, inside] = /\(([^)]+)\)/.exec(label) ?? []
  return inside !== undefined && !bareWords(label).includes(inside) ? ` (${inside})` : ''
}
