import type { Risk } from '../../../domain/plan/plan.ts'
import { bareWords } from '../../../french/bare-words.ts'
import type { Entry } from '../../outline/entry.ts'
import { trailingLevels } from './trailing-levels.ts'

/** What a document tells of a risk. */
export type ToldRisk = Omit<Risk, 'id'>

/** « (probabilité moyenne, impact fort) » at the end of a risk's title. */
export function withLevels({
  title,
  mitigation,
}: {
  title: string
  mitigation?: string
}): ToldRisk {
  const bare = bareLevels(title)
  if (bare !== undefined) return { ...bare, ...(mitigation === undefined ? {} : { mitigation }) }
  const ending = trailingLevels(title)
  const words =
    /\s*\(([^()]*(?:prob|impact|gravité)[^()]*)\)\s*$/iu.exec(title) ??
    /\s+[–—-]\s+((?:prob|impact|gravité)[^()]*)$/iu.exec(title)
  const answer = mitigation === undefined ? {} : { mitigation }
  const told = ending?.levels.join(', ') ?? words?.[1]
  if (told === undefined) return { title, ...answer }
  const probable = levelBeside(told, 'prob\\p{L}*|vraisemblance')
  const grave = levelBeside(told, 'impact|gravité')
  const probability = probabilityIn(probable)
  const impact = impactIn(grave)
  if (probability === undefined && impact === undefined) return { title, ...answer }
  return {
    title: ending?.title ?? title.replace(words?.[0] ?? '', ''),
    ...(probability && { probability }),
    ...(impact && { impact }),
    ...answer,
  }
}

/** « (probable, grave) », « (faible) »: the first level is how likely it is, the second how much it weighs. */
function bareLevels(title: string): ToldRisk | undefined {
  const [whole = '', words = ''] = /\s*\(([^():]{3,40})\)\s*$/u.exec(title) ?? []
  const told = words.split(/\s*[,;/]\s*|\set\s/)
  const levels = told.map(each => (levelWord.test(each) ? levelIn(each) : undefined))
  const [probability, impact] = levels
  if (probability === undefined || levels.length > 2) return undefined
  if (levels.length === 2 && impact === undefined) return undefined
  return {
    title: title.slice(0, title.length - whole.length),
    probability: probability === 'critical' ? 'high' : probability,
    ...(impact && { impact }),
  }
}

const levelWord =
  /^(?:très |peu |assez |plutôt )?(?:faible|moyen(?:ne)?|modérée?|élevée?|forte?|haute?|basse?|critique|grave|majeure?|mineure?|probable|certaine?|rare)s?$/iu

/** « probabilité forte » or « forte probabilité ». */
function levelBeside(words: string, name: string): string {
  const clause =
    words.split(/[,;]|\/(?!\s?\d)|\set\s/).find(each => new RegExp(name, 'iu').test(each)) ?? ''
  return clause.replace(new RegExp(`\\s*(?:${name})\\s*:?\\s*`, 'iu'), '')
}

export function levelOf({ label, value = '' }: Entry): Partial<ToldRisk> | undefined {
  if (label === undefined) return undefined
  const name = bareWords(label)
  const probability = /^(?:proba|vraisemblance|occurrence)/.test(name)
    ? probabilityIn(value)
    : undefined
  const impact = /^(?:impact|gravite|severite)/.test(name) ? impactIn(value) : undefined
  if (probability !== undefined) return { probability }
  return impact === undefined ? undefined : { impact }
}

export function probabilityIn(text: string): Risk['probability'] {
  const level = levelIn(text)
  return level === 'critical' ? 'high' : level
}

export function impactIn(text: string): Risk['impact'] {
  return levelIn(text)
}

function levelIn(text: string): 'low' | 'medium' | 'high' | 'critical' | undefined {
  const words = bareWords(text).replace(/^(?:probabilite|proba|impact|gravite|p|i)\b\W*/, '')
  const outOfThree = /^([123]) ?\/ ?3$/.exec(words)?.[1]
  if (outOfThree !== undefined) return (['low', 'medium', 'high'] as const)[Number(outOfThree) - 1]
  const outOfMore = /^([1-5]) ?\/ ?[45]$/.exec(words)?.[1]
  if (outOfMore !== undefined)
    return (['low', 'medium', 'high', 'critical', 'critical'] as const)[Number(outOfMore) - 1]
  if (/^(?:tres|assez|moyennement|peu|pas)(?: (?:probable|grave))?$/.test(words))
    return words.startsWith('tres') ? 'high' : /^(?:peu|pas)/.test(words) ? 'low' : 'medium'
  if (/^(?:critique|critical|tres (?:fort|elev|haut)|majeur|bloquant|5)/.test(words))
    return 'critical'
  if (/^(?:fort|elev|haut|high|eleve|grave|important|certain|probable|4)/.test(words)) return 'high'
  if (/^(?:moyen|medium|modere|3)/.test(words)) return 'medium'
  return /^(?:faible|low|bas|mineur|peu|rare|limite|1|2)/.test(words) ? 'low' : undefined
}
