import { Button, Menu } from '@mantine/core'
import { IconUserPlus } from '@tabler/icons-react'
import { present } from '../../../../shared/values/present.ts'
import type { MissionTab } from '../editing.ts'

/** Takes somebody of the rate card on board, with their role. */
export function AddColleague({ mission, firm, edit }: MissionTab) {
  const members = new Set(mission.team.firm.map(({ name }) => name))
  const others = firm.people.filter(({ name }) => !members.has(name))
  if (others.length === 0) return null
  return (
    <Menu position="bottom-end" shadow="md" transitionProps={{ duration: 80 }}>
      <Menu.Target>
        <Button variant="default" size="compact-sm" leftSection={<IconUserPlus size={15} />}>
          Du cabinet
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {others.map(({ id, name, role }) => (
          <Menu.Item
            key={id}
            onClick={() =>
              edit('Équipe modifiée', row => ({
                ...row,
                team: { ...row.team, firm: [...row.team.firm, { name, ...present({ role }) }] },
              }))
            }
          >
            {role === undefined ? name : `${name}, ${role}`}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}
