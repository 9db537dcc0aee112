import { Textarea, type TextareaProps } from '@mantine/core'
import classes from './growing-text.module.css'

type Properties = Omit<TextareaProps, 'autosize' | 'minRows' | 'maxRows' | 'rows'> & {
  /** Room for one line of text at first, or for a few. */
  readonly lines: 'one' | 'many'
}

/** A text area as high as its text. */
export function GrowingText({ lines, classNames, ...area }: Properties) {
  const own = (classNames as { input?: string } | undefined)?.input ?? ''
  return (
    <Textarea
      {...area}
      rows={1}
      data-lines={lines}
      classNames={{ input: `${classes.input} ${own}` }}
    />
  )
}
