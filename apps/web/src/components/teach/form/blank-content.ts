import type { ContentOf, Kind, QuestionContent } from '@interleave/content/page'

const option = () => ({ text: '' })

/** The body of each kind before anything is written; a kind left out does not compile. */
const bodies: { readonly [K in Kind]: () => Omit<ContentOf<K>, 'kind' | 'topic' | 'level' | 'explanation'> } = {
  'single-choice': () => ({ faces: [blankFace()], shown: 4 }),
  'multiple-choice': () => ({ prompt: '', right: [option(), option()], wrong: [option(), option()], shown: 4 }),
  'true-false': () => ({ claims: [blankClaim()], shown: 3 }),
  match: () => ({ prompt: '', leftLabel: '', rightLabel: '', pairs: [blankPair(), blankPair(), blankPair()], shown: 4 }),
  order: () => ({ prompt: '', ends: ['first', 'last'], steps: ['', '', ''], shown: 5 }),
  classify: () => ({ prompt: '', categories: ['', ''], members: [blankMember(), blankMember(), blankMember()], shown: 5 }),
  cloze: () => ({ text: '', blanks: [{ accepts: [''] }], open: 1 }),
  'short-answer': () => ({ faces: [blankShortFace()] }),
  recall: () => ({ prompt: '', rubric: [blankPoint(true), blankPoint(false)], modelAnswer: '' }),
  'predict-output': () => ({ prompt: 'What can this program print?', program: { language: 'python', text: '', parameters: {}, semantics: [] } }),
}

export const blankFace = (): ContentOf<'single-choice'>['faces'][number] => ({ direction: 'as-written', prompt: '', right: option(), wrong: [option(), option()] })
export const blankClaim = (): ContentOf<'true-false'>['claims'][number] => ({ text: '', holds: true, reason: option(), wrongReasons: [option(), option()] })
export const blankPair = (): ContentOf<'match'>['pairs'][number] => ({ left: '', right: '' })
export const blankMember = (): ContentOf<'classify'>['members'][number] => ({ text: '', category: 0 })
export const blankShortFace = (): ContentOf<'short-answer'>['faces'][number] => ({ direction: 'as-written', prompt: '', accepts: [''], rejects: [] })
export const blankPoint = (essential: boolean): ContentOf<'recall'>['rubric'][number] => ({ text: '', essential })

/** A question of a kind with nothing written in it yet. */
export function blankContent(kind: Kind, topic: string): QuestionContent {
  return { kind, topic, level: 1, explanation: '', ...bodies[kind]() } as QuestionContent
}

/** The same question asked as another kind: what is asked and why stays, the rest begins anew. */
export function asKind(content: QuestionContent, kind: Kind): QuestionContent {
  const fresh = blankContent(kind, content.topic)
  return withPrompt({ ...fresh, level: content.level, explanation: content.explanation }, promptOf(content))
}

/** What a question asks, in its own words. */
export function promptOf(content: QuestionContent): string {
  switch (content.kind) {
    case 'single-choice':
    case 'short-answer':
      return content.faces[0]?.prompt ?? ''
    case 'true-false':
      return content.claims[0]?.text ?? ''
    case 'cloze':
      return content.text.replaceAll(/\{\{\d+\}\}/g, '…')
    default:
      return content.prompt
  }
}

function withPrompt(content: QuestionContent, prompt: string): QuestionContent {
  if (prompt === '') return content
  switch (content.kind) {
    case 'single-choice':
      return { ...content, faces: content.faces.map((face) => ({ ...face, prompt })) }
    case 'short-answer':
      return { ...content, faces: content.faces.map((face) => ({ ...face, prompt })) }
    case 'true-false':
      return { ...content, claims: content.claims.map((claim) => ({ ...claim, text: prompt })) }
    case 'cloze':
      return { ...content, text: prompt }
    default:
      return { ...content, prompt }
  }
}
