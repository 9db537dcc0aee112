import type { Meeting } from '../../../domain/meeting/meeting.ts'
import { bareWords } from '../../../french/bare-words.ts'
import { pattern } from '../../../french/pattern.ts'
import { namesRole } from '../../header/person.ts'
import { type Entry, type Title, wholeText } from '../../outline/entry.ts'

type Quote = Meeting['quotes'][number]

/** « Patrick (ouverture) » speaks, where he is one of those present. */
export function speakerOf(text: string, speakers: readonly string[]): string | undefined {
  const [, name = '', aside] = /^([^(:]+?)\s*(?:\(([^)]*)\))?$/u.exec(text) ?? []
  const words = nameWords(name)
  const isKnown = speakers.some(each => words.every(word => isNameOf(word, nameWords(each))))
  if (!isKnown || words.length === 0) return undefined
  return aside === undefined ? name : `${name} (${aside})`
}

/** « Conclusion d’Isabelle », « Note de Luc, lue en séance », where they are among those present. */
function speakerAfter(text: string, speakers: readonly string[]): string | undefined {
  const [, name] = saidBy.exec(text) ?? []
  return name === undefined ? undefined : speakerOf(name, speakers)
}

const saidBy = pattern('iu')`
  ^(?:
    conclusion|note|message
    |mot (?:de la fin|d[’']accueil|d[’']ouverture|de bienvenue|de clôture|de conclusion)
    |synthèse|introduction|ouverture|clôture|remarque|retour|avis|intervention|réaction|réponse
    |point de vue
  ) (?:de |d[’'])(\p{Lu}[\p{L}’' -]{1,40}?)
  (?:,? (?:lue?|reçue?|transmise?) (?:en |par ).{3,30})?$
`

/** Who speaks under a title, however it names them. */
export function speaking(
  label: Title,
  entries: readonly Entry[],
  speakers: readonly string[],
): string | undefined {
  return (
    speakerOf(label.text, speakers) ??
    speakerAfter(label.text, speakers) ??
    speakerBefore(label.text, entries, speakers) ??
    outsiderIn(label, entries)
  )
}

/** « Odile conclut », « Paul Imbert résume la journée », over words in quotes. */
function speakerBefore(
  text: string,
  [first]: readonly Entry[],
  speakers: readonly string[],
): string | undefined {
  const [, name] = /^((?:\p{Lu}[\p{L}.’'-]+\s)+)\p{Ll}/u.exec(text) ?? []
  if (name === undefined || first === undefined || !isSaid(first)) return undefined
  return speakerOf(name.trim(), speakers)
}

/** « **Bernard (atelier) :** » over words in quotes: somebody spoke, listed or not. */
function outsiderIn({ kind, text }: Title, entries: readonly Entry[]): string | undefined {
  const [, name = ''] = /^([^(:]+?)\s*(?:\([^()]*\))?$/u.exec(text) ?? []
  const isName = /^\p{Lu}[\p{L}.’'-]+(?:\s\p{Lu}[\p{L}.’'-]*){0,2}$/u.test(name) && !namesRole(name)
  const [first] = entries
  const isSpoken =
    kind === 'label' &&
    first !== undefined &&
    isSaid(first) &&
    !/["”»]\s*\([^()]+\)$/u.test(first.text)
  return isSpoken && isName && !kindOfWords.test(bareWords(name)) ? text : undefined
}

const kindOfWords = pattern()`
  ^(?:
    verbatim|citation|parole|propos|temoignage|conclusion|introduction|question|reponse|slogan
    |signature|message|reaction|remarque|exemple|phrase|titre|objectif|vision|mission|promesse
    |baseline|accroche|version|idee|note|mot|retour|commentaire|feedback|synthese|resume
    |decision|constat|resultat|positionnement|proposition|option|solution|hypothese|scenario
    |extrait|florilege|entendu|ecoute|ressenti|attente|questionnaire|sondage|enquete|entretien
  )
`

/** « L. Brévannes » is « Lucie Brévannes ». */
function isNameOf(word: string, names: readonly string[]): boolean {
  return names.includes(word) || (word.length === 1 && names.some(name => name.startsWith(word)))
}

function nameWords(name: string): string[] {
  return bareWords(name)
    .split(/[ ()]+/)
    .filter(word => word !== '')
}

/** Somebody speaks, or the group turns to something else. */
export function isTalk({ text }: Title, speakers: readonly string[]): boolean {
  return (
    speakerOf(text, speakers) !== undefined ||
    /^(?:discussion|exercice|resultats?|constats?|debat|roadmap|fin d)/.test(bareWords(text))
  )
}

export function isSaid({ text }: Pick<Entry, 'text'>): boolean {
  return /^["“«]/.test(text)
}

/** « Patrick : "On veut changer ça." », on one line. */
export function quoteIn(each: Entry, speakers: readonly string[]): Quote[] {
  const { label, value = '' } = each
  const listed = quotesListed(each, speakers)
  if (listed.length > 1) return listed
  const signed = quoteSigned(each, speakers)
  if (signed !== undefined) return [signed]
  if (label === undefined || !isSaid({ text: value })) return []
  const author = speakerOf(label, speakers) ?? speakerAfter(label, speakers)
  return author === undefined ? [] : [{ author, text: unquoted(value) }]
}

/** « On perd à l’égouttage. » — Anne Roy, or (Anne, cave de Reims); whoever is told but by a function is nameless. */
function quoteSigned({ text, cells }: Entry, speakers: readonly string[]): Quote | undefined {
  const [, said, dashed, aside = dashed] =
    /^[«“"]\s*([^«»“”"]+?)\s*[»”"]\.?\s*(?:[–—-]\s*([^()]{3,60})|\(([^()]{3,60})\))\.?$/u.exec(
      text,
    ) ?? []
  if (cells !== undefined || said === undefined || aside === undefined) return undefined
  const [name = '', ...more] = aside.split(/\s*,\s*/)
  const author = speakerOf(name, speakers)
  if (author !== undefined)
    return { author: more.length === 0 ? author : `${author} (${more.join(', ')})`, text: said }
  return dashed === undefined && isFunction(aside)
    ? { author: `Anonyme (${aside})`, text: said }
    : undefined
}

/** « auxiliaire, Grenoble », not « rires » nor « 8/10 ». */
function isFunction(aside: string): boolean {
  return (
    /^\p{Ll}{4,}(?!\p{L})/u.test(aside) &&
    !/\d\s?\/|votes?(?!\p{L})|voix/u.test(aside) &&
    !asideOnWords.test(bareWords(aside))
  )
}

const asideOnWords = pattern()`
  ^(?:
    rires?|sourires?|applaud|silence|soupir|ironi|sic\b|traduc|dixit|avec |pour |dans |avant
    |apres|voir|selon|d'apres|extrait|citation|propos|note|ouverture|conclusion|cloture
    |introduction|resume|repris|rapporte|entendu|page|source|mail|courriel|reponse|question
    |adopte|valide|retenu|unanim|approuv|acte\b|sous |suite|fin\b|debut
  )
`

/** « Un mot pour finir : Patrick "motivé", Antoine "à voir" »: each beside their name. */
function quotesListed({ text, cells }: Entry, speakers: readonly string[]): Quote[] {
  if (cells !== undefined) return []
  const pairs = text.matchAll(
    /(\p{Lu}[\p{L}’'.-]*(?: \p{Lu}[\p{L}’'-]*)*)\s*:?\s*["«“]\s*([^"»”]+?)\s*["»”]/gu,
  )
  return [...pairs].flatMap(([, name = '', said = '']) => {
    const author = speakerOf(name, speakers)
    return author === undefined ? [] : [{ author, text: said }]
  })
}

/** Words signed on the line below: « — Julien Mercier »; the signature is told with them. */
export function signedQuotes(entries: readonly Entry[]): {
  readonly quotes: Quote[]
  readonly others: Entry[]
} {
  const quotes: Quote[] = []
  const others = entries.filter((each, index) => {
    const author = signatureOf(entries[index + 1])
    const isSigned = author !== undefined && each.kind === 'paragraph'
    if (isSigned) quotes.push({ author, text: unquoted(wholeText(each)) })
    return !isSigned && (index === 0 || signatureOf(each) === undefined)
  })
  return { quotes, others }
}

function signatureOf(each: Entry | undefined): string | undefined {
  return /^[—–]\s+(\p{Lu}[^,.]{2,40})$/u.exec(each?.text ?? '')?.[1]
}

/** The words between quotes, and the mark or the aside that stands after them. */
export function unquoted(text: string): string {
  const [, said, after = ''] = /^["“«]\s*([^"“”«»]*?)\s*["”»]\s*(.*)$/su.exec(text) ?? []
  if (said === undefined)
    return text.replace(/^["“«]\s*(?=[^"“”«»]*$)|(?<=^[^"“”«»]*)\s*["”»]$/gu, '')
  if (/^[.!?…]*$/u.test(after)) return `${said}${/[.!?…]$/u.test(said) ? '' : after}`
  return /^(?:[–—-]\s*\d|\d|\([^()]*\)\.?$)/u.test(after) ? `${said} ${after}` : text
}
