import type { Milestone } from '../../../domain/plan/plan.ts'
import { searchWords } from '../../../french/folded.ts'
import { pattern } from '../../../french/pattern.ts'
import { matchesIn } from '../../../values/matches-in.ts'
import type { Finding } from '../../findings/finding.ts'
import type { Said } from '../../reading/said.ts'
import { isSummedUp } from '../../reading/summed-up.ts'
import type { Scene, ToldReport } from '../../scene/scene.ts'
import { daysLike } from '../days-like.ts'
import { otherThanPlanned } from './other-than-planned.ts'

/** « La date de la recette est maintenue au 29 septembre »: that of the report's own milestone. */
export function datesHeld({ reports }: Scene): Finding[] {
  return reports.flatMap(account =>
    daysLike(account, rough).flatMap(said =>
      said.isQuoted || said.path[0] === 'milestones' ? [] : heldIn(account, said),
    ),
  )
}

const rough = /(?:est|reste|demeure)\s+(?:bien\s+)?(?:mainten|tenu|inchang|confirm)[^\n]{0,30} \d/i
const held = pattern('gu')`
  (?<subject>[^.;:\n\d]{4,80}?) (?:est|reste|demeure) (?:bien )?
  (?:maintenue?|tenue|inchangee?|confirmee?) (?<when>
    (?:au|pour le|le) (?:(?:lun|mar|mercre|jeu|vendre|same)di )?\d{1,2}(?:er)? \p{L}+
    (?: \d{4})?
  )
`

function heldIn(account: ToldReport, said: Said): Finding[] {
  return matchesIn(said.words, held).flatMap(({ 0: quote, index, groups = {} }) => {
    const milestone = meant(groups.subject ?? '', account.report.milestones)
    const last = milestone?.revised ?? milestone?.planned
    // One that was moved since is held no more.
    const known = isSummedUp(said) ? [last, milestone?.actual] : undefined
    const told = {
      said,
      quote,
      index,
      when: groups.when ?? '',
      milestone,
      last,
      ...(known && { known }),
    }
    return otherThanPlanned(
      account,
      told,
      (day, title, planned) =>
        `La date est dite maintenue au ${day} ; le jalon « ${title} » est au ${planned}.`,
    )
  })
}

/** The only milestone that has a word of the subject, where all the words of the subject are its own. */
function meant(subject: string, all: readonly Milestone[]): Milestone | undefined {
  const words = searchWords(subject).filter(word => !plain.has(word))
  const near = all.filter(({ title }) => {
    const own = searchWords(title)
    return words.length > 0 && words.every(word => own.includes(word))
  })
  return near.length === 1 ? near[0] : undefined
}

const plain = new Set('a au aux date de des du en et jalon l la le les pour prevue'.split(' '))
