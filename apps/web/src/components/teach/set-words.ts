import type { Arrangement, Visibility } from '../../api/sets.ts'

/** Who can see a set. */
export const visibilityWords: Readonly<Record<Visibility, { short: string; long: string }>> = {
  private: { short: 'Private', long: 'Only its teachers, and the classes they give it to.' },
  link: { short: 'By link', long: 'Everyone who has the link. It is not listed.' },
  public: { short: 'In the public library', long: 'Everyone. It can be found, practised and copied with your name on it.' },
}

export const arrangementWords: Readonly<Record<Arrangement, { short: string; long: string }>> = {
  order: { short: 'In order', long: 'New questions come in the order of the list.' },
  interleaved: { short: 'Interleaved', long: 'New questions come with topics mixed, which is harder and lasts longer.' },
}

export const levelWords: Readonly<Record<number, string>> = { 1: 'Know it', 2: 'Tell apart', 3: 'Use it' }
