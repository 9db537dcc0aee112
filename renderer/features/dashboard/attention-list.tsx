import { Button, Text, UnstyledButton } from '@mantine/core'
import { useState } from 'react'
import type { Attention } from '../../../shared/domain/attention.ts'
import { tellClipped } from '../../ui/tell-clipped.ts'
import classes from './dashboard.module.css'
import type { Names } from './use-work.ts'

type Properties = {
  readonly remarks: readonly Attention[]
  readonly names: Names
  readonly onOpen: (about: Attention['about']) => void
}

const shownAtFirst = 6

export function AttentionList({ remarks, names, onOpen }: Properties) {
  const [all, setAll] = useState(false)
  if (remarks.length === 0) {
    return (
      <Text size="sm" c="dimmed">
        Rien à signaler&nbsp;: ni retard, ni dépassement, ni offre qui expire.
      </Text>
    )
  }
  const shown = all ? remarks : remarks.slice(0, shownAtFirst)
  return (
    <>
      <ul className={classes.list}>
        {shown.map(remark => (
          <li key={`${remark.kind} ${remark.about.id}`}>
            <UnstyledButton
              className={classes.row}
              onPointerEnter={tellClipped}
              onClick={() => onOpen(remark.about)}
            >
              <span className={classes.mark} data-weight={remark.weight} aria-hidden />
              <span className={classes.words}>
                <span className={classes.message}>{remark.message}</span>
                <span className={classes.detail}>
                  {names.client(remark.about.id)} · {names.title(remark.about.id)}
                </span>
              </span>
            </UnstyledButton>
          </li>
        ))}
      </ul>
      {remarks.length > shownAtFirst && (
        <Button
          variant="subtle"
          color="gray"
          size="compact-sm"
          aria-expanded={all}
          onClick={() => setAll(!all)}
        >
          {all ? 'Réduire' : `Voir tout (${remarks.length})`}
        </Button>
      )}
    </>
  )
}
