import { useEffect, useRef } from 'react'

/** Commands that only the page on screen can carry out. */
export type PageCommand = 'exportDocument' | 'exportPdf' | 'togglePreview'

const running = new Map<PageCommand, () => void>()

/** While the component is on screen, the command (Ctrl+E, menu, palette) runs `run`. */
export function usePageCommand(command: PageCommand, run: () => void): void {
  const latest = useRef(run)
  useEffect(() => {
    latest.current = run
  })
  useEffect(() => {
    const call = () => latest.current()
    running.set(command, call)
    return () => {
      if (running.get(command) === call) running.delete(command)
    }
  }, [command])
}

/** False when no page on screen knows the command. */
export function runPageCommand(command: PageCommand): boolean {
  const run = running.get(command)
  run?.()
  return run !== undefined
}
