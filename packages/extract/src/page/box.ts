import type { TreeNode } from './tree.ts'

/** An element of the page, with the lines that stand in it: `lines[first]` up to, not including, `lines[end]`. */
export interface Box {
  readonly node: TreeNode
  readonly tag: string
  readonly parent: Box | undefined
  readonly depth: number
  /** Elements in it, in order. */
  readonly children: Box[]
  readonly first: number
  end: number
  /** Links, images and times in it, likewise. */
  readonly firstLink: number
  endLink: number
  readonly firstImage: number
  endImage: number
  /** Part of the page's frame: 2 for menus, foot and the like, 1 for side boxes, which may list events; 0 for content. */
  frame: 0 | 1 | 2
  readonly hidden: boolean
}

/** A run of text that a browser shows without a break. */
export interface Line {
  readonly index: number
  readonly text: string
  /** The text in lower case, without accents. */
  readonly plain: string
  /** The innermost element that holds the whole line. */
  readonly box: Box
  /** 1–6 in a heading, else 0. */
  readonly heading: number
  /** Bold from end to end. */
  readonly strong: boolean
  /** An empty line stands before it, made of line breaks. */
  readonly apart: boolean
  /** As of its element: see {@link Box.frame}. */
  readonly frame: 0 | 1 | 2
  readonly hidden: boolean
}

/** `<a href>` with words or a picture, on the line where it begins. */
export interface Link {
  readonly href: string
  readonly text: string
  readonly box: Box
  readonly line: number
}

/** `<img>`, or a background that shows one; `width` in pixels, where the page says it. */
export interface Picture {
  readonly src: string
  readonly alt: string
  readonly box: Box
  readonly line: number
  readonly width: number | undefined
}

/** A map that is set into the page. */
export interface MapFrame {
  readonly src: string
  readonly box: Box
  readonly line: number
}

/** `<time datetime>`. */
export interface Stamp {
  readonly datetime: string
  readonly text: string
  readonly box: Box
  readonly line: number
}

/** A page as a person skims it: lines of text in order, and the elements around them. */
export interface Outline {
  readonly root: Box
  /** Every element, in order. */
  readonly boxes: readonly Box[]
  readonly lines: readonly Line[]
  readonly links: readonly Link[]
  readonly images: readonly Picture[]
  readonly stamps: readonly Stamp[]
  readonly maps: readonly MapFrame[]
  /** `<title>`, and `<meta>` by name or property, lower case. */
  readonly title: string
  readonly titleNode: TreeNode | undefined
  readonly meta: ReadonlyMap<string, { readonly content: string; readonly node: TreeNode }>
  readonly canonical: string | undefined
  readonly ids: ReadonlyMap<string, number>
}
