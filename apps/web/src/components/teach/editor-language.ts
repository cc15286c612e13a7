import type { Extension } from '@codemirror/state'

const grammars: Readonly<Record<string, () => Promise<Extension>>> = {
  python: async () => (await import('@codemirror/lang-python')).pythonLanguage.extension,
  go: async () => (await import('@codemirror/lang-go')).goLanguage.extension,
  java: async () => (await import('@codemirror/lang-java')).javaLanguage.extension,
}

/** The grammar of a language, got when it is first written in; plain text has none. */
export async function loadLanguage(name: string): Promise<Extension> {
  return (await grammars[name]?.()) ?? []
}
