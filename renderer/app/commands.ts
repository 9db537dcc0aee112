import { notifications } from '@mantine/notifications'
import { spotlight } from '@mantine/spotlight'
import {
  IconArrowBackUp,
  IconArrowForwardUp,
  IconArrowLeft,
  IconArrowRight,
  IconDatabaseExport,
  IconEye,
  IconFileExport,
  IconFileImport,
  IconFileTypePdf,
  type IconHome,
  IconKeyboard,
  IconMoon,
  IconPlus,
  IconSearch,
} from '@tabler/icons-react'
import type { MenuCommand } from '../../shared/ipc/contract.ts'
import type { EtabliDatabase } from '../storage/database.ts'
import { type PageCommand, runPageCommand } from '../ui/page-command.ts'
import { sidebarPages } from './sidebar-pages.ts'
import { currentPlace, goBack, goForward, goTo, openDialog, openImport, useUi } from './ui-store.ts'
import { redoHere, undoHere } from './undo-here.ts'
import { exportEverything } from './workspace-files.ts'

/** What a command may need of the application it runs in. */
export type CommandContext = {
  readonly db: EtabliDatabase
  readonly toggleColorScheme: () => void
}

/**
 * Something the user may ask for. The palette, the shortcuts, their help and the application menu all
 * read this one list.
 */
export type Command = {
  readonly id:
    | MenuCommand
    | 'newClient'
    | 'newProposal'
    | 'newMeeting'
    | 'newReport'
    | 'goBack'
    | 'goForward'
    | 'togglePreview'
    | 'toggleColorScheme'
    | 'showShortcuts'
  readonly label: string
  readonly group: 'Aller à' | 'Créer et échanger' | 'Modifier' | 'Affichage'
  readonly icon: typeof IconHome
  readonly shortcuts: readonly string[]
  /** Other words under which the palette finds it. */
  readonly keywords?: string
  /** A shortcut that also means something in a field: it acts only outside of one. */
  readonly leavesFieldsAlone?: boolean
  readonly run: (context: CommandContext) => void
}

const navigation: readonly Command[] = [
  ...sidebarPages.map(
    (page): Command => ({
      id: page.command,
      label: page.label,
      group: 'Aller à',
      icon: page.icon,
      shortcuts: page.shortcuts,
      run: () => goTo(page.place),
    }),
  ),
  {
    id: 'goBack',
    label: 'Page précédente',
    group: 'Aller à',
    icon: IconArrowLeft,
    shortcuts: ['Alt+ArrowLeft'],
    run: goBack,
  },
  {
    id: 'goForward',
    label: 'Page suivante',
    group: 'Aller à',
    icon: IconArrowRight,
    shortcuts: ['Alt+ArrowRight'],
    run: goForward,
  },
]

const creations: readonly Command[] = (
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

const exchange: readonly Command[] = [
  {
    id: 'import',
    label: 'Importer des documents ou un espace de travail',
    group: 'Créer et échanger',
    icon: IconFileImport,
    shortcuts: ['Mod+O'],
    keywords: 'ouvrir fichier brief rapport proposition word zip markdown coller',
    run: () => openImport(),
  },
  {
    id: 'exportDocument',
    label: 'Exporter le document de cette page',
    group: 'Créer et échanger',
    icon: IconFileExport,
    shortcuts: ['Mod+E'],
    keywords: 'word docx excel enregistrer',
    run: onPage('exportDocument'),
  },
  {
    id: 'exportPdf',
    label: 'Exporter le document de cette page en PDF',
    group: 'Créer et échanger',
    icon: IconFileTypePdf,
    shortcuts: ['Mod+P'],
    keywords: 'imprimer enregistrer',
    run: onPage('exportPdf'),
  },
  {
    id: 'exportWorkspace',
    label: 'Exporter l’espace de travail',
    group: 'Créer et échanger',
    icon: IconDatabaseExport,
    shortcuts: [],
    keywords: 'sauvegarde copie fichier json',
    run: ({ db }) => {
      void exportEverything(db)
    },
  },
]

const changes: readonly Command[] = [
  {
    id: 'undo',
    label: 'Annuler la dernière modification',
    group: 'Modifier',
    icon: IconArrowBackUp,
    shortcuts: ['Mod+Z'],
    leavesFieldsAlone: true,
    run: ({ db }) => {
      void undoHere(db)
    },
  },
  {
    id: 'redo',
    label: 'Rétablir la modification annulée',
    group: 'Modifier',
    icon: IconArrowForwardUp,
    shortcuts: ['Mod+Shift+Z', 'Mod+Y'],
    leavesFieldsAlone: true,
    run: ({ db }) => {
      void redoHere(db)
    },
  },
]

const display: readonly Command[] = [
  {
    id: 'openPalette',
    label: 'Rechercher une commande, une mission, un client',
    group: 'Affichage',
    icon: IconSearch,
    shortcuts: ['Mod+K'],
    run: () => spotlight.open(),
  },
  {
    id: 'togglePreview',
    label: 'Afficher ou masquer l’aperçu du document',
    group: 'Affichage',
    icon: IconEye,
    shortcuts: ['Mod+Shift+A'],
    keywords: 'pages mise en page',
    run: onPage('togglePreview'),
  },
  {
    id: 'toggleColorScheme',
    label: 'Basculer entre clair et sombre',
    group: 'Affichage',
    icon: IconMoon,
    shortcuts: [],
    keywords: 'thème nuit jour couleurs',
    run: ({ toggleColorScheme }) => toggleColorScheme(),
  },
  {
    id: 'showShortcuts',
    label: 'Raccourcis clavier',
    group: 'Affichage',
    icon: IconKeyboard,
    shortcuts: ['?'],
    keywords: 'aide touches',
    leavesFieldsAlone: true,
    run: () => openDialog('shortcuts'),
  },
]

export const commands: readonly Command[] = [
  ...navigation,
  ...creations,
  ...exchange,
  ...changes,
  ...display,
]

function onPage(command: PageCommand): () => void {
  return () => {
    if (!runPageCommand(command)) tellNoDocument()
  }
}

function tellNoDocument(): void {
  notifications.show({
    id: 'noDocument',
    role: 'status',
    message: 'Cette page n’a pas de document\u00a0: ouvrez-en un d’abord.',
    closeButtonProps: { 'aria-label': 'Fermer' },
  })
}
