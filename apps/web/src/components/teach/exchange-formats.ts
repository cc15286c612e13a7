import type { ExchangeFormat } from '../../api/sets.ts'

/** The formats that questions travel in, and what each holds. */
export const exchangeFormats: { readonly [F in ExchangeFormat]: { title: string; ending: string; holds: string } } = {
  csv: { title: 'CSV', ending: '.csv', holds: 'For a spreadsheet. Every kind; a question that is asked in several ways takes a line for each.' },
  'markdown-quiz': { title: 'Markdown quiz', ending: '.md', holds: 'To read and write in any editor. Every kind but programs.' },
  json: { title: 'JSON', ending: '.json', holds: 'The project’s own. Everything, as it is.' },
}

/** The format that a file's name and first characters speak for. */
export function formatOf(name: string, text: string): ExchangeFormat {
  if (/\.csv$|\.tsv$/i.test(name)) return 'csv'
  if (/\.json$/i.test(name)) return 'json'
  if (/\.(md|markdown|txt)$/i.test(name)) return 'markdown-quiz'
  if (/^\s*[[{]/.test(text)) return 'json'
  return /^[^\n]*,[^\n]*,/.test(text) ? 'csv' : 'markdown-quiz'
}
