import type { SectionName } from '../sections.ts'

export type MinutesTopic =
  | 'participants'
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
    named:
      /^(?:participants?|presents?|etaient presents|personnes presentes|liste des participants)/,
  },
  { topic: 'agenda', named: /^(?:ordre du jour|agenda|deroule|programme)/ },
  {
    topic: 'feedback',
    named: /^(?:feedbacks?|tour de table|ressenti|retours? (?:des )?participants|roti\b)/,
  },
  {
    topic: 'decisions',
    named:
      /^(?:releve (?:de|des) )?decisions?(?! collective)(?!.*\b(?:precedent|dernier|comite n))/,
  },
  {
    topic: 'actions',
    named:
      /^(?:plan d'actions?|actions? (?:immediates?|a mener|a realiser|decidees?|a suivre)|actions?$|todo|prochaines? actions?|suites? a donner)/,
  },
]
