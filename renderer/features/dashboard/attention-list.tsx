import { Text, UnstyledButton } from '@mantine/core'
import type { Attention } from '../../../shared/domain/dashboard/attention.ts'
import { FirstFew } from '../../ui/lists/first-few.tsx'
import { tellClipped } from '../../ui/lists/tell-clipped.ts'
import classes from './dashboard.module.css'
import type { Names } from './use-work.ts'

type Properties = {
  readonly remarks: readonly Attention[]
  readonly names: Names
  readonly onOpen: (about: Attention['about']) => void
}

const shownAtFirst = 6

export function AttentionList({ remarks, names, onOpen }: Properties) {
  if (remarks.length === 0) {
    return (
      <Text size="sm" c="dimmed">
        Rien à signaler&nbsp;: ni retard, ni dépassement, ni offre qui expire.
      </Text>
    )
  }
  return (
    <FirstFew
      items={remarks}
      few={shownAtFirst}
      moreLabel={count => `Voir les ${count}\u00a0autres points`}
    >
      {shown => (
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
      )}
    </FirstFew>
  )
}
