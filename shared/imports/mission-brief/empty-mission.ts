import type { Mission } from '../../domain/mission/mission.ts'

export const emptyMission: Omit<Mission, 'id' | 'clientId'> = {
  situation: [],
  trigger: [],
  painPoints: [],
  objective: '',
  secondaryObjectives: [],
  kpis: [],
  phases: [],
  budget: { lines: [] },
  timeEntries: [],
  milestones: [],
  team: { client: [], firm: [] },
  constraints: [],
  risks: [],
  successFactors: [],
  nextSteps: [],
  notes: [],
}
