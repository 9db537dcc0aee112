import { Text } from '@mantine/core'
import { IconFileImport } from '@tabler/icons-react'
import { useEffect, useState } from 'react'
import { droppedFiles } from '../ui/dropped-files.ts'
import classes from './drop-zone.module.css'
import { openImport } from './ui-store.ts'

/** Files dropped anywhere on the window go to the import dialog. */
export function DropZone() {
  const hovering = useFileDrop(openImport)
  if (!hovering) return null
  return (
    <div className={classes.zone} aria-hidden>
      <IconFileImport size={32} stroke={1.5} />
      <Text fw={500}>Déposez les documents à importer</Text>
    </div>
  )
}

function useFileDrop(onDrop: (files: File[]) => void): boolean {
  const [hovering, setHovering] = useState(false)
  useEffect(() => {
    const onDragOver = (event: DragEvent) => {
      if (!carriesFiles(event)) return
      event.preventDefault()
      setHovering(true)
    }
    const onDragLeave = (event: DragEvent) => {
      if (event.relatedTarget === null) setHovering(false)
    }
    const onDropped = (event: DragEvent) => {
      setHovering(false)
      if (!carriesFiles(event)) return
      event.preventDefault()
      if (event.dataTransfer) void droppedFiles(event.dataTransfer).then(onDrop)
    }
    window.addEventListener('dragover', onDragOver)
    window.addEventListener('dragleave', onDragLeave)
    window.addEventListener('drop', onDropped)
    return () => {
      window.removeEventListener('dragover', onDragOver)
      window.removeEventListener('dragleave', onDragLeave)
      window.removeEventListener('drop', onDropped)
    }
  }, [onDrop])
  return hovering
}

function carriesFiles(event: DragEvent): boolean {
  return event.dataTransfer?.types.includes('Files') ?? false
}
