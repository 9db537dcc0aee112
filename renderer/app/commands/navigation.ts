import { IconArrowLeft, IconArrowRight } from '@tabler/icons-react'
import { sidebarPages } from '../shell/sidebar-pages.ts'
import { goBack, goForward, goTo } from '../ui-store.ts'
import type { Command } from './command.ts'

export const navigation: readonly Command[] = [
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
