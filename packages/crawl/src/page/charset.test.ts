import { expect, test } from 'vitest'
import { charsetOf, mediaTypeOf } from './charset.ts'

const decoded = (body: Uint8Array, header: string): string | undefined => {
  const { mediaType, charset } = mediaTypeOf(header, body)
  const found = charsetOf(body, mediaType, charset)
  return found && new TextDecoder(found).decode(body).replace(/<[^>]*>/g, '')
}

const latin = (text: string): Buffer => Buffer.from(text, 'latin1')
const utf8 = (text: string): Buffer => Buffer.from(text)

test.each<[string, string, Buffer, string]>([
  ['the header', 'text/html; charset=windows-1252', latin('Été'), 'Été'],
  ['the header, quoted', 'text/html;charset="ISO-8859-1"', latin('Été'), 'Été'],
  ['a meta element', 'text/html', latin('<meta charset=windows-1252>Été'), 'Été'],
  [
    'an old meta element',
    'text/html',
    latin('<meta http-equiv=content-type content="text/html; charset=iso-8859-1">Été'),
    'Été',
  ],
  ['nobody, UTF-8', 'text/html', utf8('Été'), 'Été'],
  ['nobody, windows-1252', 'text/html', latin('Été à Québec'), 'Été à Québec'],
  ['a header that lies', 'text/html; charset=utf-8', latin('Été à Québec'), 'Été à Québec'],
  ['a meta element that lies', 'text/html', latin('<meta charset=utf-8>Été à Québec'), 'Été à Québec'],
  ['a byte order mark against the header', 'text/html; charset=iso-8859-1', utf8('\uFEFFÉté'), 'Été'],
  ['a header that claims Latin-1', 'text/html; charset=iso-8859-1', utf8('Été à Québec'), 'Été à Québec'],
  ['a meta element that claims Latin-1', 'text/html', utf8('<meta charset=iso-8859-1>Été'), 'Été'],
  ['a header that claims Cyrillic', 'text/html; charset=windows-1251', latin('\xcb\xe5\xf2\xee'), 'Лето'],
  ['UTF-8 with a cut character', 'text/html', Buffer.concat([utf8('Été à '), latin('Qu\xc3 !')]), 'Été à Qu\uFFFD !'],
  ['a label that nobody knows', 'text/html; charset=klingon', utf8('Été'), 'Été'],
  ['UTF-16', 'text/html', Buffer.from('\uFEFFÉté', 'utf16le'), 'Été'],
  ['UTF-16 without a mark', 'text/html', Buffer.from('<p>Été', 'utf16le'), 'Été'],
  ['UTF-16, the other way round', 'text/xml', Buffer.from('<p>Été', 'utf16le').swap16(), 'Été'],
  ['a header that claims UTF-16', 'text/html; charset=utf-16', utf8('<p>Été'), 'Été'],
  ['a declaration that claims UTF-16', 'text/xml', utf8('<?xml version="1.0" encoding="UTF-16"?>Été'), 'Été'],
  ['an XML declaration', 'text/xml', latin('<?xml version="1.0" encoding="ISO-8859-1"?>Été'), 'Été'],
  ['a calendar', 'text/calendar', utf8('Été'), 'Été'],
  ['JSON', 'application/ld+json', utf8('Été'), 'Été'],
  ['a body cut inside a character', 'text/html', utf8('Été').subarray(0, 4), 'Ét\uFFFD'],
])('%s', (_name, header, body, expected) => {
  expect(decoded(body, header)).toBe(expected)
})

test.each([
  ['image/png', 'image/png', undefined],
  ['TEXT/HTML; charset=UTF-8', 'text/html', 'utf-8'],
  ['text/html; charset=', 'text/html', undefined],
  ['nonsense', 'text/html', undefined],
  [undefined, 'text/html', undefined],
])('the type %s is %s, %s', (header, mediaType, charset) => {
  expect(mediaTypeOf(header, Buffer.from('<!doctype html><p>x'))).toEqual(
    charset === undefined ? { mediaType } : { mediaType, charset },
  )
})

test.each([
  ['BEGIN:VCALENDAR', 'text/calendar'],
  ['{"a":1}', 'application/json'],
  ['<?xml version="1.0"?>', 'text/xml'],
  ['bonjour', 'text/plain'],
  ['\0\0', 'application/octet-stream'],
])('without a header, %j is %s', (text, expected) => {
  expect(mediaTypeOf(undefined, Buffer.from(text)).mediaType).toBe(expected)
})

test('what is no text has no charset', () => {
  expect(charsetOf(Buffer.from('x'), 'image/png', 'utf-8')).toBeUndefined()
})
