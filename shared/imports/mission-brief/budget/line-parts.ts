import type { BudgetKind, BudgetLine } from '../../../domain/budget/budget.ts'
import { bareWords } from '../../../french/bare-words.ts'
import { pattern } from '../../../french/pattern.ts'

export type Line = Omit<BudgetLine, 'id'>

/** « 5 jours à 1 200 € »: the amount is that of one day. */
export function isRate(text: string): boolean {
  return /(?:jours?|journées?|j)\s*(?:à|x|×|@|\*)\s*\d/iu.test(text)
}

/** The words of the line without its figures and the marks that joined them. */
export function labelWithout(text: string, figures: readonly string[]): string {
  const words = figures
    .reduce((rest, figure) => (figure === '' ? rest : rest.replace(figure, ' ')), text)
    .replace(/\(\s*(?:[×x*,à=–-]|soit|\s)*\)/gu, ' ')
    .replace(/(?<![\d\p{L}€])\s[×x*=]\s|\s[×x*=]\s(?!\d)/gu, ' ')
    .replace(/[\s,]*(?<!\p{L})(?:soit|à)\s*(?=$|[,:;)])/gu, ' ')
    .replace(/\s+([,;)])/g, '$1')
    .replace(/\s+/g, ' ')
    .replace(/^[\s:=,;–—-]+|[\s:=,;.–—(-]+$/gu, '')
    .replace(/^(?:de |d[’']|pour |en )/iu, '')
  const [label = '', rest = ''] = words.split(/\s+:\s+(.*)/su)
  if (rest === '') return label.trim()
  return /^\([^()]*\)$/u.test(rest.trim())
    ? `${label.trim()} ${rest.trim()}`
    : `${label.trim()} (${rest.trim()})`
}

/** Days tell a day rate when the amount divides into whole cents. */
export function workOf(days: number | undefined, rate: number | undefined, amount: number) {
  if (days === undefined || days === 0) return {}
  const dayRate = rate ?? (amount % days === 0 ? amount / days : undefined)
  return { days, ...(dayRate !== undefined && { dayRate }) }
}

export function line(
  label: string,
  work: { amount: number; days?: number; dayRate?: number },
): Line {
  return {
    label: label === '' ? 'Prestation' : label,
    kind: kindOf(label, work.days !== undefined),
    ...work,
  }
}

const kinds: readonly [RegExp, BudgetKind][] = [
  [
    /^(?:supports?|kits?|livrets?|consommables?|materiels?|equipements?|fournitures?|mobilier|documentation|impression)\b/,
    'other',
  ],
  [
    /deplacement|frais|\broute\b|transport|hebergement(?! web)|restauration|repas|hotel|train|kilometr|per diem/,
    'expenses',
  ],
  [/licence|abonnement|logiciel|saas|souscription|hebergement web/, 'licence'],
  [
    /prestataire|sous trait|integrateur|agence|editeur|developpement externe|developpeur|fournisseur|tiers|studio|imprim/,
    'thirdParty',
  ],
  [
    pattern()`
  consult|conseil|accompagnement|mission|honoraire|audit|etude|formation|atelier|cadrage
  |pilotage|animation|expertise|prestation|diagnostic|coaching|phase|conduite
`,
    'consulting',
  ],
]

export function kindOf(label: string, hasDays: boolean): BudgetKind {
  const words = bareWords(label)
  if (
    /\bsous traitan|\bexternalis|\b(?:dev|developpement) (?:externe|site|application|mobile)\b/.test(
      words,
    )
  )
    return 'thirdParty'
  const found = kinds
    .map(([pattern, kind]) => ({ kind, at: words.search(pattern) }))
    .filter(({ at }) => at !== -1)
    .toSorted((a, b) => a.at - b.at)[0]
  return found?.kind ?? (hasDays ? 'consulting' : 'other')
}
