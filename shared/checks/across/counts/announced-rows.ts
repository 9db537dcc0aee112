import { numberIn, severalInWords } from '../../../french/figures/number-words.ts'
import { matchesIn } from '../../../values/matches-in.ts'
import type { Finding } from '../../findings/finding.ts'
import { originalAround } from '../../reading/original-words.ts'
import { type Said, wordsLike } from '../../reading/said.ts'
import {
  placeIn,
  type Scene,
  type Told,
  type ToldBrief,
  type ToldProposal,
} from '../../scene/scene.ts'

/** « Nous vous proposons trois formules », « en 4 phases »: as many as the proposal, the brief or the minutes list. */
export function announcedRows({ briefs, proposals, meetings }: Scene): Finding[] {
  return [
    ...proposals.flatMap(offer => [
      ...wrong(offer, optionsTold, offersOf(offer)),
      ...wrong(offer, phasesTold, offer.proposal.phases.length),
    ]),
    ...briefs.flatMap(brief => [
      ...wrong(brief, phasesTold, brief.mission.phases.length),
      ...titledLists(brief),
    ]),
    ...meetings.flatMap(minutes =>
      wrong(
        minutes,
        actionsTold,
        minutes.meeting.matrix.length > 0 ? 0 : minutes.meeting.actions.length,
      ),
    ),
  ]
}

/** What is added to another is no choice of its own. */
function offersOf({ proposal }: ToldProposal): number {
  return proposal.options.filter(({ addOn }) => addOn !== true).length
}

/** `rough`: a first look at the words. */
type Form = { readonly rough: RegExp; readonly pattern: RegExp }

const number = `(?<count>\\d{1,2}|${severalInWords})`
const optionsTold: Form = {
  rough: / (?:options|formules|variantes|scenarios)\b/,
  pattern: new RegExp(
    `\\b(?:propos(?:ons|e)|presente|comporte|contient|comprend|voici|trouverez|decline en|choix entre)(?: (?:ici|donc|egalement|ci-dessous|les|nos|plus bas)){0,2} ${number} (?:options|formules|variantes|scenarios)\\b(?! techniques)`,
    'g',
  ),
}
const phasesTold: Form = {
  rough: / (?:phases|etapes|lots)\b/,
  pattern: new RegExp(
    `\\b(?:en|comporte|comprend|compte|autour de|suit|decoupee? en|organisee? en|articulee? en) ${number} (?:phases|etapes|lots)\\b(?=[ ]?(?:[.,;:)!]|$|,? (?:de|du|pour|et|qui|d'une?)\\b))`,
    'g',
  ),
}
const actionsTold: Form = {
  rough: / actions /,
  pattern: new RegExp(
    `\\b${number} actions (?:sont |ont ete )?(?:decidees|a mener|immediates|a lancer|assignees|reparties)\\b`,
    'g',
  ),
}

function wrong(told: Told, { rough, pattern }: Form, listed: number): Finding[] {
  return listed < 2 ? [] : wrongIn(told, wordsLike(told, rough), pattern, listed)
}

function wrongIn(told: Told, said: readonly Said[], pattern: RegExp, listed: number): Finding[] {
  if (listed < 2) return []
  return said.flatMap(({ text, words, field, path, isQuoted }) =>
    matchesIn(isQuoted || isOfOthers(path) ? '' : words, pattern).flatMap(
      ({ 0: found, index, groups = {} }) => {
        const count = numberIn(groups.count ?? '')
        if (count === undefined || count === listed) return []
        const quote = originalAround(text, index, found.length)
        return [
          {
            code: 'figure-conflict' as const,
            severity: 'warning' as const,
            place: placeIn(told, field, path, quote),
            message: `« ${quote} » : le document en compte ${listed}.`,
            expected: String(listed),
            stated: groups.count ?? '',
          },
        ]
      },
    ),
  )
}

/** « Les 5 irritants remontés par l’équipe », which an import kept as a note beside their list. */
function titledLists(brief: ToldBrief): Finding[] {
  const { painPoints, secondaryObjectives, constraints, risks, successFactors } = brief.mission
  const lists: readonly (readonly [string, number])[] = [
    ['irritants|points de douleur|pain points', painPoints.length],
    ['objectifs secondaires', secondaryObjectives.length],
    ['contraintes', constraints.length],
    ['risques', risks.length],
    ['facteurs(?: cles)? de (?:succes|reussite)', successFactors.length],
  ]
  const notes = wordsLike(brief, someList).filter(({ path }) => path[0] === 'notes')
  if (notes.length === 0) return []
  return lists.flatMap(([noun, listed]) => {
    const titled = new RegExp(`^(?:les |nos |vos |voici les )?${number} (?:${noun})\\b`, 'g')
    return wrongIn(brief, notes, titled, listed)
  })
}

const someList = / (?:irritants|points|pain|objectifs|contraintes|risques|facteurs)\b/

/** A deliverable or a reference may have phases of its own. */
function isOfOthers([first]: readonly (string | number)[]): boolean {
  return ['references', 'phases', 'options', 'deliverables', 'alerts', 'nextSteps'].includes(
    String(first),
  )
}
