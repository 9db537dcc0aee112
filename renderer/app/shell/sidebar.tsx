import {
  ActionIcon,
  Group,
  Kbd,
  Text,
  Tooltip,
  UnstyledButton,
  VisuallyHidden,
} from '@mantine/core'
import { IconArrowLeft, IconArrowRight, IconKeyboard, IconSearch } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { isOpen } from '../../../shared/checks/findings/finding.ts'
import { useFindings } from '../../storage/findings/findings.ts'
import { ShortcutKeys } from '../commands/shortcut-keys.tsx'
import { openPalette } from '../palette/store.ts'
import { currentPlace, goBack, goForward, goTo, openDialog, useUi } from '../ui-store.ts'
import classes from './sidebar.module.css'
import { type SidebarPage, sidebarPages } from './sidebar-pages.ts'

export function Sidebar({ firmName }: { firmName: string }) {
  const page = useUi(state => currentPlace(state).page)
  return (
    <nav className={classes.sidebar} aria-label="Navigation principale">
      <div className={classes.top}>
        <Text fw={600} size="sm" truncate title={firmName}>
          {firmName === '' ? 'Établi' : firmName}
        </Text>
        <TrailButtons />
      </div>
      <UnstyledButton className={classes.search} onClick={openPalette}>
        <IconSearch size={15} aria-hidden />
        <span>Rechercher</span>
        <span className={classes.keys} aria-hidden>
          <ShortcutKeys shortcut="Mod+K" />
        </span>
      </UnstyledButton>
      <ul className={classes.pages}>
        {sidebarPages.map(item => (
          <li key={item.command} className={item.apart ? classes.apart : undefined}>
            <PageLink item={item} active={item.holds.includes(page)} />
          </li>
        ))}
      </ul>
      <UnstyledButton className={classes.help} onClick={() => openDialog('shortcuts')}>
        <IconKeyboard size={15} aria-hidden />
        <span>Raccourcis</span>
        <Kbd size="xs" className={classes.keys} aria-hidden>
          ?
        </Kbd>
      </UnstyledButton>
    </nav>
  )
}

function PageLink({ item, active }: { item: SidebarPage; active: boolean }) {
  const Icon = item.icon
  return (
    <UnstyledButton
      className={classes.link}
      aria-current={active ? 'page' : undefined}
      onClick={() => goTo(item.place)}
    >
      <Icon size={16} stroke={1.7} aria-hidden />
      <span>{item.label}</span>
      {item.command === 'showChecks' && <OpenFindings />}
    </UnstyledButton>
  )
}

/** How much there is to look at, once the workspace was looked over. */
function OpenFindings() {
  const open = useFindings()?.filter(isOpen).length ?? 0
  if (open === 0) return null
  return (
    <span className={classes.count}>
      {open}
      <VisuallyHidden> constats à voir</VisuallyHidden>
    </span>
  )
}

function TrailButtons() {
  const atStart = useUi(({ position }) => position === 0)
  const atEnd = useUi(({ trail, position }) => position === trail.length - 1)
  return (
    <Group gap={0} wrap="nowrap">
      <TrailButton label="Page précédente" keys="Alt+←" isIdle={atStart} onClick={goBack}>
        <IconArrowLeft size={15} />
      </TrailButton>
      <TrailButton label="Page suivante" keys="Alt+→" isIdle={atEnd} onClick={goForward}>
        <IconArrowRight size={15} />
      </TrailButton>
    </Group>
  )
}

type TrailProperties = {
  readonly label: string
  readonly keys: string
  readonly isIdle: boolean
  readonly onClick: () => void
  readonly children: ReactNode
}

function TrailButton({ label, keys, isIdle, onClick, children }: TrailProperties) {
  return (
    <Tooltip label={`${label} (${keys})`}>
      <ActionIcon
        variant="subtle"
        color="gray"
        size="xs"
        aria-label={label}
        disabled={isIdle}
        onClick={onClick}
      >
        {children}
      </ActionIcon>
    </Tooltip>
  )
}
