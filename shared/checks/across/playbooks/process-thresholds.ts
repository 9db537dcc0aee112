import { isKept } from '../../../domain/workspace/kept.ts'
import { folded } from '../../../french/folded.ts'
import { pattern } from '../../../french/pattern.ts'
import { groupedBy } from '../../../values/grouped-by.ts'
import { matchesIn } from '../../../values/matches-in.ts'
import type { Finding } from '../../findings/finding.ts'
import { figuresLike, onceForEachRecord, type Said } from '../../reading/said.ts'
import {
  placeIn,
  type Scene,
  type Told,
  type ToldPlaybook,
  toldPlaybook,
} from '../../scene/scene.ts'

/** « 13/20 ou plus passe à l’étape 3 », and further down « une demande sous 12/20 est refusée ». */
export function processThresholds({ workspace }: Scene): Finding[] {
  return workspace.playbooks.filter(isKept).flatMap(playbook => findingsIn(toldPlaybook(playbook)))
}

const findingsIn = onceForEachRecord((told): readonly Finding[] => {
  const all = figuresLike(told, /\d ?(?:\/|sur) ?\d/)
    .filter(({ path: [first] }) => first === 'steps' || first === 'about')
    .flatMap(said => thresholdsIn(told as ToldPlaybook, said))
  return [...groupedBy(all, ({ scale }) => scale).values()].flatMap(same => {
    const texts = [...groupedBy(same, ({ said }) => said).values()]
    // « 15 ou plus : priorité ; 12 ou plus : à étudier » are the tiers of one grid.
    const isTiered = texts.some(own => own.some(each => own.some(other => isOther(each, other))))
    return isTiered ? [] : conflictIn(told, same)
  })
})

type Threshold = {
  readonly said: Said
  readonly scale: string
  /** The least marks that pass: « plus de 12 » may be 12 or 13. */
  readonly least: readonly number[]
  /** « demande », « prospect »: what is marked. */
  readonly subjects: readonly string[]
}

function isOther(one: Threshold, other: Threshold): boolean {
  return !one.least.some(each => other.least.includes(each))
}

const mark =
  '(?<mark>\\d{1,3})(?: ?/ ?| sur )(?<scale>10|20|30|50|100)(?![\\d,.]*\\d|[/%])(?: points)?'
const forms: readonly { readonly form: RegExp; readonly isBeyond?: true }[] = [
  { form: new RegExp(`(?<![\\d,.])${mark} (?:ou|et) plus\\b`, 'g') },
  {
    form: new RegExp(
      `(?:\\b(?:a partir de|au moins|des|minimum(?: de)?|seuil (?:est )?(?:de|a|fixe a|:)|sous|en dessous de|au-dessous de|inferieure?s? a|moins de|atteint)|≥|<) ${mark}`,
      'g',
    ),
  },
  {
    form: new RegExp(`(?:\\b(?:plus de|au-dessus de|superieure?s? a)|>) ${mark}`, 'g'),
    isBeyond: true,
  },
]
const decision =
  /\b(?:pass|refus|ecart|reten|retien|accept|avanc|continu|poursui|arret|go\b|no-go|eligib|qualifi|rejet|declin|elimin|on (?:y va|repond))/
const subject = pattern('g')`
  \b(?:
    demande|prospect|opportunite|affaire|projet|dossier|offre|proposition|candidat
    |fournisseur|prestataire|satisfaction|livrable|editeur|logiciel|fiche|reponse
  )(?=s?\b)
`

function thresholdsIn(told: ToldPlaybook, said: Said): Threshold[] {
  if (!decision.test(said.words)) return []
  const own = subjectsIn(said.words)
  return forms.flatMap(({ form, isBeyond }) =>
    matchesIn(said.words, form).map(({ groups = {} }) => {
      const least = Number(groups.mark)
      return {
        said,
        scale: groups.scale ?? '',
        least: isBeyond ? [least, least + 1] : [least],

        subjects: own.length > 0 ? own : subjectsIn(titleOf(told, said)),
      }
    }),
  )
}

function subjectsIn(words: string): string[] {
  return matchesIn(words, subject).map(([noun]) => noun)
}

function titleOf({ playbook }: ToldPlaybook, { path: [list, rank] }: Said): string {
  const parts = list === 'about' ? playbook.about : playbook.steps
  return folded(parts?.[Number(rank)]?.title ?? '')
}

/** Two in all, of one thing: one may name nothing where the process is summed up. */
function conflictIn(told: Told, all: readonly Threshold[]): Finding[] {
  const [first] = all
  if (first === undefined) return []
  const [other] = all.filter(each => isOther(each, first))
  const rest = all.filter(
    each => isOther(each, first) && other !== undefined && isOther(each, other),
  )
  if (other === undefined || rest.length > 0 || !isOfOne(told as ToldPlaybook, first, other))
    return []
  return [
    {
      code: 'figure-conflict',
      severity: 'warning',
      place: placeIn(told, 'Étape', other.said.path, other.said.text),
      against: placeIn(told, 'Étape', first.said.path, first.said.text),
      message: `Le seuil est de ${first.least[0]}/${first.scale} à un endroit du process, et de ${other.least[0]}/${other.scale} à un autre.`,
      expected: `${first.least[0]}/${first.scale}`,
      stated: `${other.least[0]}/${other.scale}`,
    },
  ]
}

function isOfOne(told: ToldPlaybook, one: Threshold, other: Threshold): boolean {
  if (one.subjects.some(each => other.subjects.includes(each))) return true
  const bare = [one, other].filter(({ subjects }) => subjects.length === 0)
  return bare.some(({ said }) => summary.test(titleOf(told, said)))
}

const summary = /\b(?:resume|essentiel|retenir|rappel|synthese|regles?|memo|conclusion)\b/
