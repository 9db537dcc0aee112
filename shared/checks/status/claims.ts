import { matchesIn } from '../../values/matches-in.ts'

/** The first of a text, unless its sentence leaves something out or tells of what is to come. */
export function claimsIn(words: string, pattern: RegExp): RegExpExecArray[] {
  return matchesIn(words, pattern)
    .slice(0, 1)
    .filter(({ 0: found, index }) => {
      const start = words.slice(0, index).search(/[^.;!\n]*$/u)
      const rest = words.slice(index + found.length).split(/[.;!\n]/)[0] ?? ''
      return !except.test(words.slice(start, index) + rest)
    })
}

/** Told of another thing, or with what it leaves out. */
const except =
  /\b(?:sauf|hormis|malgre|hors|mais|pas|non|jamais|si|sera|devra)\b|\b(?:except|objectif|engag|garanti|risque)|\+ ?\d/
