import { Button, Menu, Text } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { builtInPlaybooks, type PlaybookModel } from '../../../shared/domain/playbook/built-in.ts'
import { useDatabase } from '../../storage/database/context.tsx'
import { useOneAtATime } from '../../ui/dialogs/use-one-at-a-time.ts'
import { createPlaybook } from './create-playbook.ts'

/** A playbook to write, from one that is written or from nothing. */
export function NewPlaybookMenu({ onCreated }: { readonly onCreated: (id: string) => void }) {
  const db = useDatabase()
  const create = useOneAtATime(async (model?: PlaybookModel) =>
    onCreated(await createPlaybook(db, model)),
  )
  return (
    <Menu position="bottom-end" shadow="md" transitionProps={{ duration: 80 }}>
      <Menu.Target>
        <Button leftSection={<IconPlus size={16} />}>Nouvelle méthode</Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>Prête à adapter</Menu.Label>
        {builtInPlaybooks.map(model => (
          <Menu.Item key={model.title} onClick={() => create(model)}>
            {model.title}
            <Text size="xs" c="dimmed">
              {`${model.steps.length} étapes, ${model.templates.length} modèles de courriels`}
            </Text>
          </Menu.Item>
        ))}
        <Menu.Divider />
        <Menu.Item onClick={() => create()}>Page blanche</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}
