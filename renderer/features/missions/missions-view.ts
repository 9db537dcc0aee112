import { create } from 'zustand'
import type { MissionState } from '../../../shared/domain/mission/state.ts'
import type { Sorting } from './mission-rows.ts'

type MissionsView = {
  readonly search: string
  readonly state: MissionState | 'all'
  readonly sorting: Sorting
  /** The row the keyboard is on. */
  readonly activeId: string | undefined
}

/** How the missions list is looked at; kept while one is on another page. */
export const useMissionsView = create<MissionsView>(() => ({
  search: '',
  state: 'all',
  sorting: { key: 'state', descending: false },
  activeId: undefined,
}))
