import { describe, expect, it } from 'vitest'
import { backgroundSource, pictureBehind, pictureSource } from './picture.ts'

describe('the address of a picture', () => {
  it.each<readonly [Readonly<Record<string, string>>, string | undefined]>([
    [{ src: '/a.jpg' }, '/a.jpg'],
    [{ src: 'data:image/gif;base64,R0', 'data-src': '/a.jpg' }, '/a.jpg'],
    [{ src: '/img/blank.gif', srcset: '/a-300.jpg 300w, /a-600.jpg 600w' }, '/a-300.jpg'],
    [{ src: '/img/placeholder.svg', 'data-lazy-src': '/a.jpg' }, '/a.jpg'],
    [{ src: '/a.jpg', 'data-src': '' }, '/a.jpg'],
    [{ 'data-image': '/a.jpg' }, '/a.jpg'],
    [{ src: 'data:image/gif;base64,R0' }, undefined],
    [{}, undefined],
  ])('%j → %s', (attribs, expected) => {
    expect(pictureSource(attribs)).toBe(expected)
  })

  it.each<readonly [Readonly<Record<string, string>>, string | undefined]>([
    [{ style: "background-image: url('/a.jpg')" }, '/a.jpg'],
    [{ style: 'color:red;background:#fff url(/a.jpg) no-repeat' }, '/a.jpg'],
    [{ style: '--card-image: url("/a.jpg")' }, '/a.jpg'],
    [{ style: 'color:red;--hero: 1;--the-hero-image-url : url(/a.jpg)' }, '/a.jpg'],
    [{ 'data-bg': '/a.jpg' }, '/a.jpg'],
    [{ 'data-background-image': "url('/a.jpg')" }, '/a.jpg'],
    [{ 'data-bg': 'dark' }, undefined],
    [{ style: 'color:red' }, undefined],
  ])('behind an element: %j → %s', (attribs, expected) => {
    expect(backgroundSource(attribs)).toBe(expected)
  })

  it.each([
    ['/_next/image?url=%2Fmedia%2Fa.jpg&w=640&q=75', '/media/a.jpg'],
    ['/_next/image?url=https%3A%2F%2Fcms.example%2Fa.jpg&w=640', 'https://cms.example/a.jpg'],
    ['/_image?w=300&href=%2F_astro%2Fa.webp', '/_astro/a.webp'],
    ['/_ipx/w_300,f_webp/media/a.jpg', '/media/a.jpg'],
    ['/cdn-cgi/image/width=300/https://cms.example/a.jpg', 'https://cms.example/a.jpg'],
    ['/timthumb.php?src=/uploads/a.jpg&w=300', '/uploads/a.jpg'],
    ['/image.php?id=12', '/image.php?id=12'],
    ['/uploads/a.jpg?w=300', '/uploads/a.jpg?w=300'],
    ['/resize?src=%E0%A4%A.jpg', '/%E0%A4%A.jpg'],
  ])('drawn by a route: %s → %s', (src, expected) => {
    expect(pictureBehind(src)).toBe(expected)
  })
})
