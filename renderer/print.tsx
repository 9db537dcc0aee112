import './print.css'
import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'
import type { DocumentTree } from '../shared/documents/document-tree.ts'
import { PrintedDocument } from './ui/document-preview/printed-document.tsx'
import { fitSheets } from './ui/document-preview/printed-sheets.ts'

/** The page that main opens unseen to be printed: shows one document, then says that it stands. */
const token = location.hash.slice(1)
const tree = await window.etabliPrint.documentToPrint({ token })
await window.etabliPrint.documentLaidOut({ token, isComplete: await laidOut(tree) })

async function laidOut(tree: DocumentTree): Promise<boolean> {
  let isComplete = true
  const root = createRoot(document.querySelector('#pages') ?? document.body, {
    onUncaughtError: error => {
      isComplete = false
      console.error(error)
    },
  })
  document.title = tree.title
  const render = (key: string) =>
    flushSync(() => root.render(<PrintedDocument key={key} tree={tree} />))
  render('as soon as possible')
  await document.fonts.ready
  if ([...document.fonts].some(({ status }) => status === 'loaded')) render('with its fonts')
  for (const pages of document.querySelectorAll('main')) fitSheets(pages)
  await Promise.all([...document.images].map(image => image.decode().catch(leftEmpty)))
  return isComplete
}

/** A picture that cannot be read is nothing but its place. */
function leftEmpty(): void {}
