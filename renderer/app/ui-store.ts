import { create } from 'zustand'

/** Where one is in the application. */
export type Place =
  | { readonly page: 'dashboard' }
  | { readonly page: 'missions' }
  | { readonly page: 'mission'; readonly id: string; readonly tab?: string }
  | { readonly page: 'clients' }
  | { readonly page: 'client'; readonly id: string }
  | { readonly page: 'proposals' }
  | { readonly page: 'proposal'; readonly id: string }
  | { readonly page: 'meetings' }
  | { readonly page: 'meeting'; readonly id: string }
  | { readonly page: 'reports' }
  | { readonly page: 'report'; readonly id: string }
  | { readonly page: 'playbooks' }
  /** `run`: the one time it was followed that is on screen. */
  | { readonly page: 'playbook'; readonly id: string; readonly run?: string }
  | { readonly page: 'followUps' }
  | { readonly page: 'references' }
  /** The sheet of a finished mission, by the mission's id. */
  | { readonly page: 'reference'; readonly id: string }
  | { readonly page: 'checks' }
  | { readonly page: 'settings' }

type DialogName =
  | 'newMission'
  | 'newClient'
  | 'newProposal'
  | 'newMeeting'
  | 'newReport'
  | 'import'
  | 'shortcuts'

type UiState = {
  /** Places visited, oldest first, and which of them is on screen. */
  readonly trail: readonly Place[]
  readonly position: number
  readonly dialog: DialogName | undefined
  /** The mission, or the client, that something new is asked for. */
  readonly newFor: string | undefined
  /** Files dropped on the window, waiting for the import dialog. */
  readonly droppedFiles: readonly File[]
}

const longestTrail = 100

export const useUi = create<UiState>(() => ({
  trail: [{ page: 'dashboard' }],
  position: 0,
  dialog: undefined,
  newFor: undefined,
  droppedFiles: [],
}))

export function currentPlace({ trail, position }: UiState): Place {
  return trail[position] ?? { page: 'dashboard' }
}

export function goTo(place: Place): void {
  useUi.setState(({ trail, position }) => {
    const kept = [...trail.slice(0, position + 1), place].slice(-longestTrail)
    return { trail: kept, position: kept.length - 1 }
  })
}

/** Another view of the same page: « Retour » does not stop at it. */
export function replacePlace(place: Place): void {
  useUi.setState(({ trail, position }) => ({ trail: trail.with(position, place) }))
}

export function goBack(): void {
  useUi.setState(({ position }) => ({ position: Math.max(0, position - 1) }))
}

export function goForward(): void {
  useUi.setState(({ trail, position }) => ({ position: Math.min(trail.length - 1, position + 1) }))
}

export function openDialog(dialog: DialogName, newFor?: string): void {
  useUi.setState({ dialog, newFor })
}

export function openImport(droppedFiles: readonly File[] = []): void {
  useUi.setState({ dialog: 'import', droppedFiles })
}

export function closeDialog(): void {
  useUi.setState({ dialog: undefined, droppedFiles: [] })
}
