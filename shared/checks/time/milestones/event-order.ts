import { folded } from '../../../french/folded.ts'
import { isLaunchName } from '../../../french/names/launch-names.ts'

/**
 * Whether an event cannot take place before another: what opens before it was accepted, ends before it
 * began, is reviewed before it was launched. Of two others, nothing is known.
 */
export function dependsOn(later: string, earlier: string): boolean {
  const [after, before] = [folded(later), folded(earlier)]
  return (
    dependencies.some(({ first, last }) => last(after) && first(before) && !last(before)) ||
    isEndOf(after, before)
  )
}

/** What is tried out was put in place before, besides what depends on it. */
export function restsOn(later: string, earlier: string): boolean {
  const [after, before] = [folded(later), folded(earlier)]
  return dependsOn(later, earlier) || (isAcceptance(after) && isPutInPlace(before))
}

type Dependency = {
  readonly first: (title: string) => boolean
  readonly last: (title: string) => boolean
}

const isAcceptance = (title: string) => /\b(?:recette|tests?|essais|pilote)\b/.test(title)
const isPutInPlace = (title: string) =>
  !isAcceptance(title) &&
  /\b(?:installation|installe(?:e|s|es)?|poses?|posee?s?|montage|raccordement|deploiement|parametrage|developpement)\b/.test(
    title,
  )
const isOpening = (title: string) =>
  isLaunchName(title) || /^(?:ouverture|mise en (?:service|ligne|production))\b/.test(title)
const isKickoff = (title: string) =>
  /^(?:lancement|demarrage|kick-?off|reunion de lancement)\b/.test(title)
const isClosing = (title: string) =>
  /^(?:bilan|cloture|fin de (?:la )?mission|rapport final)\b/.test(title)

const dependencies: readonly Dependency[] = [
  { first: isAcceptance, last: isOpening },
  { first: isAcceptance, last: isClosing },
  { first: isOpening, last: isClosing },
  { first: isKickoff, last: isAcceptance },
  { first: isKickoff, last: isClosing },
]

/** « Fin de la phase 2 » and « Début de la phase 2 ». */
function isEndOf(after: string, before: string): boolean {
  const [, ended] = /^(?:fin|cloture|achevement) (.+)$/.exec(after) ?? []
  const [, begun] = /^(?:debut|demarrage|lancement) (.+)$/.exec(before) ?? []
  return ended !== undefined && ended === begun
}
