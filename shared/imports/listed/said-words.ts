import { bareWords } from '../../french/bare-words.ts'
import { toNumber } from '../../french/figures/numbers.ts'

/** Everything that a value says, names of fields aside. */
export function textOf(value: unknown): string {
  if (Array.isArray(value)) return value.map(textOf).join('\n')
  if (typeof value === 'object' && value !== null) {
    return Object.entries(value)
      .map(([key, each]) => `${/\s|\p{Lu}/u.test(key) ? key : ''}\n${textOf(each)}`)
      .join('\n')
  }
  return String(value ?? '')
}

/** Figures of three digits or more, what amounts in cents are in euros, and what the rows of a list add up to. */
export function figuresOf(value: unknown): number[] {
  if (Array.isArray(value)) return [...value, ...totalsOf(value)].flatMap(figuresOf)
  if (typeof value === 'number') return [Math.abs(value), Math.abs(value) / 100]
  if (typeof value === 'string') return [...figuresIn(value), ...scoresIn(value)]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(figuresOf) : []
}

function totalsOf(rows: readonly unknown[]): number[] {
  const totals: Record<string, number> = {}
  for (const [key, figure] of rows.flatMap(row => Object.entries(row ?? {}))) {
    if (typeof figure === 'number') totals[key] = (totals[key] ?? 0) + figure
  }
  return Object.values(totals)
}

export function figuresIn(text: string): number[] {
  return [...text.matchAll(/(?<![\d,.])\d{1,3}(?:[ \u00a0\u202f]\d{3})+(?!\d)|\d{3,}/g)].map(
    ([digits]) => Number(digits.replace(/\D/g, '')),
  )
}

/** « 9,5/10 », however small: what somebody thought of the work. « 11/10 » is a day. */
export function scoresIn(text: string): number[] {
  const scores = text.matchAll(/(?<![\d,./])(\d{1,2}(?:[.,]\d)?)\s?\/\s?(5|10|20)(?![\d/])/g)
  return [...scores].flatMap(([, told = '', max]) => {
    const score = toNumber(told)
    return score <= Number(max) ? [score] : []
  })
}

const shortestWord = 4

/** Words of four letters or more: figures and dates are read into values of their own. */
export function wordsIn(text: string): string[] {
  return bareWords(text)
    .split(/[^a-z]+/)
    .filter(word => word.length >= shortestWord)
}

/** Words whose meaning is a date, an amount, a duration, a state or a rank. */
export function isField(word: string): boolean {
  return fieldWords.test(word)
}

const fieldWords = new RegExp(
  `^(?:${[
    'janvier|janv|fevrier|fevr|mars|avril|juin|juillet|juil|aout|septembre|sept',
    'octobre|novembre|decembre|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche',
    'euros?|keur|jours?|semaines?|mois|annees?|heures?|minutes?',
    'votes?|voix|gommettes?|pastilles?|points?',
    'ouverte?s?|close?s?|cloturee?s?|soldee?s?|excusee?s?|presente?s?',
    'faibles?|moyen(?:ne)?s?|elevee?s?|fort(?:e)?s?|critiques?|probabilite|impact|effort|parade',
    'total|totaux|ensemble|cumul|reste(?:nt|nts)?|ecarts?',
    'consomme[es]*|depense[es]*|paye[es]*|engage[es]*',
    'raisons?|motifs?|justifications?|statut|termine[es]*|cours|venir|faire|faite?s?|realise[es]*|livre[es]*|valide[es]*',
    '(?:demarr|commenc|debut|entam)(?:e[es]*|er)',
    'avance|retard|conforme|inchange[es]*|maintenu[es]*|attendue?s?|prevue?s?',
    'remis(?:es?)?|rendue?s?|retenue?s?|ecartee?s?|decide[es]*|arbitrage|effet|reponse',
    'option|priorite|recommande[e]?|conseille[e]?|preconise[e]?|objectifs?|cible|depart|lieu|valables?|offres?|devis|propositions?',
    'forces?|faiblesses?|atouts?',
    'actuellement|aujourd|soit|contre|jusqu|avant|pour|avec|dans',
  ].join('|')})$`,
)
