/** The tabs of a mission, each with the sections in which something may be found to put right. */
export const missionTabs = [
  { value: 'overview', label: 'Synthèse', sections: ['nextSteps'] },
  {
    value: 'framing',
    label: 'Cadrage',
    sections: ['identity', 'client', 'contacts', 'context', 'objectives', 'frame', 'notes'],
  },
  { value: 'plan', label: 'Plan', sections: ['phases', 'milestones'] },
  { value: 'team', label: 'Équipe', sections: ['firmTeam', 'clientTeam'] },
  { value: 'budget', label: 'Budget', sections: ['envelope', 'lines', 'time'] },
  { value: 'risks', label: 'Risques', sections: ['risks'] },
  { value: 'brief', label: 'Brief', sections: [] },
] as const satisfies readonly {
  readonly value: string
  readonly label: string
  readonly sections: readonly string[]
}[]

export type MissionTabName = (typeof missionTabs)[number]['value']

/** The tab that holds a section; undefined where none does. */
export function tabOfSection(section: string | undefined): MissionTabName | undefined {
  const holds = (sections: readonly string[]) => sections.some(each => each === section)
  return missionTabs.find(({ sections }) => holds(sections))?.value
}
