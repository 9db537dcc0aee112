import { Text } from '@mantine/core'
import { IconHistory } from '@tabler/icons-react'
import { useEffect, useState } from 'react'
import type { Workspace } from '../../../shared/domain/workspace/workspace.ts'
import { typeset } from '../../../shared/french/writing.ts'
import type { Recovery } from '../../storage/journal/recovery.ts'
import { type RecoveryOffer, recoveryOffer } from '../../storage/journal/recovery-offer.ts'
import { momentText } from '../../ui/moment-text.ts'
import classes from './first-start.module.css'
import { recoveryText, recoveryTitle, unreadText } from './recovery-words.ts'
import { Way } from './way.tsx'

/** What can be taken back; undefined until the snapshots and the journal were looked at. */
export function useRecoveryOffer(): RecoveryOffer | undefined {
  const [offer, setOffer] = useState<RecoveryOffer>()
  useEffect(() => {
    const none = { recoveries: [], damaged: [] }
    recoveryOffer(window.etabli).then(setOffer, () => setOffer(none))
  }, [])
  return offer
}

export function isNothingKept({ recoveries, damaged }: RecoveryOffer): boolean {
  return recoveries.length + damaged.length === 0
}

type Properties = {
  readonly offer: RecoveryOffer
  readonly disabled: boolean
  readonly onTake: (workspace: Workspace) => void
}

/** Where there is no data to be read, though some was put aside. */
export function RecoveryWays({ offer: { recoveries, damaged }, disabled, onTake }: Properties) {
  return (
    <div className={classes.snapshots}>
      {recoveries.map(recovery => (
        <RecoveryWay
          key={typeof recovery.base === 'object' ? recovery.base.id : recovery.base}
          recovery={recovery}
          disabled={disabled}
          onTake={onTake}
        />
      ))}
      {damaged[0] !== undefined && (
        <Text size="xs" c="dimmed" mt={8}>
          {damagedText(damaged.length, momentText(damaged[0].takenAt))}
        </Text>
      )}
      {recoveries[0] !== undefined && <WhatIsMissing recovery={recoveries[0]} />}
    </div>
  )
}

export function RecoveryWay({
  recovery,
  disabled,
  onTake,
}: { readonly recovery: Recovery } & Omit<Properties, 'offer'>) {
  return (
    <Way
      icon={<IconHistory size={18} stroke={1.6} />}
      title={recoveryTitle(recovery)}
      text={typeset(recoveryText(recovery))}
      disabled={disabled}
      onClick={() => onTake(recovery.workspace)}
    />
  )
}

/** Changes that were noted, yet are not taken back. */
export function WhatIsMissing({ recovery: { unread, failure } }: { readonly recovery: Recovery }) {
  const told = failure ?? (unread > 0 ? unreadText(unread) : undefined)
  if (told === undefined) return null
  return (
    <Text size="xs" c="dimmed" mt={8}>
      {typeset(told)}
    </Text>
  )
}

function damagedText(count: number, latest: string): string {
  if (count === 1) return `Une sauvegarde plus récente, du ${latest}, n’a pas pu être lue.`
  return `${count} sauvegardes plus récentes, la dernière du ${latest}, n’ont pas pu être lues.`
}
