import { bareWords } from '../../../french/bare-words.ts'

/** What a risk is called, and the words that say how likely and how grave it is. */
export type Weighed = { readonly title: string; readonly levels: readonly string[] }

/**
 * « Grève : probabilité faible, impact fort », « Départ du chef, forte probabilité et impact moyen »: levels that
 * end a line without brackets. What each has in brackets of its own is told with the title.
 */
export function trailingLevels(text: string): Weighed | undefined {
  const [, before = '', after = ''] = beginning.exec(text) ?? []
  const clauses = after.replace(/\.$/, '').split(between)
  if (before === '' || !clauses.every(clause => isLevel(clause.replace(aside, ''))))
    return undefined
  const asides = clauses.flatMap(clause => {
    const [whole, words = ''] = aside.exec(clause) ?? []
    return whole === undefined ? [] : [`${nameIn(clause)} ${words}`]
  })
  return {
    title: asides.length === 0 ? before : `${before} (${asides.join(', ')})`,
    levels: clauses.map(clause => clause.replace(aside, '')),
  }
}

/**
 * « Grève : probabilité faible, impact fort. Équipe de nuit. », « … ; bus loués »: what stands after the levels
 * is what is done against the risk.
 */
export function levelsAndAnswer(text: string): (Weighed & { readonly answer: string }) | undefined {
  if (!/prob|vraisemblance|impact|gravité/iu.test(text) || trailingLevels(text)) return undefined
  for (const { index, 0: mark } of [...text.matchAll(/\s*(?:[.;]|\s[–—→]|\s->)\s+/gu)].reverse()) {
    const weighed = trailingLevels(text.slice(0, index))
    const answer = text.slice(index + mark.length).replace(/\.$/, '')
    if (weighed !== undefined && answer !== '') return { ...weighed, answer }
  }
  return undefined
}

const level = String.raw`(?:(?:très|peu|assez|plutôt)\s)?(?:faible|moyen(?:ne)?|modérée?|élevée?|forte?|haute?|basse?|critique|grave|majeure?|mineure?|limitée?|importante?)`
const name = '(?:probabilité|proba|vraisemblance|impact|gravité)'
const between = /\s*[,;]\s*|\s+\/\s+|(?<=\p{L})\/(?=\p{L})|\s+et\s+|\.\s+|\s+[–—-]\s+/u
const aside = /\s*\(([^()]*)\)/u

const beginning = new RegExp(
  String.raw`^(.{4,}?)\s*(?:[,;:.]|\s[–—-])\s+((?:${level}\s)?${name}(?!\p{L}).*)$`,
  'isu',
)

function isLevel(clause: string): boolean {
  return oneLevel.test(clause.trim())
}

const oneLevel = new RegExp(
  String.raw`^(?:${name}\s*:?\s*(?:est\s)?(?:${level}|[1-5]\s?/\s?[345])|${level}\s${name})$`,
  'iu',
)

function nameIn(clause: string): string {
  return /gravite|impact/.test(bareWords(clause)) ? 'impact' : 'probabilité'
}
