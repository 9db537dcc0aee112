import { Document, Packer, Paragraph, TextRun } from 'docx'
import { expect, it } from 'vitest'
import { wordText } from '../../../../electron/imports/word-document/word-text.ts'

async function textOf(...texts: string[]): Promise<string> {
  const children = texts.map(text => new Paragraph(text))
  const read = await wordText(await Packer.toBuffer(new Document({ sections: [{ children }] })))
  return read.kind === 'text' ? read.text.trim() : read.reason
}

it.each(['-', '*', '1.', '1)'])('Lines typed after « %s » are a list', async mark => {
  const second = mark.replace('1', '2')
  expect(
    await textOf('Points relevés :', `${mark} Cuves rouillées`, `${second}\tJoints usés`),
  ).toBe(`Points relevés :\n\n${mark} Cuves rouillées\n${second} Joints usés`)
})

it('So are those that a line break parts in one paragraph', async () => {
  const run = (text: string, br = 1) => new TextRun({ text, break: br })
  const children = [run('Points relevés :', 0), run('- Cuves rouillées'), run('- Joints usés')]
  const file = new Document({ sections: [{ children: [new Paragraph({ children })] }] })
  const read = await wordText(await Packer.toBuffer(file))
  expect(read).toMatchObject({
    text: expect.stringMatching(/^- Cuves rouillées *\n- Joints usés$/m),
  })
})

it('A star alone tells of a star above it, a dash within words is one', async () => {
  expect(await textOf('Total : 900 € *', '* hors frais')).toContain('\\* hors frais')
  expect(await textOf('Cuves - joints', '+ 5 % en un an')).not.toMatch(/^[-+] /m)
})
