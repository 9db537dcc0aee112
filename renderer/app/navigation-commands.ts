import { IconArrowLeft, IconArrowRight } from '@tabler/icons-react'
import type { Command } from './command.ts'
import { sidebarPages } from './sidebar-pages.ts'
import { goBack, goForward, goTo } from './ui-store.ts'

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
