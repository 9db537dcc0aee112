import type { IconHome } from '@tabler/icons-react'
import type { MenuCommand } from '../../../shared/ipc/menu-commands.ts'
import type { EtabliDatabase } from '../../storage/database/database.ts'

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
