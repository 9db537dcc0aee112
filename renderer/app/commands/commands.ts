import { notifications } from '@mantine/notifications'
import {
  IconArrowBackUp,
  IconArrowForwardUp,
  IconDatabaseExport,
  IconEye,
  IconFileExport,
  IconFileImport,
  IconFileTypePdf,
  IconKeyboard,
  IconMoon,
  IconSearch,
} from '@tabler/icons-react'
import { type PageCommand, runPageCommand } from '../../ui/page/command.ts'
import { openPalette } from '../palette/store.ts'
import { openDialog, openImport } from '../ui-store.ts'
import type { Command } from './command.ts'
import { creations } from './creation.ts'
import { navigation } from './navigation.ts'
import { redoHere, undoHere } from './undo-here.ts'
import { exportEverything } from './workspace-files.ts'

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
    run: openPalette,
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
