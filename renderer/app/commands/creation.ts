import { IconPlus } from '@tabler/icons-react'
import { currentPlace, openDialog, useUi } from '../ui-store.ts'
import type { Command } from './command.ts'

export const creations: readonly Command[] = (
  [
    ['newMission', 'Nouvelle mission', 'client', ['Mod+N']],
    ['newClient', 'Nouveau client', 'prospect', []],
    ['newProposal', 'Nouvelle proposition', 'offre devis', []],
    ['newMeeting', 'Nouveau compte-rendu', 'atelier réunion comité lancement', []],
    ['newReport', 'Nouveau rapport', 'mensuel final bilan', []],
  ] as const
).map(([id, label, words, shortcuts]) => ({
  id,
  label,
  group: 'Créer et échanger',
  icon: IconPlus,
  shortcuts,
  keywords: `créer ajouter ${words}`,
  run: () => openDialog(id, recordHere(id === 'newMission' ? 'client' : 'mission')),
}))

/** What is new belongs to the record on screen, where that is of the kind it asks for. */
function recordHere(page: 'client' | 'mission'): string | undefined {
  const place = currentPlace(useUi.getState())
  return place.page === page ? place.id : undefined
}
