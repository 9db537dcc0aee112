import { useLocalStorage } from '@mantine/hooks'

/** Below this width the content needs the room; the inspector then opens on demand. */
const roomyWidth = 1500

export type Inspector = { readonly isOpen: boolean; readonly toggle: () => void }

/** Whether the inspector is open, as it was left last time. */
export function useInspector(): Inspector {
  const [isOpen, setOpen] = useLocalStorage({
    key: 'etabli-inspector',
    defaultValue: window.innerWidth >= roomyWidth,
    getInitialValueInEffect: false,
  })
  return { isOpen, toggle: () => setOpen(!isOpen) }
}
