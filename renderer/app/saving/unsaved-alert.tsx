import { Affix, Alert, Button, Group } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import { typeset } from '../../../shared/french/writing.ts'
import { useDatabase } from '../../storage/database/context.tsx'
import { flushDrafts } from '../../storage/drafts/drafts.ts'
import { useUnsavedReason } from '../../storage/drafts/use-unsaved-reason.ts'

/** Stays in sight for as long as something typed could not be saved, with the reason. */
export function UnsavedAlert() {
  const db = useDatabase()
  const reason = useUnsavedReason()
  if (reason === undefined) return null
  return (
    <Affix
      position={{ bottom: 16, left: '50%' }}
      maw={460}
      style={{ transform: 'translateX(-50%)' }}
    >
      <Alert
        variant="default"
        icon={<IconAlertTriangle size={18} stroke={1.6} color="var(--etabli-bad)" />}
        style={{ borderColor: 'var(--etabli-bad)', boxShadow: 'var(--mantine-shadow-md)' }}
        title="Votre saisie n’est pas encore enregistrée"
      >
        {typeset(reason)}
        <Group justify="flex-end" mt="xs">
          <Button size="compact-sm" variant="default" onClick={() => flushDrafts(db)}>
            Réessayer
          </Button>
        </Group>
      </Alert>
    </Affix>
  )
}
