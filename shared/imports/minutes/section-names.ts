import { pattern } from '../../french/pattern.ts'
import type { SectionName } from '../outline/sections.ts'

export type MinutesTopic =
  | 'participants'
  | 'excused'
  | 'agenda'
  | 'decisions'
  | 'actions'
  | 'feedback'
  | 'benchmark'
  | 'matrix'
  | 'board'

/** What has a field of its own in minutes; every other title is a part of the talk. */
export const minutesSections: readonly SectionName<MinutesTopic>[] = [
  {
    topic: 'participants',
    named: pattern()`
  ^(?:
    participants?|presents?|presences?|etaient presents|(?:personnes?|membres) presente?s
    |(?:liste|feuille) (?:des participants|de(?:s)? presences?)|emargement
    |qui etai(?:t|ent) la|autour de la table
  )\b
  |^qui$
`,
  },
  {
    topic: 'excused',
    named:
      /^(?:(?:membres?|personnes?|participants?) )?(?:absente?s?|excusee?s?|etaient (?:absents|excuses))\b/,
  },
  { topic: 'agenda', named: /^(?:ordre du jour|agenda|deroule|programme)/ },
  {
    topic: 'feedback',
    named: pattern()`
  ^(?:
    feedbacks?
    |tour de table(?!
      .*\b(?:
        attentes?|objectifs?|presentations?|ouverture|introduction|debut|accueil|arrivee
        |inclusion
      )
    )
    |ressenti|(?:retours?|avis) (?:(?:des )?participants|a chaud)
    |(?:un |le )?mot (?:pour finir|de la fin)|(?:le |un )?dernier (?:tour|mot)\b
    |tour de (?:cloture|fin|sortie)\b|impressions|roti\b
    |evaluation (?:de (?:la |l')|du |d')?(?:seance|reunion|journee|atelier|workshop|comite)
    \b
  )
`,
  },
  {
    topic: 'decisions',
    named: pattern()`
  ^(?:releve (?:de|des) )?decisions?(?! collective)(?!.*\b(?:precedent|dernier|comite n))
  |^ce (?:qui a ete|que (?:nous avons|l'on a)|qu'on a) (?:decide|acte|retenu|arrete)$
  |^(?:on a|nous avons|il a ete) (?:decide|convenu|acte|retenu|arrete)$
  |^ce qui est (?:decide|acte|retenu|convenu|arrete)\b
`,
  },
  {
    topic: 'actions',
    named: pattern()`
  ^(?:
    plan d'actions?|actions? (?:immediates?|a mener|a realiser|decidees?|a suivre)|actions?$
    |qui fait quoi|todo|prochaines? actions?|suites? a donner
    |(?:ce qui )?(?:reste )?a faire
    (?: (?:ensuite|d'ici la|avant la prochaine (?:seance|reunion)))?$
    |(?:ce qui )?reste a faire|taches?$
  )
`,
  },
]
