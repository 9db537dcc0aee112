import { ActionIcon } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import type { ClipboardEvent, KeyboardEvent, Ref } from 'react'
import { GrowingText } from './growing-text.tsx'
import classes from './text-list-field.module.css'

type Properties = {
  readonly name: string
  readonly text: string
  readonly placeholder: string | undefined
  readonly inputRef: Ref<HTMLTextAreaElement>
  readonly onType: (text: string) => void
  /** New items below this one. */
  readonly onEnter: (texts: string[]) => void
  readonly onRemove: () => void
  readonly onMove: (by: -1 | 1) => void
  readonly onBlur: () => void
}

export function TextListItem({ name, text, inputRef, ...item }: Properties) {
  function onKeyDown(event: KeyboardEvent<HTMLTextAreaElement>) {
    const act = keyAction(event, text, item)
    if (act === undefined) return
    event.preventDefault()
    act()
  }

  function onPaste(event: ClipboardEvent) {
    const lines = pastedLines(event.clipboardData.getData('text/plain'))
    if (lines.length < 2) return
    event.preventDefault()
    item.onEnter(lines)
    if (text === '') item.onRemove()
  }

  return (
    <li className={classes.item}>
      <GrowingText
        lines="one"
        ref={inputRef}
        aria-label={name}
        value={text}
        placeholder={item.placeholder}
        variant="unstyled"
        size="sm"
        className={classes.text}
        classNames={{ input: classes.input }}
        onChange={event => item.onType(event.currentTarget.value)}
        onKeyDown={onKeyDown}
        onPaste={onPaste}
        onBlur={item.onBlur}
      />
      <ActionIcon
        className={classes.remove}
        variant="subtle"
        color="gray"
        size="sm"
        aria-label={`Supprimer : ${text || name}`}
        onClick={item.onRemove}
      >
        <IconX size={14} />
      </ActionIcon>
    </li>
  )
}

function keyAction(
  event: KeyboardEvent<HTMLTextAreaElement>,
  text: string,
  item: Pick<Properties, 'onEnter' | 'onRemove' | 'onMove'>,
): (() => void) | undefined {
  if (event.nativeEvent.isComposing) return undefined
  if (event.key === 'Enter' && !event.shiftKey) return () => item.onEnter([''])
  if (event.key === 'Backspace' && text === '') return item.onRemove
  if (event.altKey && event.key === 'ArrowUp') return () => item.onMove(-1)
  if (event.altKey && event.key === 'ArrowDown') return () => item.onMove(1)
  return undefined
}

/** One item for each line, without the bullets a document had. */
function pastedLines(text: string): string[] {
  return text
    .split(/\r?\n/)
    .map(line => line.replace(/^\s*(?:[-*•–]|\d+[.)])\s+/, '').trim())
    .filter(line => line !== '')
}
