import { describe, expect, it } from 'vitest'
import { filled, saysTheSame } from './wording.ts'

describe('filled', () => {
  it('starts large, chooses the article, and takes quotation marks off code', () => {
    expect(filled('{row} waits', { row: 'it' })).toBe('It waits')
    expect(filled('What is a {row}?', { row: 'orphan' })).toBe('What is an orphan?')
    expect(filled('What is a {row}?', { row: 'user' })).toBe('What is a user?')
    expect(filled('After “{row}”', { row: '`join`' })).toBe('After `join`')
    expect(filled('{nothing}', {})).toBe('{nothing}')
  })
})

describe('saysTheSame', () => {
  it('looks past small words and endings', () => {
    expect(saysTheSame('waits for the core', 'waiting for a core')).toBe(true)
    expect(saysTheSame('shared by all threads', 'shared by all the threads')).toBe(true)
  })
  it('keeps opposites and operators apart', () => {
    expect(saysTheSame('ready → running', 'running → ready')).toBe(false)
    expect(saysTheSame('is seen', 'is not seen')).toBe(false)
    expect(saysTheSame('x++', 'x--')).toBe(false)
  })
})
