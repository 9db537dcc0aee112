import { Kbd } from '@mantine/core'
import { shortcutKeys } from './shortcut.ts'
import classes from './shortcut-keys.module.css'

const isMac = /mac/i.test(navigator.platform)

export function ShortcutKeys({ shortcut }: { shortcut: string }) {
  return (
    <span className={classes.keys}>
      {shortcutKeys(shortcut, isMac).map(key => (
        <Kbd key={key} size="xs">
          {key}
        </Kbd>
      ))}
    </span>
  )
}
