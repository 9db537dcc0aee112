import type { Milestone } from '../../../domain/plan/plan.ts'
import { searchWords } from '../../../french/folded.ts'
import { pattern } from '../../../french/pattern.ts'
import { matchesIn } from '../../../values/matches-in.ts'
import type { Finding } from '../../findings/finding.ts'
import type { Said } from '../../reading/said.ts'
import { isSameEvent } from '../../reading/same-thing.ts'
import type { Scene, ToldReport } from '../../scene/scene.ts'
import { daysLike } from '../days-like.ts'
import { otherThanPlanned } from '../milestones/other-than-planned.ts'

/** « Recette repoussée d’une semaine, au 23 juin »: the planning of the same report has that day too. */
export function datesMoved({ reports }: Scene): Finding[] {
  return reports.flatMap(account =>
    account.report.milestones.length === 0
      ? []
      : daysLike(account, rough).flatMap(said =>
          said.isQuoted || said.path[0] === 'milestones' ? [] : movedIn(account, said),
        ),
  )
}

const rough = /(?:d[ée]cal|repouss|report|reprogramm)[ée]+s?[ ,][^\n]{0,40} \d/i
const moved = pattern('gu')`
  (?<subject>[^.;:\n]{4,160}?) (?:(?:est|sera|a ete|sont|seront) )?(?:donc )?
  (?:decale|repousse|reporte|reprogramme)e?s? (?:(?:d'|de )[^.;:\n]{1,25}?,? )?(?<when>
    au (?:(?:lun|mar|mercre|jeu|vendre|same)di )?(?:
      \d{1,2}(?:er)? \p{L}+(?: \d{4})?|\d\d?[./]\d\d?[./]\d{4}
    )
  )
`

function movedIn(account: ToldReport, said: Said): Finding[] {
  return matchesIn(said.words, moved).flatMap(({ 0: quote, index, groups = {} }) => {
    const milestone = meant(lastNamed(groups.subject ?? ''), account.report.milestones)
    const last = milestone?.actual ?? milestone?.revised ?? milestone?.planned
    const told = { said, quote, index, when: groups.when ?? '', milestone, last }
    return otherThanPlanned(
      account,
      told,
      (day, title, planned) =>
        `« ${title} » est dit déplacé au ${day}, et le planning du même rapport l’attend le ${planned}.`,
    )
  })
}

/** What stands right before the verb, without what is told of it meanwhile: « la recette, prévue le 2 mai, ». */
function lastNamed(subject: string): string {
  const bare = subject.replace(/, (?:initialement )?(?:prevu|attendu|fixe|annonce)e?s? [^,]*,/g, '')
  return bare.split(/,| et | mais | donc | car /).at(-1) ?? ''
}

/** The only milestone whose words these are, or one of the two names of a launch. */
function meant(subject: string, all: readonly Milestone[]): Milestone | undefined {
  const words = searchWords(subject).filter(word => !plain.has(word))
  const near = all.filter(({ title }) => {
    const own = searchWords(title)
    return (
      (words.length > 0 && words.every(word => own.includes(word))) || isSameEvent(title, subject)
    )
  })
  return near.length === 1 ? near[0] : undefined
}

const plain = new Set(
  'a au aux date de des du en et jalon l d la le les pour s sa ses son leur un une planning impact'.split(
    ' ',
  ),
)
