import { Input } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useId } from 'react'
import { QuietButton } from '../quiet-button.tsx'
import classes from './text-list-field.module.css'
import { TextListItem } from './text-list-item.tsx'
import { useTextList } from './use-text-list.ts'

type Properties = {
  readonly label: string
  readonly hiddenLabel?: boolean
  readonly values: readonly string[]
  readonly onChange: (values: string[]) => void
  readonly placeholder?: string
  readonly description?: string
  readonly addLabel?: string
}

/** A list of texts: Enter adds one, Backspace on an empty one removes it, Alt+↑ and Alt+↓ move it. */
export function TextListField({ label, hiddenLabel, values, onChange, ...rest }: Properties) {
  const id = useId()
  const { items, change, insertAfter, remove, move, flush, bind } = useTextList(values, onChange)
  return (
    <fieldset className={classes.group} aria-labelledby={id}>
      <Input.Label
        id={id}
        component="div"
        labelElement="div"
        {...(hiddenLabel ? { className: classes.hidden } : {})}
      >
        {label}
      </Input.Label>
      {rest.description !== undefined && <Input.Description>{rest.description}</Input.Description>}
      <ul className={classes.list}>
        {items.map((item, index) => (
          <TextListItem
            key={item.key}
            name={`${label}, ligne ${index + 1}`}
            text={item.text}
            placeholder={rest.placeholder}
            inputRef={bind(item.key)}
            onType={text => change(item.key, text)}
            onEnter={texts => insertAfter(item.key, texts)}
            onRemove={() => remove(item.key)}
            onMove={by => move(item.key, by)}
            onBlur={flush}
          />
        ))}
      </ul>
      <QuietButton icon={<IconPlus size={14} />} onClick={() => insertAfter(undefined, [''])}>
        {rest.addLabel ?? 'Ajouter une ligne'}
        <span className={classes.hidden}> : {label}</span>
      </QuietButton>
    </fieldset>
  )
}
