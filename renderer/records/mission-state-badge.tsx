import { type MissionState, missionStateLabels } from '../../shared/domain/mission/state.ts'
import { StatusBadge, type Tone } from '../ui/page/status-badge.tsx'

export function MissionStateBadge({ state }: { readonly state: MissionState }) {
  return <StatusBadge tone={tones[state]}>{missionStateLabels[state]}</StatusBadge>
}

const tones: Record<MissionState, Tone> = {
  unplanned: 'neutral',
  upcoming: 'info',
  underway: 'good',
  toClose: 'warning',
  finished: 'neutral',
}
