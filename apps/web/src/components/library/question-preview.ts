import type { Kind, Listing, VariantView, ViewOf } from '@interleave/content/page'

/** A question to read, not to answer: what is asked, the code it is about, and what there is to choose from. */
export interface QuestionPreview {
  prompt: string
  listing?: Listing
  groups: readonly { label: string; lines: readonly string[] }[]
}

const texts = (options: readonly { text: string }[]) => options.map(({ text }) => text)

const previews: { readonly [K in Kind]: (view: ViewOf<K>) => QuestionPreview } = {
  'single-choice': ({ prompt, listing, options }) => ({ prompt, listing, groups: [{ label: 'One of', lines: texts(options) }] }),
  'multiple-choice': ({ prompt, listing, options }) => ({ prompt, listing, groups: [{ label: 'Some of', lines: texts(options) }] }),
  'true-false': ({ statement, listing, reasons }) => ({ prompt: statement, listing, groups: [{ label: 'True or false, because', lines: texts(reasons) }] }),
  match: ({ prompt, leftLabel, rightLabel, lefts, rights }) => ({
    prompt,
    groups: [
      { label: leftLabel, lines: texts(lefts) },
      { label: rightLabel, lines: texts(rights) },
    ],
  }),
  order: ({ prompt, listing, steps }) => ({ prompt, listing, groups: [{ label: 'In some order', lines: texts(steps) }] }),
  classify: ({ prompt, categories, members }) => ({
    prompt,
    groups: [
      { label: 'Places', lines: texts(categories) },
      { label: 'Lines', lines: texts(members) },
    ],
  }),
  cloze: ({ parts }) => ({ prompt: parts.map((part) => ('text' in part ? part.text : '____')).join(''), groups: [] }),
  'short-answer': ({ prompt, listing }) => ({ prompt, listing, groups: [] }),
  recall: ({ prompt, listing }) => ({ prompt, listing, groups: [] }),
  'predict-output': ({ prompt, program }) => ({ prompt, listing: { language: program.language, text: program.text }, groups: [] }),
}

export function previewOf(view: VariantView): QuestionPreview {
  return previewAs(view.kind, view)
}

function previewAs<K extends Kind>(kind: K, view: VariantView): QuestionPreview {
  return previews[kind](view as ViewOf<K>)
}
