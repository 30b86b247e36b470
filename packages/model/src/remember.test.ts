import { expect, it } from 'vitest'
import { remembering } from './remember.ts'

/** What was really read, in order. */
function counted(most: number, longest?: number) {
  const asked: string[] = []
  const read = remembering(
    most,
    (text) => {
      asked.push(text)
      return text === 'nothing' ? undefined : text.toUpperCase()
    },
    longest,
  )
  return { asked, read }
}

it('reads a text once, also where the answer is nothing', () => {
  const { asked, read } = counted(10)
  expect(['a', 'b', 'a', 'nothing', 'nothing'].map(read)).toEqual(['A', 'B', 'A', undefined, undefined])
  expect(asked).toEqual(['a', 'b', 'nothing'])
})

it('forgets all when there are too many, and answers the same', () => {
  const { asked, read } = counted(2)
  expect(['a', 'b', 'c', 'a'].map(read)).toEqual(['A', 'B', 'C', 'A'])
  expect(asked).toEqual(['a', 'b', 'c', 'a'])
})

it('does not keep long texts', () => {
  const { asked, read } = counted(10, 3)
  expect(['long', 'long', 'odd', 'odd'].map(read)).toEqual(['LONG', 'LONG', 'ODD', 'ODD'])
  expect(asked).toEqual(['long', 'long', 'odd'])
})

it('is not refreshed by a key that an object would inherit', () => {
  const { asked, read } = counted(10)
  expect(['__proto__', 'constructor', '__proto__'].map(read)).toEqual(['__PROTO__', 'CONSTRUCTOR', '__PROTO__'])
  expect(asked).toHaveLength(2)
})
