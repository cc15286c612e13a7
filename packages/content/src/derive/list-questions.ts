import type { List } from '../read/document.ts'
import type { Option } from '../question/parts.ts'
import { listedIn } from './annotation.ts'
import { ask, field, sourceText, type Ground } from './ground.ts'
import { filled, saysTheSame, slug } from './wording.ts'

interface Pile {
  ground: Ground<List>
  label: string
  items: { key: string; text: string; because: string }[]
}

/** Lists that belong together (`set: name`) sort their items: what stands in one is wrong in the others. */
export function askLists(grounds: readonly Ground<List>[]): void {
  const sets = Map.groupBy(grounds, (ground) => field(ground, 'set') ?? ground.annotation.key)
  for (const [name, members] of sets) {
    const piles = members.map(pileOf)
    askSorting(name, piles)
    for (const pile of piles) askMembers(pile, piles.filter((other) => other !== pile))
  }
}

/** A numbered list in its order. */
export function askSteps(ground: Ground<List>): void {
  const prompt = field(ground, 'ask')
  const [first = 'first', last = 'last'] = listedIn(field(ground, 'ends') ?? '')
  const steps = ground.block.items.map(({ text, lines }) => sourceText(ground, text, lines))
  if (prompt === undefined || steps.length < 3) return
  ask(ground, 'order', { key: 'order', title: prompt, explanation: `In order: ${steps.join(' → ')}.` }, {
    prompt,
    ends: [first, last],
    steps,
    shown: Math.min(5, steps.length),
  })
}

function pileOf(ground: Ground<List>): Pile {
  const say = field(ground, 'say') ?? '{item}.'
  const items = ground.block.items.map(({ text, lines }) => {
    const marked = sourceText(ground, text, lines)
    return { key: slug(text), text: marked, because: filled(say, { item: marked }) }
  })
  return { ground, label: field(ground, 'label') ?? ground.section.heading, items }
}

function askSorting(name: string, piles: readonly Pile[]): void {
  const prompt = piles.map(({ ground }) => field(ground, 'sort')).find((text) => text !== undefined)
  if (prompt === undefined || piles.length < 2 || piles.length > 6) return
  const members = piles.flatMap(({ items }, category) => {
    const elsewhere = piles.filter((_, at) => at !== category).flatMap((pile) => pile.items)
    return items.filter(({ text }) => !elsewhere.some((other) => saysTheSame(other.text, text))).map(({ text, because }) => ({ text, category, because }))
  })
  const ground = piles[0]!.ground
  const explanation = piles.map(({ label, items }) => `${filled(label, {})}: ${items.map(({ text }) => text).join(', ')}.`).join(' ')
  const named = { ...ground, annotation: { ...ground.annotation, key: name } }
  ask(named, 'classify', { key: '', title: prompt, explanation }, {
    prompt,
    categories: piles.map(({ label }) => label),
    members,
    shown: Math.min(6, members.length),
  })
}

function askMembers(pile: Pile, others: readonly Pile[]): void {
  const prompt = field(pile.ground, 'ask')
  const option = ({ text, because }: Pile['items'][number]): Option => ({ text, because })
  const right = pile.items.map(option)
  const wrong = others.flatMap(({ items }) => items.map(option)).filter(({ text }) => !right.some((one) => saysTheSame(one.text, text)))
  if (prompt === undefined || wrong.length === 0) return
  ask(pile.ground, 'multiple-choice', { key: '', title: prompt, explanation: `${filled(pile.label, {})}: ${pile.items.map(({ text }) => text).join(', ')}.` }, {
    prompt,
    right,
    wrong,
    shown: Math.min(5, right.length + wrong.length),
  })
}
