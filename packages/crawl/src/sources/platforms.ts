/** What a content system or ticket seller exposes to machines beside its pages, as data. */
export interface Platform {
  /** Names the group of what is found. */
  readonly name: string
  /** The page is of this platform when its HTML holds one of these, in lower case; absent where `link` alone decides. */
  readonly marks?: readonly string[]
  /** Addresses on the page's own host: `{today}`, `{page}` (the page without query) are filled in. */
  readonly addresses?: readonly string[]
  /** Found in the address of a link, frame or script of the page; its groups fill `{1}`, `{2}` of `to`. */
  readonly link?: RegExp
  readonly to?: readonly string[]
  readonly role: 'feed' | 'sitemap' | 'page'
  /** 0–1. @default 0.9 */
  readonly priority?: number
}

export const platforms: readonly Platform[] = [
  {
    name: 'the-events-calendar',
    marks: ['tribe-events', '/wp-json/tribe/events', 'tribe_events'],
    // Without a start date the list is windowed; more than 50 a page is cut silently.
    addresses: ['/wp-json/tribe/events/v1/events?per_page=50&start_date={today}'],
    role: 'feed',
  },
  {
    name: 'modern-events-calendar',
    marks: ['mec-event', 'mec-calendar', 'mec-wrap'],
    addresses: ['/wp-json/wp/v2/mec-events?_fields=link,title&per_page=100'],
    role: 'feed',
  },
  {
    name: 'wordpress',
    marks: ['content="wordpress', 'https://api.w.org/'],
    addresses: ['/wp-sitemap.xml'],
    role: 'sitemap',
  },
  {
    name: 'squarespace-events',
    marks: ['eventlist-event', 'sqs-events', 'eventitem-'],
    addresses: ['{page}?format=json'],
    role: 'feed',
  },
  {
    name: 'google-calendar',
    link: /^(?:https?:)?\/\/(?:www\.)?(?:calendar\.google\.com|google\.com)\/calendar\/(?:u\/\d+\/)?(?:b\/\d+\/)?embed\?(?:[^#]*&(?:amp;)?)?src=([^&#]+)/i,
    to: ['https://calendar.google.com/calendar/ical/{1}/public/basic.ics'],
    role: 'feed',
  },
  {
    name: 'spektrix',
    link: /^(?:https?:)?\/\/system\.spektrix\.com\/([\w-]+)\//i,
    to: [
      'https://system.spektrix.com/{1}/api/v3/events?instanceStart_from={today}',
      'https://system.spektrix.com/{1}/api/v3/instances?startFrom={today}',
    ],
    role: 'feed',
  },
  { name: 'icalendar', link: /^webcals?:\/\/(.+)$/i, to: ['https://{1}'], role: 'feed' },
  { name: 'icalendar', link: /^([^#]+\.ics(?:\?[^#]*)?)$/i, to: ['{1}'], role: 'feed', priority: 0.8 },
  {
    name: 'icalendar',
    link: /^(?!webcal)([^#]*[?&](?:ical=1|outlook-ical=1|format=ical|format=ics)(?:&[^#]*)?)$/i,
    to: ['{1}'],
    role: 'feed',
    priority: 0.7,
  },
]
